import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptAll } from '../../src/ledger/accept.ts';
import { EMPTY_LEDGER, formatLedger } from '../../src/ledger/quote-ledger.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { readArticleQuotes } from '../../src/reading/read-article-quotes.ts';
import type { CommandResult } from './run-command.ts';
import { createFolder, runCommand } from './run-command.ts';

const MINUTE = 60_000;
const HEAD = '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n';
const FLUT = `${HEAD}„Der Deich hält bis morgen“, sagte Ada Berg.\n\nDanach sprach der Wirt. „Wir bleiben alle hier“, sagte Bo Tal.\n`;
const FILES = {
  'content/articles/flut.md': FLUT,
  'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
  'content/actors/bo-tal.md': '---\nname: Bo Tal\nkind: person\n---\n',
};
const DAY = ['--date', '2024-05-01'] as const;

const run = (folder: string, ...args: readonly string[]): Promise<CommandResult> =>
  runCommand(folder, 'ledger', args);
const readLedger = (folder: string): Promise<string> =>
  readFile(join(folder, 'content/quotes.lock.json'), 'utf8');
const write = (folder: string, text: string): Promise<void> =>
  writeFile(join(folder, 'content/articles/flut.md'), text);
const findIds = (text: string): string[] => text.match(/q-[a-z2-7]{8}/gu) ?? [];

/** A folder whose ledger has the two quotes, with their ids in the order of the text. */
async function begin(): Promise<{ folder: string; ids: string[] }> {
  const folder = await createFolder(FILES);
  const articles = readArticleQuotes(await loadContent(join(folder, 'content')));
  const ledger = acceptAll(EMPTY_LEDGER, articles, DAY[1]);
  await writeFile(join(folder, 'content/quotes.lock.json'), formatLedger(ledger));
  return { folder, ids: articles.flatMap(({ ids }) => ids) };
}

