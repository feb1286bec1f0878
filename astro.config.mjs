import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { annotatedMdx } from './src/integrations/annotated-mdx.ts';
import { explainToolbar } from './src/integrations/explain-toolbar.ts';
import { readSettingsOrExit } from './src/settings/read-settings-or-exit.ts';

const { site, base, contentDir, outDir } = readSettingsOrExit(process.env);

// Each content folder keeps its own cache, so that two sites built from one checkout do not mix.
const cache = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 12);

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir: `node_modules/.astro/${cache}`,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: true },
  integrations: [...annotatedMdx(contentDir, base), explainToolbar(contentDir)],
  // Astro writes "use astro:head-inject" into compiled MDX, and the bundler warns of what Astro reads before it.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
