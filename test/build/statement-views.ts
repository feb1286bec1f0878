import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeRecords } from '../../components/take-records.ts';
import { toUpperFirst } from '../../src/i18n/quote-words.ts';
import { findElements, getText, loadPage } from './site-files.ts';

/** A statement of `statements.json`, as far as it matters here. */
export interface Statement {
  readonly id: string;
  readonly article: string;
  readonly text: string;
  readonly polarity: string;
  readonly attribution: string;
  readonly speakers: readonly string[];
  readonly speakerText: string;
  readonly addressees: readonly string[];
  readonly addresseeText: string;
  readonly relay: readonly string[];
  readonly relayText: string;
  readonly hedges: readonly string[];
  readonly isSure: boolean;
  readonly quotes: readonly string[];
}

/** A place where a statement is shown, and all words there. */
export interface View {
  readonly name: string;
  readonly words: string;
}

export async function loadJson<One>(folder: string, file: string): Promise<One> {
  return JSON.parse(await readFile(join(folder, file), 'utf8')) as One;
}

/** Everything that shows a statement or one of its quotes. */
export async function readViews(folder: string, statement: Statement): Promise<View[]> {
  const { id, quotes, speakers } = statement;
  const lists = ['quotes/index.html', ...speakers.map((one) => `actors/${one}/index.html`)];
  const views = await Promise.all([
    // A quote within may have no page of its own.
    ...quotes
      .filter((quote) => quote === id || hasPage(folder, quote))
      .flatMap((quote) => [readPage(folder, quote), readFiles(folder, quote)]),
    ...lists.map((file) => readCard(folder, file, id)),
    readFeed(folder, id),
  ]);
  return views.flat();
}

/** What the page of a quote says: to readers, to search engines, to link previews, and to the clipboard. */
async function readPage(folder: string, id: string): Promise<View[]> {
  const file = `quotes/${id}/index.html`;
  const { tree } = await loadPage(folder, file);
  const find = (test: Parameters<typeof findElements>[1]) => findElements(tree, test);
  const [main] = find(({ tagName }) => tagName === 'main');
  const [ld] = find(({ properties }) => properties['type'] === 'application/ld+json');
  const [meta] = find(({ properties }) => properties['property'] === 'og:description');
  const copied = find(({ properties }) => properties['dataText'] !== undefined)
    .map(({ properties }) => String(properties['dataText']))
    .find((text) => /^„.*: https:/su.test(text));
  // A script takes the record out of the file of the month.
  const cited = await Promise.all(
    find(({ properties }) => properties['dataKeys'] !== undefined).map(async ({ properties }) => {
      const name = String(properties['href']).replace(/^.*(?=cite\/)/u, '');
      const month = await readFile(join(folder, name), 'utf8');
      const keys = String(properties['dataKeys']).split(' ');
      return { name, words: takeRecords(month, name.slice(name.lastIndexOf('.') + 1), keys) };
    }),
  );
  if (cited.length !== 3) throw new Error(`${file} has ${String(cited.length)} citations.`);
  const node = JSON.parse(ld ? getText(ld) : '{}') as Record<string, unknown>;
  return [
    { name: file, words: main ? getText(main) : '' },
    { name: `${file}, JSON-LD`, words: `${String(node['text'])} ${String(node['description'])}` },
    { name: `${file}, preview`, words: String(meta?.properties['content']) },
    { name: `${file}, copied`, words: copied ?? '' },
    ...cited,
  ];
}

function hasPage(folder: string, id: string): boolean {
  return existsSync(join(folder, `quotes/${id}/index.html`));
}

/** The files about a quote of a ledger of version 1; of others the part of their page that frames show. */
async function readFiles(folder: string, id: string): Promise<View[]> {
  if (!existsSync(join(folder, `oembed/${id}.json`))) {
    const { tree } = await loadPage(folder, `quotes/${id}/index.html`);
    const [part] = findElements(tree, ({ properties }) => properties['id'] === 'embed');
    return [{ name: `quotes/${id}/#embed`, words: part ? getText(part) : '' }];
  }
  const embed = `embed/${id}/index.html`;
  const { title } = await loadJson<{ title: string }>(folder, `oembed/${id}.json`);
  const { tree } = await loadPage(folder, embed);
  const [body] = findElements(tree, ({ tagName }) => tagName === 'body');
  return [
    { name: embed, words: body ? getText(body) : '' },
    { name: `oembed/${id}.json`, words: title },
  ];
}

/** The card of a statement in a list. */
async function readCard(folder: string, file: string, id: string): Promise<View[]> {
  const { tree } = await loadPage(folder, file);
  const [card] = findElements(tree, ({ properties }) => properties['id'] === `card-${id}`);
  return [{ name: `${file}, card`, words: card ? getText(card) : '' }];
}

/** The item of a statement in the feed; there is none of one that is not sure. */
async function readFeed(folder: string, id: string): Promise<View[]> {
  const feed = await loadJson<{
    items: { id: string; url: string; title: string; content_html: string }[];
  }>(folder, 'feeds/quotes.json');
  const item = feed.items.find((one) => one.id === one.url && one.url.endsWith(`/quotes/${id}/`));
  if (!item) return [];
  return [{ name: 'feed', words: item.content_html.replace(/<[^>]+>/gu, '') }];
}

const POLARITY: Readonly<Record<string, string>> = {
  asserted: '',
  negated: 'verneint',
  asked: 'als Frage',
  hypothetical: 'nur angenommen',
  announced: 'erst angekündigt',
};

/** What must stand in a view beside the sentence; a profile does not repeat the name of the one who speaks. */
export function toParts(
  statement: Statement,
  names: ReadonlyMap<string, string>,
  { name }: View,
): string[] {
  const toNames = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);
  const { speakers, speakerText, addressees, addresseeText } = statement;
  const who = speakers.length > 0 ? toNames(speakers) : [toUpperFirst(speakerText)];
  return [
    POLARITY[statement.polarity] ?? statement.polarity,
    ...(name.startsWith('actors/') ? [] : who),
    ...(addressees.length > 0 ? toNames(addressees) : [addresseeText]),
    ...toNames(statement.relay),
    statement.relayText,
    ...statement.hedges,
  ].filter((part) => part !== '');
}

/** The letters and digits of a text: marks, blanks and escapes differ from format to format. */
export function toLetters(text: string): string {
  return text
    .replace(/\\text[a-z]+\{\}|&(?:quot|#x22|#34|amp);/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
