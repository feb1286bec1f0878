import { expect, test } from 'vitest';
import { readBuildOptions } from '../../src/cli/build-options.ts';

test('reads what a build is asked for, in any order', () => {
  expect(readBuildOptions([])).toEqual({
    isOffline: false,
    isFresh: false,
    isPreview: false,
    isProfiled: false,
    isQuiet: false,
  });
  expect(readBuildOptions(['--quiet', '--offline'])).toEqual({
    isOffline: true,
    isFresh: false,
    isPreview: false,
    isProfiled: false,
    isQuiet: true,
  });
  expect(readBuildOptions(['--profile', '--fresh', '--preview'])).toMatchObject({
    isFresh: true,
    isPreview: true,
    isProfiled: true,
  });
});

test('says what it does not understand, and what it would', () => {
  expect(readBuildOptions(['--quite', '--offline', 'dist'])).toBe(
    '“--quite dist” is not understood. Usage: npm run build -- [--offline] [--fresh] [--preview] [--profile] [--quiet]',
  );
});
