import { describe, expect, test } from 'vitest';
import { findComponents } from '../../src/remark/components.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';

const find = (source: string) => findComponents(parseMarkdown(source, 'mdx'));

describe('findComponents', () => {
  test('lists components in a line and on their own, in order', () => {
    expect(find('Am <Term id="deich">Deich</Term>.\n\n<ActorCard id="ada-berg" />')).toEqual([
      { name: 'Term', id: 'deich', line: 1, column: 4 },
      { name: 'ActorCard', id: 'ada-berg', line: 3, column: 1 },
    ]);
  });

  test('finds a component inside another', () => {
    expect(find('<Box>\n  <QuoteCard id="q-a" />\n</Box>').map(({ name }) => name)).toEqual([
      'Box',
      'QuoteCard',
    ]);
  });

  test.each(['<Term>Deich</Term>', '<Term id={deich} />', '<Term id />', '<Term {...id} />'])(
    'gives %s no id',
    (source) => {
      expect(find(source)).toEqual([{ name: 'Term', id: undefined, line: 1, column: 1 }]);
    },
  );

  test('takes an element with a small letter for HTML', () => {
    expect(find('<b id="x">Deich</b>')).toEqual([]);
  });

  test('finds none in Markdown', () => {
    expect(findComponents(parseMarkdown('<Term id="deich" />', 'md'))).toEqual([]);
  });
});
