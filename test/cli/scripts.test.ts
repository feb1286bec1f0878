import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFolder, spawnCommand } from './run-command.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** All that such a script may be: it runs one command of a file of its own. */
const STARTS =
  /^(?:import \{ \w+ \} from '\.\/[\w-]+\.ts';\n){2}\nawait runCommand\((?<command>\w+)\);\n$/u;

describe('the script of package.json', { timeout: 60_000 }, () => {
  test.each([
    ...['annotate', 'check', 'import', 'init', 'ledger', 'new'],
    ...['preview', 'registry', 'schemas', 'suggest'],
  ])('%s starts its command and has nothing of its own', (name) => {
    expect(scripts[name]).toBe(`node src/cli/${name}.ts`);
    const text = read(`src/cli/${name}.ts`);
    const command = STARTS.exec(text)?.groups?.['command'];
    expect(command?.toLowerCase()).toBe(`run${name}`);
    expect(text).toContain(`import { ${String(command)} } from './${name}-command.ts';`);
  });

  test('starts the command, which leaves its exit code', async () => {
    const { exitCode, out, err } = await spawnCommand(await createFolder({}), 'new', ['--frob']);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^Usage: npm run new /mu);
  });

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
