import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: `${root}eslint.config.js`,
  // The files below do not exist, so nobody knows their types; the layer rule needs none.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted'),
});

/** Lints one import as if it stood in the file, and returns what ESLint says about it. */
async function lint(path: string, code: string): Promise<string[]> {
  const text = path.endsWith('.astro') ? `---\n${code}\n---\n` : `${code}\n`;
  const results = await eslint.lintText(text, { filePath: `${root}${path}` });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

describe('the layer rule refuses', () => {
  test.each([
    ['src/text/example.ts', `import 'node:fs';`],
    ['src/text/example.ts', `import 'fs';`],
    ['src/text/example.ts', `import { visit } from 'unist-util-visit';`],
    ['src/text/example.ts', `export * from '../remark/flatten.ts';`],
    ['src/text/names/example.ts', `import type { Actor } from '../../schemas/actor.ts';`],
    ['src/text/names/example.ts', `const fs = await import('node:fs');`],
    ['src/remark/example.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/remark/example.ts', `import { z } from 'astro/zod';`],
    ['src/remark/example.ts', `import { loadSite } from '../site/load-site.ts';`],
    ['src/schemas/example.ts', `import { toSpan } from '../text/spans.ts';`],
    ['src/schemas/example.ts', `import { z } from 'astro:content';`],
    ['src/loaders/example.ts', `import { glob } from 'astro/loaders';`],
    ['src/loaders/example.ts', `import type { Site } from '../site/model.ts';`],
    ['src/integrations/example.ts', `import { toHref } from '../site/paths.ts';`],
    ['src/ledger/example.ts', `import { getCollection } from 'astro:content';`],
    ['src/output/example.ts', `import { build } from 'astro';`],
    ['src/output/example.ts', `import { loadContent } from '../reading/load-content.ts';`],
    ['src/site/example.ts', `import { loadArticles } from '../loaders/articles.ts';`],
    ['src/site/example.ts', `import { annotate } from '../text/annotate.ts';`],
    ['src/exports/example.ts', `import { loadSite } from '../site/load-site.ts';`],
    ['src/exports/example.ts', `import { join } from 'node:path';`],
    ['components/Example.astro', `import { getCollection } from 'astro:content';`],
    ['components/Example.astro', `import type { CollectionEntry } from 'astro:content';`],
    ['components/Example.astro', `import { toHref } from '../src/site/paths.ts';`],
    ['components/example.ts', `import type { Span } from '../src/text/core/spans.ts';`],
    ['src/layouts/Example.astro', `import { loadContent } from '../reading/load-content.ts';`],
    ['src/layouts/Example.astro', `import { toLocales } from '../routes/locale-paths.ts';`],
    ['src/views/example.ts', `import { toLocales } from '../routes/locale-paths.ts';`],
    ['src/views/example.ts', `import type { APIRoute } from 'astro';`],
    ['src/routes/example.ts', `import Layout from '../layouts/BaseLayout.astro';`],
    ['src/files/example.ts', `import { checkContent } from '../checks/check-content.ts';`],
    ['src/registry/example.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/articles/example.ts', `import type { Content } from '../reading/load-content.ts';`],
    ['src/checks/example.ts', `import type { Content } from '../reading/load-content.ts';`],
    ['src/reading/example.ts', `import { articlesLoader } from '../loaders/articles-loader.ts';`],
    ['src/reports/example.ts', `import { loadContent } from '../reading/load-content.ts';`],
    ['src/cards/example.ts', `import type { Site } from '../site/model.ts';`],
    ['src/colours/example.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/csv/example.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/search/example.ts', `import type { Site } from '../site/model.ts';`],
    ['src/settings/example.ts', `import { loadSite } from '../site/load-site.ts';`],
    ['src/system/example.ts', `import { toCount } from '../cli/to-count.ts';`],
    ['src/pages/zitate/[id].astro', `import { annotate } from '../../text/annotate.ts';`],
    ['src/pages/example.ts', `import { getCollection } from 'astro:content';`],
    ['src/i18n/de.ts', `import type { Site } from '../site/model.ts';`],
    ['src/cli/example.ts', `import { articlesLoader } from '../loaders/articles-loader.ts';`],
    ['src/cli/example.ts', `import Page from '../pages/index.astro';`],
    ['src/content.config.ts', `import { loadSite } from './site/load-site.ts';`],
    ['src/site/example.ts', `import { serveFolder } from '../../test/serve.ts';`],
  ])('in %s: %s', async (path, code) => {
    expect(await lint(path, code)).toEqual([expect.stringContaining('Layers: ')]);
  });
});

describe('the layer rule allows', () => {
  test.each([
    ['src/text/example.ts', `import { toSpan } from './spans.ts';`],
    ['src/text/names/example.ts', `import { VERBS } from '../de/verbs-data.ts';`],
    ['src/remark/example.ts', `import { annotate } from '../text/annotate.ts';`],
    ['src/remark/example.ts', `import { unified } from 'unified';`],
    ['src/schemas/example.ts', `import { z } from 'zod';`],
    ['src/schemas/example.ts', `import type { Span } from '../text/spans.ts';`],
    ['src/loaders/example.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/loaders/example.ts', `import type { Loader } from 'astro/loaders';`],
    ['src/loaders/example.ts', `import { toHtml } from '../remark/pipeline.ts';`],
    ['src/loaders/example.ts', `import type { Content } from '../reading/load-content.ts';`],
    ['src/files/example.ts', `import { parse } from 'yaml';`],
    ['src/reading/example.ts', `import { checkContent } from '../checks/check-content.ts';`],
    ['src/reports/example.ts', `import type { Content } from '../reading/load-content.ts';`],
    ['src/routes/example.ts', `import type { APIRoute } from 'astro';`],
    ['src/layouts/Example.astro', `import { createView } from '../views/create-view.ts';`],
    ['src/ledger/example.ts', `import { distance } from 'fastest-levenshtein';`],
    ['src/site/example.ts', `import { getCollection } from 'astro:content';`],
    ['src/site/example.ts', `import { readSettings } from '../settings/read-settings.ts';`],
    ['src/site/example.ts', `import { match } from '../ledger/match.ts';`],
    ['src/exports/example.ts', `import type { Site } from '../site/model.ts';`],
    ['components/Example.astro', `import type { Quote } from '../src/site/model.ts';`],
    ['components/Example.astro', `import type { HTMLAttributes } from 'astro/types';`],
    ['components/Example.astro', `import QuoteCard from './QuoteCard.astro';`],
    ['src/layouts/Example.astro', `import { toJson } from '../exports/quotes-json.ts';`],
    ['src/cards/example.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/layouts/Example.astro', `import SiteHeader from '../../components/SiteHeader.astro';`],
    ['src/pages/zitate/[id].astro', `import { loadSite } from '../../site/load-site.ts';`],
    ['src/pages/zitate.json.ts', `import { toJson } from '../exports/quotes-json.ts';`],
    ['src/cli/example.ts', `import { loadContent } from '../reading/load-content.ts';`],
    ['src/cli/example.ts', `const { build } = await import('astro');`],
    ['src/content.config.ts', `import { loadArticles } from './loaders/articles.ts';`],
    ['src/content.config.ts', `import { readSettings } from './settings/read-settings.ts';`],
    ['test/example.ts', `import { getCollection } from 'astro:content';`],
  ])('in %s: %s', async (path, code) => {
    expect(await lint(path, code)).toEqual([]);
  });
});
