import { isDeepStrictEqual } from 'node:util';
import { articlesLoader } from '../../src/loaders/articles-loader.ts';
import type { ContentReader } from '../../src/reading/content-reader.ts';
import { ledgerLoader } from '../../src/loaders/ledger-loader.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { findQuoteFaults } from '../../src/site/findings.ts';
import type { ArticleAnnotations } from '../../src/schemas/annotations.ts';
import { createRandom } from '../ledger/random.ts';
import { createCollection } from './collection-context.ts';
import { beginContent, EDITS } from './edit-content.ts';

/** What a warm build and a clean one made of a content folder after an edit. */
export interface Comparison {
  readonly edit: string;
  /** Keys of the entries that differ, or that one has and the other has not; the fault where only one has failed. */
  readonly differences: readonly string[];
}

/** What changes which ids are taken, or what the registry answers, and nothing else of an article. */
const OFTEN = Array.from({ length: 3 }, () => [
  ...['file renamed, its name used again', 'ledger taken away'],
  ...['registry edited', 'registry edited'],
]).flat();

/** Edits a content folder again and again by chance, and loads it after each edit with what is cached and without. */
export async function compareLoads(
  folder: string,
  seed: number,
  edits: number,
): Promise<Comparison[]> {
  const random = createRandom(seed);
  await beginContent(folder, random);
  const warm = createCollections();
  const results = [{ edit: 'begin', differences: await compareWith(warm, folder) }];
  while (results.length <= edits) {
    const edit = random.pick([...Object.keys(EDITS), ...OFTEN]) ?? '';
    if (await EDITS[edit]?.(folder, random))
      results.push({ edit, differences: await compareWith(warm, folder) });
  }
  return results;
}

type Collections = ReturnType<typeof createCollections>;

function createCollections() {
  return {
    articles: createCollection('articles'),
    ledger: createCollection('ledger'),
  };
}

async function compareWith(warm: Collections, folder: string): Promise<string[]> {
  const clean = createCollections();
  const content = loadContent(folder);
  const reader = { dir: folder, read: () => content, markChanged: () => undefined };
  const [one, other] = [await load(warm, reader), await load(clean, reader)];
  if (!isDeepStrictEqual(one, other))
    return [`warm: ${JSON.stringify(one)}, clean: ${JSON.stringify(other)}`];
  // What ends both before they have stored anything leaves them where they were.
  if (!one.isStored) return [];
  return (['articles', 'ledger'] as const).flatMap((name) => {
    const [was, is] = [warm[name].entries, clean[name].entries];
    const keys = new Set([...was.keys(), ...is.keys()]);
    return [...keys]
      .filter((key) => !isDeepStrictEqual(toOutput(was.get(key)), toOutput(is.get(key))))
      .map((key) => `${name}/${key}`);
  });
}

/** What pages are made of; the digest is of no page. */
function toOutput(entry: object | undefined): unknown {
  return entry && { ...entry, digest: undefined };
}

interface Loaded {
  readonly isStored: boolean;
  /** What ends the build. */
  readonly faults: string;
}

/** Loads all collections and looks for the faults that end a build. */
async function load({ articles, ledger }: Collections, reader: ContentReader): Promise<Loaded> {
  try {
    await ledgerLoader(reader).load(ledger.context);
    await articlesLoader(reader).load(articles.context);
  } catch (error) {
    return { isStored: false, faults: String(error) };
  }
  const annotations = [...articles.entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    // The loader has put them there.
    .map(([, { data }]) => data['annotations'] as ArticleAnnotations);
  const faults = findQuoteFaults(annotations).map(({ message }) => message);
  return { isStored: true, faults: faults.join(' ') };
}
