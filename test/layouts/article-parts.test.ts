import { describe, expect, test } from 'vitest';
import { splitAtNotes, toBlocks } from '../../src/layouts/article-parts.ts';
import { renderMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from '../remark/options.ts';

const toNotes = (blocks: string): string =>
  `<margin-notes data-article="flut" data-blocks="${blocks}"></margin-notes>`;

describe('splitAtNotes', () => {
  test('divides HTML at the places for notes', () => {
    const html = `<p>a</p>\n${toNotes('0')}\n<p>b</p>\n<p>c</p>\n${toNotes('1 2')}\n<p>d</p>`;
    expect(splitAtNotes(html)).toEqual([
      '<p>a</p>\n',
      [0],
      '\n<p>b</p>\n<p>c</p>\n',
      [1, 2],
      '\n<p>d</p>',
    ]);
  });

  test('gives HTML without notes whole', () => {
    expect(splitAtNotes('<p>a</p>')).toEqual(['<p>a</p>']);
    expect(splitAtNotes('')).toEqual(['']);
  });

  test('gives an empty text before the first and behind the last notes', () => {
    expect(splitAtNotes(toNotes('0'))).toEqual(['', [0], '']);
  });

  test('gives notes that stand together an empty text between them', () => {
    expect(splitAtNotes(`${toNotes('0')}${toNotes('12')}`)).toEqual(['', [0], '', [12], '']);
  });

  test('takes no text of an article for a place for notes', async () => {
    const { html } = await renderMarkdown(
      'Das \\<margin-notes> und `<margin-notes>`.',
      OPTIONS,
      '/',
    );
    expect(splitAtNotes(html)).toEqual([html]);
  });

  test('divides what the pipeline writes', async () => {
    const { html } = await renderMarkdown(':quote[Eins]\n\nZwei.\n\n:quote[Drei]', OPTIONS, '/');
    expect(splitAtNotes(html).filter((part) => typeof part !== 'string')).toEqual([[0], [2]]);
    expect(splitAtNotes(html).join('')).not.toContain('margin-notes');
  });
});

describe('toBlocks', () => {
  test.each([
    ['0', [0]],
    ['3 4', [3, 4]],
    ['0 10 200', [0, 10, 200]],
    ['', []],
    [' 1 ', [1]],
  ])('reads “%s” as %j', (attribute, blocks) => {
    expect(toBlocks(attribute)).toEqual(blocks);
  });
});
