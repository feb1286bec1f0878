import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acceptAll } from '../../src/ledger/accept.ts';
import { findLost } from '../../src/ledger/find-lost.ts';
import { formatLedger, LEDGER_FILE } from '../../src/ledger/quote-ledger.ts';
import { settle } from '../../src/ledger/settle-quotes.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { readArticleQuotes } from '../../src/reading/read-article-quotes.ts';
import type { Random } from '../ledger/random.ts';
import { editRegistry } from './edit-registry.ts';

const HEAD = '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n';
const SENTENCES = [
  '„Der Deich hält bis morgen“, sagte Ada Berg.',
  '„Wir bleiben alle hier“, sagte Bo Tal am Abend.',
  '„Ja“, sagte Ada Berg.',
  '„Ja“, sagte Bo Tal.',
  '„Die Boote liegen seit drei Wochen im Trockenen“, sagte Uwe Lindner.',
  '„Der erste Zug fährt am Montag“, sagte Ada Berg.',
  '„Der erste Zug fährt am Dienstag“, sagte Bo Tal.',
  'Danach ging das Licht aus.',
];
const DAY = '2024-05-01';

/** What may be done to a content folder between two builds; false where there is nothing to do it to. */
type Edit = (folder: string, random: Random) => Promise<boolean>;

/** The edits by their names. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'article added': async (folder, random) => {
    await writeArticle(folder, `flut-${String(random.below(5))}`, pickSentences(random));
    return true;
  },
  'text edited': (folder, random) =>
    withArticle(folder, random, async (path) => {
      const blocks = (await readFile(path, 'utf8')).trimEnd().split('\n\n');
      const at = 1 + random.below(blocks.length);
      const sentence = random.pick(SENTENCES) ?? '';
      await writeFile(path, `${blocks.toSpliced(at, random.below(2), sentence).join('\n\n')}\n`);
    }),
  'word changed': (folder, random) =>
    withArticle(folder, random, async (path) => {
      const text = await readFile(path, 'utf8');
      await writeFile(
        path,
        text.replace('bis morgen', 'bis übermorgen').replace('alle hier', 'hier'),
      );
    }),
  'id given by hand, or taken back': (folder, random) =>
    withArticle(folder, random, async (path) => {
      const id = random.pick(await findIds(folder)) ?? 'q-aaaaaaaa';
      const text = await readFile(path, 'utf8');
      const without = text.replaceAll(/:quote\[(.*?)\]\{.*?\}/gu, '$1');
      await writeFile(
        path,
        without === text ? text.replace('„Ja“', `:quote[„Ja“]{id=${id}}`) : without,
      );
    }),
  'article removed': (folder, random) => withArticle(folder, random, (path) => rm(path)),
  'file renamed': (folder, random) =>
    withArticle(folder, random, (path) =>
      rename(path, join(folder, 'articles', `ebbe-${String(random.below(5))}.md`)),
    ),
  'file renamed, its name used again': (folder, random) =>
    withArticle(folder, random, async (path) => {
      const text = await readFile(path);
      await rename(path, join(folder, 'articles', `ebbe-${String(random.below(5))}.md`));
      await acceptNow(folder);
      await writeFile(path, text);
    }),
  'file copied': (folder, random) =>
    withArticle(folder, random, async (path) =>
      writeFile(
        join(folder, 'articles', `flut-${String(random.below(5))}.md`),
        await readFile(path),
      ),
    ),
  accept: async (folder) => {
    await acceptNow(folder);
    return true;
  },
  retire: (folder, random) => settleLost(folder, random, 'retire'),
  merge: (folder, random) => settleLost(folder, random, 'merge'),
  'ledger taken away': async (folder) => {
    await rm(join(folder, LEDGER_FILE), { force: true });
    return true;
  },
  'ledger kept apart': async (folder) => {
    await writeFile(join(folder, 'kept.json'), await readLedger(folder));
    return true;
  },
  'ledger as it was': async (folder) => {
    const kept = await readFile(join(folder, 'kept.json'), 'utf8').catch(() => '');
    if (kept !== '') await writeLedger(folder, kept);
    return kept !== '';
  },
  'registry edited': editRegistry,
};

async function acceptNow(folder: string): Promise<void> {
  const content = await loadContent(folder);
  const articles = readArticleQuotes(content);
  await writeLedger(folder, formatLedger(acceptAll(content.ledger.ledger, articles, DAY)));
}

/** Begins a content folder of three articles, two actors and a ledger. */
export async function beginContent(folder: string, random: Random): Promise<void> {
  for (const part of ['articles', 'actors']) await mkdir(join(folder, part), { recursive: true });
  for (const name of ['Ada Berg', 'Bo Tal'])
    await writeFile(
      join(folder, 'actors', `${name.toLowerCase().replace(' ', '-')}.md`),
      `---\nname: ${name}\nkind: person\n---\n`,
    );
  for (const id of ['flut-0', 'flut-1', 'flut-2'])
    await writeArticle(folder, id, pickSentences(random));
  await acceptNow(folder);
}

function writeArticle(folder: string, id: string, sentences: readonly string[]): Promise<void> {
  return writeFile(join(folder, 'articles', `${id}.md`), `${HEAD}${sentences.join('\n\n')}\n`);
}

function pickSentences(random: Random): string[] {
  return random.shuffle(SENTENCES).slice(0, 2 + random.below(SENTENCES.length - 2));
}

async function withArticle(
  folder: string,
  random: Random,
  edit: (path: string) => Promise<void>,
): Promise<boolean> {
  const names = (await readdir(join(folder, 'articles'))).sort();
  const name = random.pick(names);
  // A folder without an article has a fault of its own.
  if (name === undefined || names.length < 2) return false;
  await edit(join(folder, 'articles', name));
  return true;
}

async function settleLost(
  folder: string,
  random: Random,
  kind: 'retire' | 'merge',
): Promise<boolean> {
  const content = await loadContent(folder);
  const { ledger } = content.ledger;
  const articles = readArticleQuotes(content);
  const id = random.pick(findLost(ledger, articles));
  const into = random.pick([...ledger.quotes.keys()]);
  if (id === undefined || into === undefined) return false;
  const settlement =
    kind === 'retire'
      ? ({ kind, id, reason: 'Gestrichen.' } as const)
      : ({ kind, id, into } as const);
  const settled = settle(ledger, articles, [settlement], DAY);
  if ('faults' in settled) return false;
  await writeLedger(folder, formatLedger(settled));
  return true;
}

async function findIds(folder: string): Promise<string[]> {
  return (await readLedger(folder)).match(/^"q-[a-z2-7]{8}/gmu)?.map((id) => id.slice(1)) ?? [];
}

function readLedger(folder: string): Promise<string> {
  return readFile(join(folder, LEDGER_FILE), 'utf8').catch(() => '');
}

function writeLedger(folder: string, text: string): Promise<void> {
  return writeFile(join(folder, LEDGER_FILE), text);
}
