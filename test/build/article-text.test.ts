import { describe, expect, inject, test } from 'vitest';
import { getArticleBlocks, loadSourceBlocks } from './article-blocks.ts';
import { findElements, loadPage, loadPages } from './site-files.ts';

const ARTICLE = 'articles/usa-verlegen-soldaten/index.html';

describe.each(inject('sites'))('an article under $base', ({ folder }) => {
  test.each([ARTICLE, `en/${ARTICLE}`])('has the text of its source, to the character: %s', async (file) => {
    const source = await loadSourceBlocks('content/articles/usa-verlegen-soldaten.md');
    expect(source.length).toBeGreaterThan(15);
    expect(getArticleBlocks(await loadPage(folder, file))).toEqual(source);
  });

  test('leaves no placeholder and no directive in a page', async () => {
    const left = (await loadPages(folder)).filter(
      ({ tree }) => findElements(tree, ({ tagName }) => tagName === 'margin-notes').length > 0,
    );
    expect(left.map(({ file }) => file)).toEqual([]);
  });
});
