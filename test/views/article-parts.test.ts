import { describe, expect, test } from 'vitest';
import { splitAtNotes, toIds, toTermIds } from '../../src/views/article-parts.ts';
import { renderMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from '../remark/options.ts';

const toNotes = (ids: string): string =>
  `<margin-notes data-article="flut" data-notes="${ids}"></margin-notes>`;

describe('splitAtNotes', () => {
  test('divides HTML at the places for notes', () => {
    const html = `<p>a</p>\n${toNotes('q-a')}\n<p>b</p>\n<p>c</p>\n${toNotes('q-b q-c')}\n<p>d</p>`;
    expect(splitAtNotes(html)).toEqual([
      '<p>a</p>\n',
      ['q-a'],
      '\n<p>b</p>\n<p>c</p>\n',
      ['q-b', 'q-c'],
      '\n<p>d</p>',
    ]);
  });

  test('gives HTML without notes whole', () => {
    expect(splitAtNotes('<p>a</p>')).toEqual(['<p>a</p>']);
    expect(splitAtNotes('')).toEqual(['']);
  });

  test('gives an empty text before the first and behind the last notes', () => {
    expect(splitAtNotes(toNotes('q-a'))).toEqual(['', ['q-a'], '']);
  });

  test('gives notes that stand together an empty text between them', () => {
    expect(splitAtNotes(`${toNotes('q-a')}${toNotes('q-b')}`)).toEqual([
      '',
      ['q-a'],
      '',
      ['q-b'],
      '',
    ]);
  });

  test('takes no text of an article for a place for notes', async () => {
    const { html } = await renderMarkdown(
      'Das \\<margin-notes> und `<margin-notes>`.',
      OPTIONS,
      '/',
    );
    expect(splitAtNotes(html)).toEqual([html]);
  });

  test('has a place for the terms that a heading names, and none behind a paragraph', async () => {
    const { html } = await renderMarkdown(
      '## Streit um Deiche\n\nDer Deich hält.\n\n## Ebbe\n\nEs regnet.',
      OPTIONS,
      '/',
    );
    expect(splitAtNotes(html).filter((part) => typeof part !== 'string')).toEqual([['term-deich']]);
  });

  test('divides what the pipeline writes', async () => {
    const { html } = await renderMarkdown(
      ':quote[Eins]{speaker=ada-berg}\n\nZwei.\n\n:quote[Drei]{speaker=bo-tal}',
      OPTIONS,
      '/',
    );
    expect(splitAtNotes(html).filter((part) => typeof part !== 'string')).toEqual([
      [expect.stringMatching(/^q-/u)],
      [expect.stringMatching(/^q-/u)],
    ]);
    expect(splitAtNotes(html).join('')).not.toContain('margin-notes');
  });
});

describe('toIds', () => {
  test.each([
    ['q-a', ['q-a']],
    ['q-a q-b', ['q-a', 'q-b']],
    ['', []],
    [' q-a ', ['q-a']],
  ])('reads “%s” as %j', (attribute, ids) => {
    expect(toIds(attribute)).toEqual(ids);
  });
});

test('toTermIds picks out the terms', () => {
  expect(toTermIds(['q-a', 'term-deich', 'term-term-a', 'q-b'])).toEqual(['deich', 'term-a']);
  expect(toTermIds(['q-a'])).toEqual([]);
});
