import { once } from 'node:events';
import type { Settings } from '../settings/read-settings.ts';
import { describeContent } from './describe-content.ts';
import { startAstro } from './start-astro.ts';

/** Runs `astro preview` with the arguments given: serves the site that was built last. */
export async function runPreview(
  args: readonly string[],
  { contentDir }: Pick<Settings, 'contentDir'>,
): Promise<number> {
  console.error(describeContent(contentDir));
  const child = startAstro(['preview', ...args]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await once(child, 'exit');
  return child.exitCode ?? 1;
}
