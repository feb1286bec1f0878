import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder, runCommand, runWithSmallFiles, spawnCommand } from './run-command.ts';

const MINUTE = 60_000;
const HEAD = '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n';
const DAY = ['--date', '2024-05-01'] as const;

/** An article of ten quotes that have words in common with no other. */
const toArticle = (name: string): string =>
  `${HEAD}${Array.from({ length: 10 }, (_, index) => `„Am Kai ${name}${String(index)} liegt Schiff ${name}${String(index)}“, sagte Ada Berg.\n\n`).join('')}`;

describe('ledger', { timeout: 2 * MINUTE }, () => {
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
    expect((await readdir(content)).sort()).toEqual([
      'articles',
      'entries.lock.jsonl',
      'quotes.lock.json',
    ]);
  });

  test('retires all that a deleted article took along, with one reason', async () => {
    const folder = await createFolder({
      'content/articles/flut.md': toArticle('a'),
      'content/articles/ebbe.md': toArticle('b'),
    });
    const readLedger = () => readFile(join(folder, 'content/quotes.lock.json'), 'utf8');
    await runCommand(folder, 'ledger', ['accept', ...DAY]);
    await rm(join(folder, 'content/articles/flut.md'));
    const shown = await runCommand(folder, 'ledger');
    expect(shown.out).toContain(
      '\n  flut is gone: retire --article flut --reason "…" says so of 10 quotes.\n',
    );
    const retire = ['retire', '--reason', 'Gelöscht.', ...DAY];
    const { exitCode, out, err } = await runCommand(folder, 'ledger', [
      ...retire,
      '--article',
      'flut',
    ]);
    expect([exitCode, out, err]).toEqual([
      0,
      'content/entries.lock.jsonl: The article flut is settled. With it: 10 quotes.\n',
      '',
    ]);
    const text = await readLedger();
    expect(
      text.match(/"article":"flut".*"status":"retired".*"reason":"Gelöscht\."/gu)?.length,
    ).toBe(10);
    expect(text.match(/"article":"ebbe"(?!.*"status")/gu)?.length).toBe(10);
  });

  test('loses nothing of what three commands settle at once', async () => {
    const folder = await createFolder({ 'content/articles/flut.md': toArticle('a') });
    const file = join(folder, 'content/quotes.lock.json');
    await runCommand(folder, 'ledger', ['accept', ...DAY]);
    await writeFile(join(folder, 'content/articles/flut.md'), toArticle('b'));
    const ids = (await readFile(file, 'utf8')).match(/q-[a-z2-7]{8}/gu) ?? [];
    for (let at = 0; at < 6; at += 3)
      await Promise.all(
        ids
          .slice(at, at + 3)
          .map((id) => spawnCommand(folder, 'ledger', ['retire', id, '--reason', 'Weg.', ...DAY])),
      );
    expect((await readFile(file, 'utf8')).match(/"status":"retired"/gu)?.length).toBe(6);
    expect((await readdir(join(folder, 'content'))).sort()).toEqual([
      'articles',
      'entries.lock.jsonl',
      'quotes.lock.json',
    ]);
  });
});
