import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { findSoftware, toRepository } from '../../src/cli/find-software.ts';
import { createFolder } from './run-command.ts';

describe('toRepository', () => {
  test.each([
    ['https://github.com/quellau/o-ton.git\n', 'quellau/o-ton'],
    ['https://github.com/quellau/o-ton', 'quellau/o-ton'],
    ['https://ada:geheim@github.com/quellau/o-ton.git', 'quellau/o-ton'],
    ['git@github.com:quellau/ton.werk.git', 'quellau/ton.werk'],
    ['ssh://git@github.com:22/quellau/o-ton.git', 'quellau/o-ton'],
    ['https://git.example/quellau/o-ton.git', undefined],
    ['https://notgithub.com/quellau/o-ton', undefined],
    ['/srv/git/o-ton.git', undefined],
    ['', undefined],
  ])('of %j is %s', (address, name) => {
    expect(toRepository(address)).toBe(name);
  });
});

describe('findSoftware', () => {
  const git = (folder: string, ...args: readonly string[]) =>
    promisify(execFile)('git', args, { cwd: folder });

  test('reads the remote of the checkout', async () => {
    const folder = await createFolder({});
    await git(folder, 'init', '--quiet');
    await git(folder, 'remote', 'add', 'origin', 'git@github.com:quellau/o-ton.git');
    expect(await findSoftware(folder)).toEqual({ origin: 'quellau/o-ton', isKnown: true });
  });

  test('supposes the account of the site where there is none, and in a folder of somebody else’s repository', async () => {
    const folder = await createFolder({ 'o-ton/package.json': '{}' });
    const supposed = { origin: '${{ github.repository_owner }}/o-ton', isKnown: false };
    expect(await findSoftware(folder)).toEqual(supposed);
    await git(folder, 'init', '--quiet');
    await git(folder, 'remote', 'add', 'origin', 'git@github.com:quellau/zeitung.git');
    expect(await findSoftware(`${folder}/o-ton`)).toEqual(supposed);
  });
});
