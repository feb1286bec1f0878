import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPathFault, resolvePaths } from '../../src/cli/annotate-paths.ts';

describe('resolvePaths', () => {
  const GIVEN = { input: '-', output: 'out.jsonl' };

  test.each([
    ['the folder in which somebody calls npm', 'annotate', '/news/today'],
    ['the working folder when another script of npm runs the command', 'test', process.cwd()],
  ])('takes paths from %s', (_, script, folder) => {
    const env = { npm_lifecycle_event: script, INIT_CWD: '/news/today' };
    expect(resolvePaths(GIVEN, env)).toEqual({ input: '-', output: `${folder}/out.jsonl` });
  });
});

describe('findPathFault', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'in'), '');
    await symlink('in', join(folder, 'link'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The fault of two paths in the folder, whose name is left out. */
  async function find(input: string, output: string): Promise<string | undefined> {
    const [from = '', to = ''] = [input, output].map((path) =>
      path.startsWith('/') ? `${folder}${path}` : path,
    );
    const fault = await findPathFault({ input: from, output: to });
    return fault?.replaceAll(folder, '');
  }

  test.each([
    ['/in', '/out', undefined],
    ['/in', '-', undefined],
    ['-', '/in', undefined],
    ['-', '-', undefined],
    ['/none', '/out', '/none: there is no such file.'],
    ['/in/none', '/out', '/in/none: there is no such file.'],
    ['/folder', '-', '/folder is a folder. Name a file, or - for standard input.'],
    ['-', '/folder', '/folder is a folder. Name a file in it.'],
    ['/in', '/link', '/link is the file to read. Name another file to write.'],
    ['/in', '/no/out', '/no: there is no such folder. Make it, or name another file to write.'],
    ['/in', '/in/out', '/in: there is no such folder. Make it, or name another file to write.'],
  ])('from %s to %s: %s', async (input, output, fault) => {
    expect(await find(input, output)).toBe(fault);
  });
});
