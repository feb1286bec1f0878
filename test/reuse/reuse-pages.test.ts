import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getPageReads } from '../../src/reuse/page-reads.ts';
import type { Collections } from '../../src/site/collections.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { createRandom } from '../ledger/random.ts';
import { buildPages } from './build-pages.ts';
import { editAtRandom } from './edit-at-random.ts';

const ADA = toActorEntry('ada-berg', { name: 'Ada Berg' });
const BO = toActorEntry('bo-tal', { name: 'Bo Tal' });
const toArticle = (id: string, speaker: string, quote: string) =>
  toArticleEntry(id, {
    date: '2022-02-02',
    text: '„Der Deich hält“, hieß es.',
    quotes: [{ id: quote, words: '„Der Deich hält“', speakers: [speaker] }],
  });
const TWO = toCollections({
  actors: [ADA, BO],
  articles: [
    toArticle('ebbe', 'ada-berg', 'q-aaaaaaaa'),
    toArticle('flut', 'bo-tal', 'q-bbbbbbbb'),
  ],
});

let root: string;
let builds: number;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'o-ton-reuse-'));
  builds = 0;
});
afterEach(() => {
  rmSync(root, { recursive: true });
  Object.assign(getPageReads(), { isWatched: false, current: undefined, model: undefined });
});

/** The pages of a build, rendered and taken, and the addresses of those that were rendered. */
async function build(
  collections: Collections,
  options: { version?: string; isBroken?: boolean } = {},
) {
  const site = join(root, `site-${String((builds += 1))}`);
  const { rendered, taken } = await buildPages(collections, {
    folder: join(root, 'kept'),
    site,
    ...options,
  });
  return { pages: { ...rendered, ...readSite(site) }, rendered: Object.keys(rendered), taken };
}

function readSite(site: string): Record<string, string> {
  try {
    const files = readdirSync(site, { recursive: true, withFileTypes: true });
    const paths = files.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    return Object.fromEntries(
      paths.map((path) => [path.slice(site.length + 1), readFileSync(path, 'utf8')]),
    );
  } catch {
    return {};
  }
}

describe('a build', () => {
  test('renders every page the first time, and none when nothing changed', async () => {
    const first = await build(TWO);
    const second = await build(TWO);
    expect(first.rendered).toHaveLength(10);
    expect(second).toEqual({ pages: first.pages, rendered: [], taken: 10 });
  });

  test('renders the pages that show what changed, and takes the others', async () => {
    await build(TWO);
    const renamed = { ...TWO, actors: [toActorEntry('ada-berg', { name: 'Ada Bergmann' }), BO] };
    const { rendered, pages } = await build(renamed);
    expect(rendered).toEqual([
      ...['articles/ebbe', 'actors/ada-berg', 'quotes/q-aaaaaaaa'],
      ...['quotes.csv', 'voices.csv'],
    ]);
    expect(pages['articles/ebbe']).toContain('Ada Bergmann');
    expect(pages['articles/flut']).toContain('Bo Tal');
  });

  test('takes a page again that only the build before last had rendered', async () => {
    const first = await build(TWO);
    await build({ ...TWO, actors: [toActorEntry('ada-berg', { name: 'Ada Bergmann' }), BO] });
    const third = await build(TWO);
    expect(third.rendered).not.toContain('articles/flut');
    expect(third.pages).toEqual(first.pages);
  });

  test('renders every page when code or settings are others', async () => {
    await build(TWO, { version: '1' });
    expect((await build(TWO, { version: '2' })).taken).toBe(0);
  });

  test('that breaks off leaves what the one before kept', async () => {
    await build(TWO);
    await build(toCollections({}), { isBroken: true });
    expect((await build(TWO)).taken).toBe(10);
  });

  test.each(['pages.json', 'pages.pack'])('renders every page where %s is gone', async (file) => {
    await build(TWO);
    rmSync(join(root, 'kept', file));
    expect((await build(TWO)).taken).toBe(0);
  });

  test('renders the pages whose bytes are lost', async () => {
    const { pages } = await build(TWO);
    truncateSync(join(root, 'kept', 'pages.pack'), 10);
    const second = await build(TWO);
    expect(second.taken).toBe(0);
    expect(second.pages).toEqual(pages);
  });

  test('renders every page where the index is cut off', async () => {
    await build(TWO);
    truncateSync(join(root, 'kept', 'pages.json'), 40);
    expect((await build(TWO)).taken).toBe(0);
  });
});

test('after each of 30 random edits the pages are those of a clean build', async () => {
  const random = createRandom(15);
  let collections: Collections = RICH;
  let taken = 0;
  await build(collections);
  for (let round = 0; round < 30; round += 1) {
    collections = editAtRandom(collections, random, round);
    const warm = await build(collections);
    const clean = await buildPages(collections, {
      folder: join(root, `clean-${String(round)}`),
      site: join(root, 'none'),
    });
    expect(warm.pages, `round ${String(round)}`).toEqual(clean.rendered);
    taken += warm.taken;
  }
  // Most pages are taken: an edit touches a few.
  expect(taken).toBeGreaterThan(200);
}, 30_000);
