import { expect, test } from 'vitest';
import { mergeShards } from '../../src/output/merge-shards.ts';
import { findShardFault, writeShardInfo } from '../../src/output/shard-file.ts';
import { hashFiles } from '../build/site-files.ts';
import { writeFiles } from '../reading/load-files.ts';

async function writeShard(number: number, version = 'a', files = {}): Promise<string> {
  const folder = await writeFiles({ 'site.css': 'p{}', ...files });
  await writeShardInfo(folder, { number, count: 2, version });
  return folder;
}

test('puts files together that only one shard has, and those that all have alike', async () => {
  const shards = await Promise.all([
    writeShard(1, 'a', { 'a/index.html': 'A' }),
    writeShard(2, 'a', { 'b/index.html': 'B' }),
  ]);
  const site = await writeFiles({});
  expect(await mergeShards(shards, site)).toBeUndefined();
  expect(Object.keys(await hashFiles(site)).sort()).toEqual([
    'a/index.html',
    'b/index.html',
    'site.css',
  ]);
});

test('refuses a file that is another one in another shard', async () => {
  const shards = await Promise.all([
    writeShard(1),
    writeShard(2, 'a', { 'site.css': 'p{color:red}' }),
  ]);
  expect(await mergeShards(shards, await writeFiles({}))).toMatch(/^site\.css differs between /u);
});

test('finds what keeps folders from being the shards of one site', async () => {
  const [first, second, other] = await Promise.all([
    writeShard(1),
    writeShard(2),
    writeShard(2, 'b'),
  ]);
  expect(await findShardFault([first, second], 'a')).toBeUndefined();
  expect(await findShardFault([first, first, second], 'a')).toContain('named twice');
  expect(await findShardFault([first], 'a')).toContain('Shards are missing: 2/2.');
  expect(await findShardFault([first, other], 'a')).toContain('does not fit');
  expect(await findShardFault([first, second], 'c')).toContain('other content');
  expect(await findShardFault([first, await writeFiles({})], 'a')).toContain(
    'is no shard of a site',
  );
});
