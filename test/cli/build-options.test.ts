import { expect, test } from 'vitest';
import { readBuildOptions } from '../../src/cli/build-options.ts';

test('reads what a build is asked for, in any order', () => {
  expect(readBuildOptions([])).toEqual({
    isOffline: false,
    isFresh: false,
    isPreview: false,
    isProfiled: false,
    isQuiet: false,
    shard: undefined,
  });
  expect(readBuildOptions(['--quiet', '--offline'])).toEqual({
    isOffline: true,
    isFresh: false,
    isPreview: false,
    isProfiled: false,
    isQuiet: true,
    shard: undefined,
  });
  expect(readBuildOptions(['--profile', '--fresh', '--preview'])).toMatchObject({
    isFresh: true,
    isPreview: true,
    isProfiled: true,
  });
});

test('says what it does not understand, and what it would', () => {
  expect(readBuildOptions(['--quite', '--offline', 'dist'])).toBe(
    '“--quite dist” is not understood. Usage: npm run build -- [--offline] [--fresh] [--preview] [--profile] [--quiet] [--shard 2/8]',
  );
});

test.each([[['--shard', '2/8', '--quiet']], [['--quiet', '--shard=2/8']]])(
  'reads the number of a shard from %j',
  (args) => {
    expect(readBuildOptions(args)).toMatchObject({
      isQuiet: true,
      shard: { number: 2, count: 8 },
    });
  },
);

test.each(['9/8', '0/8', '2', '', 'x/y', '1/0'])('takes no “%s” for a shard', (value) => {
  expect(readBuildOptions(['--shard', value])).toBe(
    `--shard needs a number and how many shards there are, --shard 2/8; “${value}” is not that.`,
  );
});

test('makes no shard of a site for a folder without a server', () => {
  expect(readBuildOptions(['--offline', '--shard', '1/2'])).toContain('do not go together');
});
