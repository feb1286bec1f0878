import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The browser of all tests. To close it closes what was opened through this connection, no more. */
export function connectChromium(): Promise<Browser> {
  return chromium.connect(inject('chromium'));
}
