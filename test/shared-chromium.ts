import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveChromium } from './browser/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser of all tests listens. */
    chromium: string;
  }
}

/** Vitest loads this file anew for each project; what is started stands where all of them see it. */
const shared = globalThis as { chromium?: Promise<BrowserServer> | undefined };

/** Starts one browser for all tests of a run: to start one takes longer than most tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const starting = (shared.chromium ??= serveChromium());
  const server = await starting;
  project.provide('chromium', server.wsEndpoint());
  return async () => {
    if (shared.chromium !== starting) return;
    shared.chromium = undefined;
    await server.close();
  };
}
