import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFolder, spawnCommand } from './run-command.ts';

const { scripts } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly scripts: Readonly<Record<string, string>> };

describe('the script of package.json', { timeout: 60_000 }, () => {
  test.each(['annotate', 'check', 'ledger', 'new', 'registry', 'suggest'] as const)(
    '%s starts the command, which leaves its exit code',
    async (name) => {
      expect(scripts[name]).toBe(`node src/cli/${name}.ts`);
      const folder = await createFolder({});
      const { exitCode, out, err } = await spawnCommand(folder, name, ['--frob']);
      expect([exitCode, out]).toEqual([2, '']);
      expect(err).toMatch(new RegExp(`^Usage: npm run (?:--silent )?${name} ?`, 'mu'));
    },
  );

  test('ends a command at a setting that has a fault, before anything else', async () => {
    const { exitCode, out, err } = await spawnCommand(
      await createFolder({}),
      'ledger',
      ['--help'],
      { BASE: 'a?b' },
    );
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toContain('[bad-setting]');
  });
});
