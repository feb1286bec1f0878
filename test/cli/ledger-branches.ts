import { parseEntryLedger } from '../../src/ledger/entries/parse-entry-ledger.ts';
import { parseLedger } from '../../src/ledger/parse-ledger.ts';
import type { GitFolder } from './git-folder.ts';
import { createGitFolder } from './git-folder.ts';
import type { CommandResult } from './run-command.ts';
import { createFolder, runCommand } from './run-command.ts';

export const LEDGER = 'content/quotes.lock.json';
export const ENTRIES = 'content/entries.lock.jsonl';
export const DAY = '2024-05-01';

export const toArticle = (title: string, ...words: readonly string[]): string =>
  `---\ntitle: ${title}\ndate: 2022-02-02\n---\n\n${words.map((one) => `„${one}“, sagte Ada Berg.`).join('\n\n')}\n`;

export const FILES = {
  'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
  'content/site.yml': 'site: https://o-ton.example\n',
  'content/articles/flut.md': toArticle('Flut', 'Der Deich hält bis morgen'),
};

export const ledger = (folder: string, ...args: readonly string[]): Promise<CommandResult> =>
  runCommand(folder, 'ledger', args);
export const accept = (folder: string, day = DAY): Promise<CommandResult> =>
  ledger(folder, 'accept', '--date', day);

/** A repository whose ledger has the quote of one article. */
export async function begin(create = createFolder): Promise<GitFolder> {
  const own = await createGitFolder(FILES, create);
  await accept(own.folder);
  await own.commit('Begin the ledger');
  return own;
}

/** On each branch a change to the content that the ledger takes up; leaves `main` checked out. */
export async function branch(
  own: GitFolder,
  changes: Readonly<Record<'main' | 'zweig', () => Promise<unknown>>>,
): Promise<void> {
  for (const name of ['zweig', 'main'] as const) {
    if (name === 'zweig') await own.git('checkout', '--quiet', '-b', name);
    else await own.git('checkout', '--quiet', name);
    await changes[name]();
    await own.commit(`Change ${name}`);
  }
}

/** An article more, accepted. */
export const add =
  (own: GitFolder, id: string, ...words: readonly string[]) =>
  async (): Promise<void> => {
    await own.write(`content/articles/${id}.md`, toArticle(id, ...words));
    await accept(own.folder);
  };

/** The words of each record, by article; throws for a ledger that is not sound. */
export async function readWords({ read }: GitFolder): Promise<string[]> {
  const parsed = parseLedger(await read(LEDGER), LEDGER);
  if (Array.isArray(parsed)) throw new Error(parsed.map(({ message }) => message).join('\n'));
  return [...parsed.quotes.values()].map(({ article, text }) => `${article}: ${text}`).sort();
}

/** What the ledger of entries has, as `article flut`, with the end of those that ended; throws where it is not sound. */
export async function readEntries({ read }: GitFolder): Promise<string[]> {
  const parsed = parseEntryLedger(await read(ENTRIES), ENTRIES);
  if (Array.isArray(parsed)) throw new Error(parsed.map(({ message }) => message).join('\n'));
  return [...parsed.ledger].map(([key, { status, into }]) =>
    [key, ...(status === 'current' ? [] : [status]), ...(into === undefined ? [] : [into])].join(
      ' ',
    ),
  );
}

export const setUpDriver = async (own: GitFolder): Promise<void> => {
  const { out } = await ledger(own.folder, 'driver');
  const [, driver = ''] = /^git config merge\.o-ton-ledger\.driver '(.*)'$/mu.exec(out) ?? [];
  await own.git('config', 'merge.o-ton-ledger.driver', driver);
  const attributes = out.split('\n').filter((line) => line.endsWith(' merge=o-ton-ledger'));
  await own.write('.gitattributes', `${attributes.join('\n')}\n`);
  await own.commit('Ask the driver');
};
