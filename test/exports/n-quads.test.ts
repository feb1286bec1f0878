import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import {
  toActorLd,
  toArticleLd,
  toGlossaryLd,
  toPlaceLd,
  toStatementLd,
  toTermLd,
} from '../../src/exports/json-ld.ts';
import type { LdPage } from '../../src/exports/n-quads.ts';
import { writeNQuads } from '../../src/exports/n-quads.ts';
import { SCHEMA_CONTEXT } from '../../src/exports/schema-context.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Site } from '../../src/site/model.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';
import { HARD } from './hard-site.ts';

const toPages = (site: Site): LdPage[] => [
  ...site.articles.map((one) => ({
    address: SIGNED.article(one.id),
    toJson: () => toArticleLd(one, SIGNED),
  })),
  ...site.statements.map((one) => ({
    address: SIGNED.quote(one.id),
    toJson: () => toStatementLd(one, SIGNED),
  })),
  ...site.actors.map((one) => ({
    address: SIGNED.actor(one.id),
    toJson: () => toActorLd(one, SIGNED),
  })),
  ...site.places.map((one) => ({
    address: SIGNED.place(one.id),
    toJson: () => toPlaceLd(one, SIGNED),
  })),
  ...site.terms.map((one) => ({
    address: SIGNED.term(one.id),
    toJson: () => toTermLd(one, SIGNED),
  })),
  { address: SIGNED.glossary, toJson: () => toGlossaryLd(site.terms, SIGNED) },
];

async function toNQuads(pages: readonly LdPage[]): Promise<string> {
  return (await Array.fromAsync(writeNQuads(pages))).join('');
}

const SITES = [
  ['rich', buildSite(RICH)],
  ['hard', buildSite(HARD)],
] as const;

/** A line of N-Quads by its grammar, without empty lines and comments. */
const IRI = /<[A-Za-z][A-Za-z0-9+.-]*:[^\0- <>"{}|^`\\]*>/u.source;
const NODE = /_:[A-Za-z_][A-Za-z0-9_-]*/u.source;
const LITERAL = `"(?:[^"\\\\\\n\\r]|\\\\[tbnrf"'\\\\]|\\\\u[0-9A-Fa-f]{4})*"(?:\\^\\^${IRI}|@[a-z]+(?:-[a-z0-9]+)*)?`;
const LINE = new RegExp(
  `^(?:${IRI}|${NODE}) ${IRI} (?:${IRI}|${NODE}|${LITERAL}) ${IRI} \\.$`,
  'u',
);

/** What schema.org's own context says of the words that have no plain text as their value, release 29.4. */
const TYPED = {
  '@id': [
    ...['image', 'inDefinedTermSet', 'isBasedOn', 'isPartOf', 'license', 'mainEntityOfPage'],
    ...['sameAs', 'sdLicense', 'url'],
  ],
  Date: [
    ...['dateCreated', 'dateModified', 'datePublished', 'endDate', 'sdDatePublished', 'startDate'],
  ],
};

/** The words of our JSON-LD that have plain text, numbers or nodes as their value there. */
const PLAIN = [
  ...['alternateName', 'audience', 'author', 'comment', 'containedInPlace', 'correction'],
  ...['creator', 'creditText', 'description', 'geo', 'hasDefinedTerm', 'hasOccupation', 'hasPart'],
  ...['headline', 'identifier', 'inLanguage', 'latitude', 'longitude', 'memberOf', 'mentions'],
  ...['name', 'provider', 'publisher', 'sdPublisher', 'sourceOrganization', 'text', 'wordCount'],
];

function findWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findWords);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...findWords(inner)]);
}

describe('the context', () => {
  test('says of every word with addresses or dates what schema.org says', () => {
    const { '@vocab': vocabulary, ...words } = SCHEMA_CONTEXT;
    expect(vocabulary).toBe('http://schema.org/');
    const typed = Object.entries(TYPED).flatMap(([type, names]) =>
      names.map((name) => [name, { '@type': type }] as const),
    );
    expect(words).toEqual(Object.fromEntries(typed));
  });

  test.each(SITES)('knows every word of the JSON-LD of a %s site', (_, site) => {
    const known = new Set([...PLAIN, ...TYPED['@id'], ...TYPED.Date]);
    const words = toPages(site).flatMap(({ toJson }) => findWords(JSON.parse(toJson())));
    expect(words.filter((word) => !word.startsWith('@') && !known.has(word))).toEqual([]);
  });
});

describe.each(SITES)('the N-Quads of a %s site', (_, site) => {
  const pages = toPages(site);

  test('are lines of the grammar, a graph for each page', async () => {
    const lines = (await toNQuads(pages)).trimEnd().split('\n');
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    const graphs = new Set(lines.map((line) => /<([^>]*)> \.$/u.exec(line)?.[1]));
    expect([...graphs]).toEqual(pages.map(({ address }) => address).sort());
  });

  test('are the same whatever order pages and keys stand in', async () => {
    const turned = pages.toReversed().map(({ address, toJson }) => ({
      address,
      toJson: () =>
        JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(toJson())).reverse())),
    }));
    expect(await toNQuads(turned)).toBe(await toNQuads(pages));
  });

  test('of one page stay as they are when another changes', async () => {
    const all = await toNQuads(pages);
    for (const page of pages) expect(all).toContain(await toNQuads([page]));
  });
});

test.each(toPages(SITES[0][1]))(
  'the graph of $address says what its JSON-LD says',
  async (page) => {
    const data = JSON.parse(page.toJson());
    const own = await jsonld.canonize(
      { ...data, '@context': SCHEMA_CONTEXT },
      { algorithm: 'RDFC-1.0' as 'URDNA2015', format: 'application/n-quads' },
    );
    const quads = await toNQuads([page]);
    const plain = quads
      .replaceAll(` <${page.address}> .`, ' .')
      .replace(/_:x[^ ]*_(?=\d+ )/gu, '_:c14n');
    expect(plain).toBe(own);
  },
);

test('a line says who, what and where', async () => {
  const [, site] = SITES[0];
  const statement = site.statements.find(({ id }) => id === 'q-cccccccc');
  if (!statement) throw new Error('no statement');
  const quads = await toNQuads([
    { address: ADDRESSES.quote('q-cccccccc'), toJson: () => toStatementLd(statement, ADDRESSES) },
  ]);
  const page = '<https://news.example/deep/quotes/q-cccccccc/>';
  const actor = '<https://news.example/deep/actors/';
  expect(quads).toContain(`${page} <http://schema.org/creator> ${actor}bo-tal/> ${page} .\n`);
  expect(quads).toContain(
    `${page} <http://schema.org/datePublished> "2022-02-02"^^<http://schema.org/Date> ${page} .\n`,
  );
  expect(quads).toContain(
    `_:x_deep_quotes_q-cccccccc_0 <http://schema.org/provider> ${actor}nordfunk/> ${page} .\n`,
  );
});

test('loads no context from anywhere', async () => {
  const inner = { '@context': 'https://elsewhere.example/context', name: 'A' };
  await expect(
    toNQuads([{ address: 'https://a.example/', toJson: () => JSON.stringify({ author: inner }) }]),
  ).rejects.toThrow();
});
