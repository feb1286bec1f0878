import { once } from 'node:events';
import { startAstro } from './start-astro.ts';

/** Runs `astro preview` with the arguments given: serves the site that was built last. */
export async function runPreview(args: readonly string[]): Promise<number> {
  const child = startAstro(['preview', ...args]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await once(child, 'exit');
  return child.exitCode ?? 1;
}
