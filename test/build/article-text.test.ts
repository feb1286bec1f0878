import { describe, expect, inject, test } from 'vitest';
import { getArticleBlocks, loadSourceBlocks } from './article-blocks.ts';
import { findElements, hasClass, loadPage } from './site-files.ts';

const ARTICLE = 'articles/usa-verlegen-soldaten/index.html';

describe.each(inject('sites'))('an article under $base', ({ folder }) => {
  test.each([ARTICLE, `en/${ARTICLE}`])(
    'has the text of its source, to the character: %s',
    async (file) => {
      const source = await loadSourceBlocks('articles/usa-verlegen-soldaten.md');
      expect(source.length).toBeGreaterThan(15);
      expect(getArticleBlocks(await loadPage(folder, file))).toEqual(source);
    },
  );

  test('has notes where placeholders for them were, in Markdown as in MDX', async () => {
    for (const id of ['usa-verlegen-soldaten', 'hintergrund-ukraine-konflikt']) {
      const { tree } = await loadPage(folder, `articles/${id}/index.html`);
      expect(findElements(tree, ({ tagName }) => tagName === 'margin-notes')).toEqual([]);
      expect(findElements(tree, (element) => hasClass(element, 'notes')).length).toBeGreaterThan(1);
    }
  });
});
