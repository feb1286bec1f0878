import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { annotatedMdx } from './src/integrations/annotated-mdx.ts';
import { explainToolbar } from './src/integrations/explain-toolbar.ts';

// An empty setting means none: GitHub Pages gives an empty base path for a domain of its own.
const { env } = process;
const SITE = env.SITE || 'http://localhost:4321';
const BASE = `/${env.BASE || ''}/`.replace(/\/{2,}/gu, '/');
const CONTENT_DIR = env.CONTENT_DIR || 'content';
const OUT_DIR = env.OUT_DIR || 'dist';

// Each content folder keeps its own cache, so that two sites built from one checkout do not mix.
const cache = createHash('sha256').update(resolve(CONTENT_DIR)).digest('hex').slice(0, 12);

export default defineConfig({
  site: SITE,
  base: BASE,
  outDir: OUT_DIR,
  cacheDir: `node_modules/.astro/${cache}`,
  output: 'static',
  trailingSlash: 'always',
  // The pages forbid scripts and styles that stand in them; see src/exports/policy.ts.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: true },
  integrations: [...annotatedMdx(CONTENT_DIR, BASE), explainToolbar(CONTENT_DIR)],
  // Astro writes "use astro:head-inject" into compiled MDX, and the bundler warns of what Astro reads before it.
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    server: { watch: { ignored: ['**/.*.o-ton-*/**', isBuiltSite] } },
  },
});

/** A site that a build puts into the checkout, by whatever name, is nothing for `dev` to reload. */
function isBuiltSite(path) {
  return existsSync(join(path, '.o-ton'));
}
