import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const WORKFLOWS = new URL('.github/workflows/', ROOT);

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const readText = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8');
const lock = JSON.parse(await readText('package-lock.json')) as {
  packages: Record<string, LockedPackage>;
};
const settings = JSON.parse(await readText('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  test('has a hash for every package', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { integrity = '' }]) => !/^sha512-/u.test(integrity))).toEqual([]);
  });

  test('names no registry', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

test('no package runs a script when it is installed', () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//u, ''));
  expect(Object.keys(settings.allowScripts)).toEqual(names);
  expect(Object.values(settings.allowScripts).filter(Boolean)).toEqual([]);
});

test('every dependency has an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = settings;
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

describe.each(await readdir(WORKFLOWS))('the workflow %s', async (name) => {
  const text = await readText(`.github/workflows/${name}`);

  test('names every action by its commit', () => {
    const uses = [...text.matchAll(/uses: (?<action>.+)/gu)].map(
      ({ groups }) => groups?.['action'],
    );
    expect(uses.length).toBeGreaterThan(0);
    const pinned = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u;
    expect(uses.filter((action = '') => !pinned.test(action))).toEqual([]);
  });

  test('may read the repository and, where a job says no more, nothing else', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/mu);
  });
});
