import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusFile } from './make-corpus.ts';

/** A name that no entry of the corpus has, until `addAlias` gives it to one. */
const ALIAS = 'Kaikontor';
/** So many articles hold it, whatever the size of the corpus. */
const HOLDERS = 5;
const ALIASED = 'actors/hafenamt.md';

/** The corpus with five articles, spread over it, that name somebody by an alias that is not known yet. */
export function plantAlias(files: readonly CorpusFile[]): CorpusFile[] {
  const articles = files.filter(isArticle);
  const holders = new Set(
    Array.from(
      { length: HOLDERS },
      (_, index) => articles[Math.floor((index * articles.length) / HOLDERS)]?.[0],
    ),
  );
  return files.map(([path, text]) =>
    holders.has(path)
      ? [path, `${text}\nDas ${ALIAS} äußerte sich am Montag nicht dazu.\n`]
      : [path, text],
  );
}

/** Gives the alias to an entry of the registry. */
export async function addAlias(content: string): Promise<void> {
  await edit(join(content, ALIASED), (text) =>
    text.replace('\nkind:', `\naliases: [${ALIAS}]\nkind:`),
  );
}

/** Adds a statement to the article in the middle of the corpus, of somebody whom the registry knows. */
export async function editArticle(content: string, files: readonly CorpusFile[]): Promise<void> {
  const articles = files.filter(isArticle);
  const [path = ''] = articles[Math.floor(articles.length / 2)] ?? [];
  const person = files.find(([, text]) => text.includes('\nkind: person\n'));
  const name = /^name: (.+)$/mu.exec(person?.[1] ?? '')?.[1];
  if (name === undefined) throw new Error('The corpus has no person.');
  await edit(
    join(content, path),
    (text) => `${text}\n„Das letzte Wort ist nicht gesprochen“, sagte ${name} am Abend.\n`,
  );
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change was found in ${path}.`);
  await writeFile(path, after);
}

function isArticle([path]: CorpusFile): boolean {
  return path.startsWith('articles/');
}
