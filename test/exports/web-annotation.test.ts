import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { toWebAnnotations } from '../../src/exports/web-annotation.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Article, Site } from '../../src/site/model.ts';
import { toMonth } from '../../src/schemas/to-month.ts';
import { HARD } from './hard-site.ts';
import { spannedText } from './spanned-text.ts';
import { toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';

const SEED = 20260502;
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const CONTEXT = readFileSync(new URL('../fixtures/contexts/anno.json', import.meta.url), 'utf8');

const OPTIONS = {
  /** A term that the context does not have is an error, not left out. */
  safe: true,
  documentLoader: async (url: string) => {
    expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
    return { documentUrl: url, document: JSON.parse(CONTEXT) };
  },
};

/** An expanded node: every key holds a list. */
type Node = Readonly<Record<string, readonly Value[]>>;
type Value = Node & {
  readonly '@value'?: unknown;
  readonly '@id'?: string;
  readonly '@list'?: Node[];
};

/** The annotations of an article as those of its month. */
function annotate(article: Article): string {
  return toWebAnnotations(toMonth(article.date), [article], ADDRESSES);
}

async function expand(json: string): Promise<Node> {
  const [node] = await jsonld.expand(JSON.parse(json), OPTIONS);
  // What `expand` gives has this shape.
  return node as unknown as Node;
}

async function readItems(article: Article): Promise<readonly Node[]> {
  const page = await expand(annotate(article));
  return page[`${AS}items`]?.[0]?.['@list'] ?? [];
}

function get(node: Node | undefined, key: string): Value[] {
  return [...(node?.[key] ?? [])];
}

function getOne(node: Node | undefined, key: string): unknown {
  const [value] = get(node, key);
  return value?.['@value'] ?? value?.['@id'];
}

interface Selected {
  readonly source: unknown;
  readonly exact: string;
  /** Positions where the quote selector finds its words, in code points. */
  readonly found: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Resolves the selectors of an annotation as a reader would who has the plain text only. */
function select(annotation: Node, text: string): Selected[] {
  return get(annotation, `${OA}hasTarget`).map((target) => {
    const selectors = get(target, `${OA}hasSelector`);
    const read = (key: string): unknown =>
      selectors.map((selector) => getOne(selector, OA + key)).find((one) => one !== undefined);
    const prefix = String(read('prefix') ?? '');
    const exact = String(read('exact'));
    const sought = prefix + exact + String(read('suffix') ?? '');
    const found: number[] = [];
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
      found.push([...text.slice(0, at + prefix.length)].length);
    const [start, end] = [Number(read('start')), Number(read('end'))];
    return { source: getOne(target, `${OA}hasSource`), exact, found, start, end };
  });
}

/** Asserts that each target selects the words of its span, by both selectors. */
async function checkTargets(article: Article): Promise<void> {
  const items = await readItems(article);
  const spans = [
    ...article.quotes.map((quote) => quote.spans),
    ...article.mentions.map(({ span }) => [span]),
  ];
  const points = [...article.text];
  expect(items).toHaveLength(spans.length);
  for (const [index, item] of items.entries()) {
    const targets = select(item, article.text);
    const words = spans[index]?.map(({ start, end }) => article.text.slice(start, end));
    expect(targets.map(({ exact }) => exact)).toEqual(words);
    for (const { source, exact, found, start, end } of targets) {
      expect(source).toBe(
        ADDRESSES.file(`data/${toMonth(article.date)}.articles.jsonl.gz#${article.id}`),
      );
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(found).toContain(start);
    }
  }
}

function getArticle({ articles }: Site, id: string): Article {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

describe.each(['sturm', 'ebbe', 'flut'])('the annotations of %s', (id) => {
  const article = getArticle(buildSite(RICH), id);

  test('hold what the golden file holds', async () => {
    const json = annotate(article);
    await expect(json).toMatchFileSnapshot(`golden/web-annotation-${id}.json`);
  });

  test('select the words of every quote and mention in the plain text', async () => {
    await checkTargets(article);
  });

  test('need no position to tell the words of quotes apart', async () => {
    const quotes = (await readItems(article)).slice(0, article.quotes.length);
    const found = quotes.flatMap((item) => select(item, article.text)).map((one) => one.found);
    expect(found.map(({ length }) => length)).toEqual(found.map(() => 1));
  });

  test('say of every quote what was said, who says it, how, what the text claims of it, how sure that is, and what was put right', async () => {
    const quotes = (await readItems(article)).slice(0, article.quotes.length).map((item) => {
      const [words, ...tags] = get(item, `${OA}hasBody`);
      const value = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
      return [
        item['@id'],
        getOne(item, `${OA}motivatedBy`),
        getOne(words, value),
        get(words, 'http://purl.org/dc/terms/creator').map(
          (agent) => agent['@id'] ?? getOne(agent, 'http://xmlns.com/foaf/0.1/name'),
        ),
        tags.map((tag) => getOne(tag, value)),
        getOne(item, 'http://www.w3.org/2005/11/its/rdf#taConfidence'),
      ];
    });
    expect(quotes).toEqual(
      article.quotes.map(({ id: quote, text, speakers, speakerText, type, ...rest }) => [
        `${ADDRESSES.quote(quote)}#annotation`,
        `${OA}describing`,
        text,
        speakers.length > 0 ? speakers.map((actor) => ADDRESSES.actor(actor.id)) : [speakerText],
        [type, rest.polarity, rest.rule, ...rest.corrections.map((correction) => correction.text)],
        rest.confidence,
      ]),
    );
  });

  test('say of every mention what it names', async () => {
    const mentions = (await readItems(article)).slice(article.quotes.length);
    const named = mentions.map((item) => [
      getOne(get(item, `${OA}hasBody`)[0], `${OA}hasSource`),
      getOne(item, `${OA}motivatedBy`),
    ]);
    expect(named).toEqual(
      article.mentions.map(({ kind, id: entry }) => [
        ADDRESSES[kind](entry),
        `${OA}${kind === 'term' ? 'describing' : 'identifying'}`,
      ]),
    );
  });

  test('are a page at the address of the file, and each has an id of its own', async () => {
    const page = await expand(annotate(article));
    const items = await readItems(article);
    expect(page['@id']).toBe(ADDRESSES.file(`data/${toMonth(article.date)}.annotations.json`));
    expect(page['@type']).toEqual([`${AS}OrderedCollectionPage`]);
    expect(getOne(get(page, `${AS}partOf`)[0], `${AS}totalItems`)).toBe(items.length);
    expect(new Set(items.map((item) => item['@id'])).size).toBe(items.length);
  });
});

describe('toWebAnnotations', () => {
  test('counts an emoji as one, as its code point', async () => {
    const entry = toArticleEntry('a', {
      date: '2022-02-02',
      text: '😀😀 „Ja 😀“, sagte Ada.',
      quotes: [{ id: 'q-aaaaaaaa', words: '„Ja 😀“' }],
    });
    const article = getArticle(buildSite(toCollections({ articles: [entry] })), 'a');
    const [item] = await readItems(article);
    expect(item && select(item, article.text)).toMatchObject([{ start: 3, end: 9 }]);
  });

  test('has a target for each part of a divided quote, and cuts no emoji', async () => {
    const article = getArticle(buildSite(HARD), 'hart');
    const [, item] = await readItems(article);
    const targets = item && select(item, article.text).map(({ exact }) => exact);
    expect(targets).toEqual(['„Wir 😀 <b>bleiben</b>“', '„]]> & \uFFFEbasta 👩🏽‍🚒“']);
    expect(annotate(article)).not.toMatch(/\\ud[89a-f]/iu);
  });

  test('gives an empty collection for an article without quotes and mentions', async () => {
    const entry = toArticleEntry('leer', { date: '2022-02-02', text: 'Nichts.' });
    const site = buildSite(toCollections({ articles: [entry] }));
    const node = await expand(annotate(getArticle(site, 'leer')));
    expect(node['@type']).toEqual([`${AS}OrderedCollection`]);
    expect(getOne(node, `${AS}totalItems`)).toBe(0);
  });

  test('selects the words of spans anywhere', async () => {
    const hard = getArticle(buildSite(HARD), 'hart');
    const [quote] = hard.quotes;
    if (!quote) throw new Error('the example has quotes');
    await checkTargets(hard);
    await fc.assert(
      fc.asyncProperty(spannedText, async ({ text, spans }) => {
        const quotes = spans.map((list, index) => ({ ...quote, id: `q-${index}`, spans: list }));
        await checkTargets({ ...hard, text, quotes, mentions: [] });
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});

test('an annotated article says who made the annotations, and under which licence', async () => {
  const [article] = buildSite(RICH).articles;
  if (!article) throw new Error('the example has articles');
  const page = await expand(toWebAnnotations('2022-02', [article], SIGNED));
  const [all] = get(page, `${AS}partOf`);
  const [creator] = get(all, 'http://purl.org/dc/terms/creator');
  expect(get(creator, 'http://xmlns.com/foaf/0.1/name')).toMatchObject([
    { '@value': 'Quellauer Verlag' },
  ]);
  expect(get(all, 'http://purl.org/dc/terms/rights')).toEqual([
    { '@id': 'https://licence.example/by/4.0/' },
  ]);
});
