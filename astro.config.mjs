import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { annotatedMdx } from './src/integrations/annotated-mdx.ts';
import { explainToolbar } from './src/integrations/explain-toolbar.ts';
import { ownBuild } from './src/integrations/own-build.ts';
import { shortScopes } from './src/integrations/short-scopes.ts';
import { styleSheets } from './src/integrations/style-sheets.ts';
import { showFaults } from './src/integrations/show-faults.ts';
import { readSettingsOrExit } from './src/settings/read-settings-or-exit.ts';
import { toCacheFolder } from './src/system/cache-folder.ts';

const { site, base, contentDir, outDir } = readSettingsOrExit(process.env);

export default defineConfig({
  site,
  base,
  outDir,
  publicDir: resolve(contentDir, 'public'),
  cacheDir: toCacheFolder(contentDir),
  output: 'static',
  trailingSlash: 'always',
  // The pages forbid scripts and styles that stand in them; see src/exports/policy.ts.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: true },
  integrations: [
    ownBuild(),
    ...annotatedMdx(contentDir, base),
    explainToolbar(contentDir),
    showFaults(contentDir),
    shortScopes(),
    styleSheets(),
  ],
  // Astro writes "use astro:head-inject" into compiled MDX, and the bundler warns of what Astro reads before it.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    server: { watch: { ignored: ['**/.*.o-ton-*/**', isBuiltSite] } },
  },
});

/** A site that a build puts into the checkout, by whatever name, is nothing for `dev` to reload. */
function isBuiltSite(path) {
  return existsSync(join(path, '.o-ton'));
}
