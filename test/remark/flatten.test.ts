import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/remark/flatten.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';

const read = (source: string, kind: 'md' | 'mdx' = 'md') => flatten(parseMarkdown(source, kind));

describe('flatten', () => {
  test('puts an empty line between blocks', () => {
    expect(read('# Flut\n\nDer Deich hält.\n\n\n\nDas Wasser sinkt.').text).toBe(
      'Flut\n\nDer Deich hält.\n\nDas Wasser sinkt.',
    );
  });

  test('says where each block stands and of what kind it is', () => {
    const { blocks } = read('## Flut\n\nDer Deich hält.');
    expect(blocks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['heading', 0, 4],
      ['paragraph', 6, 21],
    ]);
  });

  test('says of a block which node at the top of the tree holds it', () => {
    const { blocks } = read('Eins.\n\n- Zwei.\n- Drei.\n\n> Vier.');
    expect(blocks.map(({ top }) => top)).toEqual([0, 1, 1, 2]);
  });

  test('reads the words of bold, italic, links and code, not their marks', () => {
    expect(read('Der **hohe** *alte* [Deich](https://example.org) heißt `D1`.').text).toBe(
      'Der hohe alte Deich heißt D1.',
    );
  });

  test('reads a hard break and a soft one as a line break', () => {
    expect(read('Eins\\\nzwei\ndrei').text).toBe('Eins\nzwei\ndrei');
  });

  test('reads escapes and entities as the characters they stand for', () => {
    expect(read('\\*Deich\\* &amp; Flut &bdquo;').text).toBe('*Deich* & Flut „');
  });

  test('leaves frontmatter, code blocks, raw HTML and images out', () => {
    const source =
      '---\ntitle: Flut\n---\n\nDer <b>Deich</b>![Bild](/a.png).\n\n```\nCode\n```\n\n<div>\nRoh\n</div>';
    expect(read(source).text).toBe('Der Deich.');
  });

  test('reads items of a list one by one', () => {
    expect(read('- Eins\n- Zwei\n  - Drei').text).toBe('Eins\n\nZwei\n\nDrei');
  });

  test('gives each leaf the part of the text it makes', () => {
    const { pieces, text } = read('Der **hohe** `D1`');
    expect(
      pieces.map(({ node, start, end }) => [node.type, start, end, text.slice(start, end)]),
    ).toEqual([
      ['text', 0, 4, 'Der '],
      ['text', 4, 8, 'hohe'],
      ['text', 8, 9, ' '],
      ['inlineCode', 9, 11, 'D1'],
    ]);
  });

  test('closes links, code and breaks', () => {
    const { closed, text } = read('Ein [Deich](/d), [Wall][w], `D1`\\\nhier.\n\n[w]: /w');
    expect(closed.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Deich',
      'Wall',
      'D1',
      '\n',
    ]);
  });

  test('closes the words of a component in MDX', () => {
    const { closed, text } = read('Der <Term id="deich">Deich</Term> hält.', 'mdx');
    expect(closed.map(({ start, end }) => text.slice(start, end))).toEqual(['Deich']);
  });

  test('reads paragraphs inside a component in MDX', () => {
    expect(read('<Box>\n\nDer Deich hält.\n\n</Box>', 'mdx').text).toBe('Der Deich hält.');
  });

  test('lists inline directives with their words', () => {
    const { directives, text } = read('Auch :actor[die **Wirtin**]{id=ada-berg} bleibt.');
    expect(directives.map(({ start, end }) => text.slice(start, end))).toEqual(['die Wirtin']);
  });

  test('lists how words and blocks are set, what holds another first', () => {
    const { markup, text } = read(
      '1. Ein **Wort**\n   - und\n   - ein [Link][l]\n2. Ende\n\n> Ein *Zitat*\n\n[l]: ../actors/ada-berg.md',
    );
    const toWords = (start: number, end: number): string =>
      text.slice(start, end).replace(/\n+/gu, ' / ');
    expect(markup.map(({ kind, start, end }) => `${kind}: ${toWords(start, end)}`)).toEqual([
      'numbered-list: Ein Wort / und / ein Link / Ende',
      'item: Ein Wort / und / ein Link',
      'strong: Wort',
      'bulleted-list: und / ein Link',
      'item: und',
      'item: ein Link',
      'link: Link',
      'item: Ende',
      'block-quote: Ein Zitat',
      'emphasis: Zitat',
    ]);
    expect(markup.flatMap(({ target }) => target ?? [])).toEqual(['../../actors/ada-berg/']);
  });

  test('gives an empty text for an empty tree', () => {
    expect(read('')).toEqual({
      text: '',
      blocks: [],
      pieces: [],
      markup: [],
      closed: [],
      directives: [],
    });
  });
});
