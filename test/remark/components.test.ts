import { describe, expect, test } from 'vitest';
import { findComponents, findReferences } from '../../src/remark/components.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';

const find = (source: string) => findComponents(parseMarkdown(source, 'mdx'));

describe('findComponents', () => {
  test('lists components in a line and on their own, in order', () => {
    expect(find('Am <Term id="deich">Deich</Term>.\n\n<ActorCard id="ada-berg" />')).toEqual([
      {
        name: 'Term',
        isInline: true,
        isOneLine: true,
        isEmpty: false,
        props: { id: 'deich' },
        unread: [],
        repeated: [],
        places: new Map([['id', { line: 1, column: 10 }]]),
        line: 1,
        column: 4,
      },
      {
        name: 'ActorCard',
        isInline: false,
        isOneLine: false,
        isEmpty: true,
        props: { id: 'ada-berg' },
        unread: [],
        repeated: [],
        places: new Map([['id', { line: 3, column: 12 }]]),
        line: 3,
        column: 1,
      },
    ]);
  });

  test('finds a component inside another', () => {
    expect(find('<Box>\n  <Statement id="q-a" />\n</Box>').map(({ name }) => name)).toEqual([
      'Box',
      'Statement',
    ]);
  });

  test.each([
    [
      '<Map moves={[{ from: "quellau", count: -3 }, {}]} />',
      { moves: [{ from: 'quellau', count: -3 }, {}] },
    ],
    ['<Map wide />', { wide: true }],
    ['<Map wide={false} title={`Umzug`} />', { wide: false, title: 'Umzug' }],
    ["<Map {...{}} at='quellau' />", { at: 'quellau' }],
  ])('reads what is written out: %s', (source, props) => {
    expect(find(source)).toMatchObject([{ props }]);
  });

  test('knows where each value stands', () => {
    const [use] = find('Text.\n\n<Map\n  moves={[\n    { from: "quellau" },\n  ]}\n/>');
    expect([...(use?.places ?? [])]).toEqual([
      ['moves', { line: 4, column: 3 }],
      ['moves.0', { line: 5, column: 5 }],
      ['moves.0.from', { line: 5, column: 13 }],
    ]);
  });

  test.each([
    ['<Term id={deich} />', [{ name: 'id', line: 1, column: 7 }]],
    ['<Term id={`${deich}`} />', [{ name: 'id', line: 1, column: 7 }]],
    ['<Term ids={["a", b]} />', [{ name: 'ids', line: 1, column: 7 }]],
    ['<Term at={{ ...b }} />', [{ name: 'at', line: 1, column: 7 }]],
    ['<Term at={{ [b]: 1 }} />', [{ name: 'at', line: 1, column: 7 }]],
    ['<Term at={/b/} />', [{ name: 'at', line: 1, column: 7 }]],
    ['<Term {...id} />', [{ line: 1, column: 7 }]],
  ])('reads no code: %s', (source, unread) => {
    expect(find(source)).toMatchObject([{ props: {}, unread }]);
  });

  test('takes an element with a small letter for HTML', () => {
    expect(find('<b id="x">Deich</b>')).toEqual([]);
  });

  test('finds none in Markdown', () => {
    expect(findComponents(parseMarkdown('<Term id="deich" />', 'md'))).toEqual([]);
  });
});

describe('findReferences', () => {
  const refer = (source: string) => findReferences(parseMarkdown(source, 'mdx'));

  test('lists what components name, in lists too, each where it stands', () => {
    expect(
      refer('<Statement id="q-a" />\n\n<Sources actors={["ada-berg"]} terms={["deich"]} />'),
    ).toEqual([
      { by: 'Statement', kind: 'quote', id: 'q-a', line: 1, column: 12 },
      { by: 'Sources', kind: 'actor', id: 'ada-berg', line: 3, column: 19 },
      { by: 'Sources', kind: 'term', id: 'deich', line: 3, column: 40 },
    ]);
  });

  test('passes over components that are not ours', () => {
    expect(refer('<Box id="ada-berg" />')).toEqual([]);
  });
});
