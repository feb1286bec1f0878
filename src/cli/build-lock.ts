import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../i18n/say.ts';
import { withLock } from '../system/with-lock.ts';

const BUILD = fileURLToPath(new URL('../../node_modules/.o-ton/build', import.meta.url));
const WAIT_MS = 10 * 60_000;

/**
 * Runs a task while no other build of this checkout runs: Astro keeps files of a build in `.astro/`, and two at
 * once would mix their sites.
 */
export async function withBuildLock<Result>(task: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(BUILD), { recursive: true });
  const what = say({
    de: 'Ein anderer Build in diesem Ordner von O-Ton',
    en: 'Another build of this checkout',
  });
  return withLock(BUILD, { what, waitMs: WAIT_MS }, task);
}
