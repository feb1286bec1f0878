import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { removeOnExit } from '../system/remove-on-exit.ts';

/** In the checkout, whatever the target is: Astro finds its packages from where it writes, and nothing watches this folder. */
export const RENDERED_SITE = fileURLToPath(
  new URL('../../node_modules/.o-ton/site', import.meta.url),
);
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/**
 * Empties the folder in which a site is put together, hands it to a task, and removes what is left of it, also where the process is ended.
 * One build of a checkout at a time: the folder is always the same.
 */
export async function withSiteFolder<Result>(
  task: (site: string) => Promise<Result>,
): Promise<Result> {
  // What a killed build left.
  await rm(RENDERED_SITE, { recursive: true, force: true });
  await mkdir(RENDERED_SITE, { recursive: true });
  const keepOnExit = removeOnExit(RENDERED_SITE);
  for (const [signal, number] of Object.entries(SIGNALS))
    process.once(signal, () => process.exit(128 + number));
  try {
    return await task(RENDERED_SITE);
  } finally {
    keepOnExit();
    await rm(RENDERED_SITE, { recursive: true, force: true });
  }
}

/** Lets Astro write the site into this folder, with an integration of the caller's beside those of every site. */
export function withRenderedSite<Result>(
  integration: AstroIntegration,
  task: (site: string) => Promise<Result>,
): Promise<Result> {
  return withSiteFolder(async (site) => {
    process.env['OUT_DIR'] = site;
    process.env['NODE_ENV'] = 'production';
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    // What Astro tells of a fault is its stack trace; what it throws is told once, by whoever catches it.
    await build({
      logLevel: process.env['DEBUG'] ? 'warn' : 'silent',
      integrations: [integration],
    });
    return task(site);
  });
}
