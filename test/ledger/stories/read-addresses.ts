import { articlesLoader } from '../../../src/loaders/articles-loader.ts';
import { ledgerLoader } from '../../../src/loaders/ledger-loader.ts';
import { loadContent } from '../../../src/reading/load-content.ts';
import { registryLoader } from '../../../src/loaders/registry-loader.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import type { Collections } from '../../../src/site/collections.ts';
import type { PastQuote, PastWording, Site, SiteQuote } from '../../../src/site/model.ts';
import { createCollection } from '../../loaders/collection-context.ts';
import { toCollections } from '../../site/example-collections.ts';

/** Kept, as Astro keeps it from build to build: what is built in is rendered once. */
const ACTORS = createCollection('actors');

/** The site of a content folder as a build makes it, without its pages. */
export async function readSite(folder: string): Promise<Site> {
  const content = loadContent(folder);
  const reader = { dir: folder, read: () => content, markChanged: () => undefined };
  const load = async (
    name: string,
    loader: ReturnType<typeof articlesLoader>,
    collection = createCollection(name),
  ) => {
    await loader.load(collection.context);
    return [...collection.entries.values()];
  };
  const articles = await load('articles', articlesLoader(reader));
  const actors = await load('actors', registryLoader(reader, 'actors'), ACTORS);
  const [ledger] = await load('ledger', ledgerLoader(reader));
  // The loaders store what the collections hold.
  const collections: unknown = { articles, actors, ...ledger?.data };
  return buildSite(toCollections(collections as Partial<Collections>));
}

/** What a reader finds at an address: the statement and what it was before, or what became of it. */
export function describeAddress({ quotes, pastQuotes }: Site, id: string): string {
  const quote = quotes.find((one) => one.id === id);
  if (quote) return describeQuote(quote);
  const past = pastQuotes.find((one) => one.id === id);
  return past ? describePast(past) : 'nothing';
}

function describeQuote({ article, text, speakers, speakerText, history }: SiteQuote): string {
  const name = speakers.map((one) => one.name).join(', ') || speakerText;
  return [`${article.id}: ${name} „${text}“`, ...history.map(describeChange)].join('; ');
}

function describePast({ status, text, ended = '?', reason = '', into }: PastQuote): string {
  switch (status) {
    case 'retired':
      return `withdrawn ${ended}: ${reason}`;
    case 'merged':
      return `leads to ${into && 'history' in into ? into.text : '?'}`;
    case 'missing':
      return `no more in the article, last „${text}“`;
  }
}

function describeChange({ date, isCorrection, text, speakerName, note }: PastWording): string {
  const what = isCorrection ? 'corrected' : 'changed';
  return [
    `${what} ${date ?? 'now'}, before „${text}“`,
    ...(speakerName === undefined ? [] : [`by ${speakerName}`]),
    ...(note === undefined ? [] : [`(${note})`]),
  ].join(' ');
}
