import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** The sites and the browser that builds and browser tests share. */
const SETUP = ['test/built-sites.ts', 'test/shared-chromium.ts'];

/** A whole build or a browser takes its time and its memory: one file after another. */
const slow = {
  fileParallelism: false,
  isolate: false,
  testTimeout: 2 * MINUTE,
  hookTimeout: 5 * MINUTE,
};

// A golden file or snapshot that is missing gets written, except where CI is set: there it fails.
export default defineConfig({
  test: {
    // On two cores vitest would take one.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/build/**', 'test/browser/**', 'test/fixtures/**'],
          // Nothing keeps a state between files, and loading the same modules anew for each takes a third of the time.
          isolate: false,
          // ESLint takes seconds to begin on a busy machine.
          testTimeout: MINUTE / 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          globalSetup: SETUP,
          sequence: { groupOrder: 1 },
          ...slow,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: SETUP,
          sequence: { groupOrder: 2 },
          ...slow,
          // A page often waits, for itself or for the clock: meanwhile another file goes on.
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
