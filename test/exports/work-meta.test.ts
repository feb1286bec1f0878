import { expect, test } from 'vitest';
import { toWorkMeta } from '../../src/exports/work-meta.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { RICH } from '../site/rich-site.ts';
import { take } from './read-json-ld.ts';

const ARTICLE = take(buildSite(RICH).articles, 'flut');

test('a page tells who wrote and published its article, when it appeared and when it was corrected', () => {
  const source = { publisher: 'Nordfunk', author: ['Mia Au', 'dpa'] };
  const days = { published: '2022-02-02', updated: '2022-02-04', modified: '2022-02-04' };
  expect(toWorkMeta({ ...ARTICLE, source }, days)).toEqual([
    { name: 'author', content: 'Mia Au, dpa' },
    { property: 'article:author', content: 'Mia Au' },
    { property: 'article:author', content: 'dpa' },
    { name: 'publisher', content: 'Nordfunk' },
    { property: 'article:published_time', content: '2022-02-02' },
    { property: 'article:modified_time', content: '2022-02-04' },
  ]);
});

test('a page names nobody where nobody is named, and no day of a change where nothing was changed', () => {
  const days = { published: '2022-02-02', updated: '2022-02-02', modified: undefined };
  expect(toWorkMeta({ ...ARTICLE, source: undefined }, days)).toEqual([
    { property: 'article:published_time', content: '2022-02-02' },
  ]);
});

test('a correction on the day of the page is told, and none that the page came after', () => {
  const toModified = (modified: string): boolean =>
    toWorkMeta(ARTICLE, { published: '2022-02-02', updated: '2022-02-02', modified }).some(
      (meta) => 'property' in meta && meta.property === 'article:modified_time',
    );
  expect(['2022-02-01', '2022-02-02', '2022-02-03'].map(toModified)).toEqual([false, true, true]);
});
