import { once } from 'node:events';
import type { Settings } from '../settings/read-settings.ts';
import { describeContent } from './describe-content.ts';
import {
  describeRunning,
  findRunningServer,
  forgetServer,
  startsAlone,
} from './find-running-server.ts';
import { startAstro } from './start-astro.ts';

/** Runs `astro preview` with the arguments given: serves the site that was built last. Exit code 1 where one is running. */
export async function runPreview(
  args: readonly string[],
  { contentDir }: Pick<Settings, 'contentDir'>,
): Promise<number> {
  console.error(describeContent(contentDir));
  const running = await findRunningServer('preview', args);
  if (running) {
    console.error(describeRunning('preview', running));
    return 1;
  }
  if (startsAlone(args)) await forgetServer('preview');
  const child = startAstro(['preview', ...args]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await once(child, 'exit');
  return child.exitCode ?? 1;
}