describe('ledger', { timeout: MINUTE }, () => {
  test('--help says what it does', async () => {
    const { exitCode, out, err } = await run(await createFolder({}), '--help');
    expect([exitCode, out.startsWith('Usage: npm run ledger'), err]).toEqual([0, true, '']);
  });

  test('refuses what it does not understand', async () => {
    const { exitCode, out, err } = await run(await createFolder({}), 'frob');
    expect([exitCode, out, err.split('\n\n')[0]]).toEqual([2, '', 'There is no command “frob”.']);
    expect(err).toContain('\n\nUsage: npm run ledger');
  });

  test('shows what is new where there is no ledger, and writes nothing', async () => {
    const folder = await createFolder(FILES);
    const { exitCode, out, err } = await run(folder);
    const [deich = '', wir = ''] = findIds(out);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'content/quotes.lock.json: 0 quotes as known, 2 new, 0 changed, 0 doubtful, 0 lost.',
        'There is no ledger yet: npm run ledger -- accept begins content/quotes.lock.json.',
        '',
        'content/articles/flut.md: 2 new',
        `  new content/articles/flut.md:6:1 ${deich} “Der Deich hält bis morgen”`,
        `  new content/articles/flut.md:8:25 ${wir} “Wir bleiben alle hier”`,
        '',
      ].join('\n'),
    );
    await expect(readLedger(folder)).rejects.toThrow('ENOENT');
  });

  test('writes the ledger, and a second time the same', async () => {
    const folder = await createFolder(FILES);
    const { exitCode, out } = await run(folder, 'accept', ...DAY);
    expect([exitCode, out]).toEqual([
      0,
      'content/quotes.lock.json: 2 new quotes, 0 changed quotes.\n',
    ]);
    const text = await readLedger(folder);
    expect(text.match(/"firstSeen":"2024-05-01"/gu)?.length).toBe(2);
    expect((await run(folder, 'accept', '--date', '2024-12-31')).out).toBe(
      'content/quotes.lock.json: 0 new quotes, 0 changed quotes.\n',
    );
    expect(await readLedger(folder)).toBe(text);
    expect((await run(folder)).out).toBe(
      'content/quotes.lock.json: 2 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n',
    );
  });

  test('keeps the id and the old words of a quote that changed', async () => {
    const { folder, ids } = await begin();
    await write(folder, FLUT.replace('Deich hält', 'Daich hält'));
    const shown = await run(folder);
    expect(shown.out).toContain(
      `content/articles/flut.md: 1 changed\n  changed content/articles/flut.md:6:1 ${ids[0] ?? ''} “Der Daich hält bis morgen”\n    was: “Der Deich hält bis morgen”, ada-berg\n`,
    );
    await run(folder, 'accept', '--date', '2024-05-02');
    expect(await readLedger(folder)).toContain(
      '"history":[{"date":"2024-05-02","kind":"changed","text":"Der Deich hält bis morgen"}]',
    );
  });

  test('asks what is doubtful, ends with 1, and takes the answer', async () => {
    const { folder, ids } = await begin();
    const [deich = ''] = ids;
    await write(
      folder,
      FLUT.replace(
        'Deich hält bis morgen“, sagte Ada Berg',
        'Daich hält bis morgen“, sagte Bo Tal',
      ),
    );
    const { exitCode, out } = await run(folder);
    const answer = /npm run ledger -- (accept) (q-[a-z2-7]{8}=q-[a-z2-7]{8})/u.exec(out);
    expect([exitCode, answer?.[2]?.startsWith(`${deich}=`)]).toEqual([1, true]);
    const accepted = await run(folder, 'accept', ...DAY);
    expect(accepted.out).toBe(
      'content/quotes.lock.json: 0 new quotes, 0 changed quotes. 1 doubt left: npm run ledger shows them.\n',
    );
    const settled = await run(folder, 'accept', answer?.[2] ?? '', ...DAY);
    expect([settled.exitCode, settled.out]).toEqual([
      0,
      `content/quotes.lock.json: ${deich} is settled.\n`,
    ]);
    expect((await run(folder)).out).toBe(
      'content/quotes.lock.json: 2 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n',
    );
  });

  test('retires and merges what is gone, and nothing that still stands there', async () => {
    const { folder, ids } = await begin();
    const [deich = '', wir = ''] = ids;
    const refused = await run(folder, 'retire', deich, '--reason', 'Weg.');
    expect([refused.exitCode, refused.err]).toEqual([
      1,
      `${deich} still stands in flut. Take it out of the article first, or mark the words as no quote: :quote[…]{not}.\n`,
    ]);
    await write(folder, `${HEAD}„Der Deich hält bis morgen“, sagte Ada Berg.\n`);
    expect((await run(folder)).out).toContain(
      `content/articles/flut.md: 1 lost\n  lost ${wir} “Wir bleiben alle hier”, bo-tal\n`,
    );
    expect((await run(folder, 'merge', wir, deich, ...DAY)).exitCode).toBe(0);
    expect(await readLedger(folder)).toContain(
      `"status":"merged","ended":"2024-05-01","supersededBy":"${deich}"`,
    );
  });

  test('keeps the ids of a file with another name, and writes down the old one', async () => {
    const { folder, ids } = await begin();
    const articles = join(folder, 'content/articles');
    await rename(join(articles, 'flut.md'), join(articles, 'sturm.md'));
    expect((await run(folder)).out).toContain(
      'content/articles/sturm.md\n  flut is sturm now; its quotes and links go along.\n',
    );
    await run(folder, 'accept', ...DAY);
    const text = await readLedger(folder);
    expect(await readFile(join(folder, 'content/entries.lock.jsonl'), 'utf8')).toContain(
      '{"kind":"article","id":"flut","firstSeen":"2024-05-01","status":"renamed","into":"sturm","ended":"2024-05-01"}\n',
    );
    expect(findIds(text).sort()).toEqual(ids.toSorted());
    expect((await run(folder)).out).toContain('2 quotes as known, 0 new');
  });

  test('leaves a ledger as it is that it cannot read', async () => {
    const { folder } = await begin();
    const broken = (await readLedger(folder)).replace('"firstSeen"', '"firstSen"');
    await writeFile(join(folder, 'content/quotes.lock.json'), broken);
    const { exitCode, out, err } = await run(folder, 'accept', ...DAY);
    expect([exitCode, out, await readLedger(folder)]).toEqual([1, '', broken]);
    expect(err).toMatch(/^content\/quotes\.lock\.json:4:1 error: .* \[broken-ledger\]\n/u);
    expect(err.trim().split('\n').at(-1)).toMatch(
      /^\d errors in content: the ledger stays as it was\.$/u,
    );
  });

  test('begins a ledger in the folder of CONTENT_DIR', async () => {
    const folder = await createFolder({ 'site/articles/flut.md': FLUT });
    await mkdir(join(folder, 'content'));
    const { out } = await runCommand(folder, 'ledger', ['accept', ...DAY], {
      CONTENT_DIR: 'site',
    });
    expect(out).toBe('site/quotes.lock.json: 2 new quotes, 0 changed quotes.\n');
    expect(findIds(await readFile(join(folder, 'site/quotes.lock.json'), 'utf8')).length).toBe(2);
  });
});
