import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLedger } from '../../../src/ledger/parse-ledger.ts';
import { createFolder, runCommand } from '../../cli/run-command.ts';
import { describeAddress, readSite } from './read-addresses.ts';

const ACTORS = {
  'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
  'content/actors/bo-tal.md': '---\nname: Bo Tal\nkind: person\n---\n',
};

/** What `npm run ledger` told: ids that were issued by the first two words of their statement, others as `new`. */
interface Told {
  readonly exitCode: unknown;
  readonly text: string;
  /** The commands that it names, in order, with their ids. */
  readonly commands: readonly string[];
}

/** A content folder and those who work on it. An article is its paragraphs, under its name. */
export interface Newsroom {
  readonly folder: string;
  readonly write: (article: string, ...paragraphs: readonly string[]) => Promise<void>;
  /** Files as an editor leaves them, frontmatter and all. */
  readonly writeFile: (article: string, text: string) => Promise<void>;
  readonly rename: (article: string, now: string) => Promise<void>;
  readonly remove: (article: string) => Promise<void>;
  readonly ledger: (...args: readonly string[]) => Promise<Told>;
  /** Runs a command of `commands`, with more behind it. */
  readonly follow: (command: string | undefined, ...more: readonly string[]) => Promise<Told>;
  /** What each address that was ever issued shows, by the first two words of its statement. */
  readonly read: () => Promise<Record<string, string>>;
  /** The id that was issued for a statement. */
  readonly idOf: (beginning: string) => string;
}

/** Opens a newsroom on the first of May, with articles whose statements have their addresses. Each command takes a day. */
export async function openNewsroom(
  articles: Readonly<Record<string, readonly string[]>>,
): Promise<Newsroom> {
  const texts = Object.entries(articles).map(
    ([name, paragraphs]) => [`content/articles/${name}.md`, toArticle(name, paragraphs)] as const,
  );
  const folder = await createFolder({ ...ACTORS, ...Object.fromEntries(texts) });
  const toPath = (article: string): string => join(folder, 'content/articles', `${article}.md`);
  const names = new Map<string, string>();
  let day = 0;
  const remember = async (): Promise<void> => {
    const file = join(folder, 'content/quotes.lock.json');
    const ledger = parseLedger(await readFile(file, 'utf8'), file);
    if (Array.isArray(ledger)) throw new Error(ledger.map(({ message }) => message).join('\n'));
    const gone = [...names.keys()].filter((id) => !ledger.quotes.has(id));
    if (gone.length > 0) throw new Error(`The ledger has lost ${gone.join(', ')}`);
    for (const [id, { text }] of ledger.quotes)
      if (!names.has(id)) names.set(id, toName(text, new Set(names.values())));
  };
  const run = async (args: readonly string[]): Promise<Told> => {
    const isChange = args.length > 0 && args[0] !== '--verbose';
    if (isChange) day += 1;
    const date = isChange ? ['--date', `2024-05-${String(day).padStart(2, '0')}`] : [];
    const { exitCode, out, err } = await runCommand(folder, 'ledger', [...args, ...date]);
    if (isChange) await remember();
    const all = out + err;
    const text = all.replaceAll(/q-[a-z2-7]{8}/gu, (id) => `[${names.get(id) ?? 'new'}]`);
    return { exitCode, text, commands: all.match(/(?<=npm run ledger -- )[^;\n]+/gu) ?? [] };
  };
  const newsroom: Newsroom = {
    folder,
    write: (article, ...paragraphs) => writeFile(toPath(article), toArticle(article, paragraphs)),
    writeFile: (article, text) => writeFile(toPath(article), text),
    rename: (article, now) => rename(toPath(article), toPath(now)),
    remove: (article) => rm(toPath(article)),
    ledger: (...args) => run(args),
    follow: (command = '', ...more) =>
      run([...command.replace(/ --reason "…"$/u, '').split(' '), ...more]),
    read: async () => {
      const site = await readSite(join(folder, 'content'));
      return Object.fromEntries([...names].map(([id, name]) => [name, describeAddress(site, id)]));
    },
    idOf: (beginning) => [...names].find(([, name]) => name === beginning)?.[0] ?? '',
  };
  await newsroom.ledger('accept');
  return newsroom;
}

function toArticle(title: string, paragraphs: readonly string[]): string {
  return `---\ntitle: ${title}\ndate: 2024-04-30\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** The first two words, and a number where another statement has these. */
function toName(text: string, taken: ReadonlySet<string>): string {
  const words = text.split(' ').slice(0, 2).join(' ');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? words : `${words} ${String(number)}`;
    if (!taken.has(name)) return name;
  }
}
