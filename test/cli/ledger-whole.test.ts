import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder, runCommand, runWithSmallFiles } from './run-command.ts';

const MINUTE = 60_000;
const HEAD = '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n';
const DAY = ['--date', '2024-05-01'] as const;

/** An article of ten quotes that have words in common with no other. */
const toArticle = (name: string): string =>
  `${HEAD}${Array.from({ length: 10 }, (_, index) => `„Am Kai ${name}${String(index)} liegt Schiff ${name}${String(index)}“, sagte Ada Berg.\n\n`).join('')}`;

describe('ledger', { timeout: MINUTE }, () => {
  test('keeps the old file when the new one does not fit on the disk', async () => {
    const folder = await createFolder({ 'content/articles/flut.md': toArticle('a') });
    const content = join(folder, 'content');
    const file = join(content, 'quotes.lock.json');
    await runCommand(folder, 'ledger', ['accept', ...DAY]);
    const old = await readFile(file, 'utf8');
    await writeFile(join(content, 'articles/flut.md'), toArticle('b'));
    const { exitCode, out, err } = await runWithSmallFiles(folder, 1, 'ledger', ['accept', ...DAY]);
    expect([exitCode, out, err]).toEqual([
      1,
      '',
      'content/quotes.lock.json: the file is larger than the system allows (EFBIG). Nothing was written. Lift the limit (ulimit -f) and run the command again.\n',
    ]);
    expect(await readFile(file, 'utf8')).toBe(old);
    expect((await readdir(content)).sort()).toEqual(['articles', 'quotes.lock.json']);
  });
});
