import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import type {
  AudienceLeaf,
  CountryLeaf,
  DefinedTermLeaf,
  DefinedTermSetLeaf,
  GeoCoordinatesLeaf,
  NewsArticleLeaf,
  PersonLeaf,
  PlaceLeaf,
  QuotationLeaf,
  Role,
} from 'schema-dts';
import { expect } from 'vitest';

export const SCHEMA = 'https://schema.org/';
const CONTEXT = readFileSync(new URL('../fixtures/contexts/schema.json', import.meta.url), 'utf8');

/** Words of schema.org that the exports may use; the type check knows them all. */
const WORDS: readonly (
  | keyof AudienceLeaf
  | keyof CountryLeaf
  | keyof DefinedTermLeaf
  | keyof DefinedTermSetLeaf
  | keyof GeoCoordinatesLeaf
  | keyof NewsArticleLeaf
  | keyof PersonLeaf
  | keyof PlaceLeaf
  | keyof QuotationLeaf
  | keyof Role
)[] = [
  ...(['@id', '@type', 'alternateName', 'description', 'identifier', 'name', 'sameAs'] as const),
  ...(['url', 'audience', 'author', 'comment', 'correction', 'creator', 'creditText'] as const),
  ...([
    'dateCreated',
    'dateModified',
    'datePublished',
    'hasPart',
    'headline',
    'inLanguage',
    'isBasedOn',
    'isPartOf',
  ] as const),
  ...([
    'license',
    'mentions',
    'provider',
    'publisher',
    'sdLicense',
    'sdPublisher',
    'sourceOrganization',
    'text',
  ] as const),
  ...(['wordCount', 'hasOccupation', 'memberOf', 'endDate', 'startDate'] as const),
  ...(['containedInPlace', 'geo', 'latitude', 'longitude', 'hasDefinedTerm'] as const),
  'inDefinedTermSet',
];

const OPTIONS = {
  safe: true,
  documentLoader: async (url: string) => {
    expect(url).toBe('https://schema.org');
    return { documentUrl: url, document: JSON.parse(CONTEXT) };
  },
};

export type Node = Readonly<Record<string, readonly Node[]>>;

/** Reads one object as a search engine would, and asserts that its words are those of schema.org. */
export async function read(json: string): Promise<Node> {
  expect(json).not.toContain('<');
  const nodes = await jsonld.expand(JSON.parse(json), OPTIONS);
  expect(nodes).toHaveLength(1);
  // What `expand` gives has this shape.
  const node = nodes[0] as unknown as Node;
  const known = WORDS.map((word) => (word.startsWith('@') ? word : SCHEMA + word));
  expect(known).toEqual(expect.arrayContaining([...new Set(findKeys(node))]));
  return node;
}

function findKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findKeys);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...findKeys(inner)]);
}

/** The values at the end of a path such as `isBasedOn publisher name`: texts, numbers and addresses. */
export function get(node: Node, path: string): unknown[] {
  let nodes: readonly Node[] = [node];
  for (const key of path.split(' '))
    nodes = nodes.flatMap((one) => one[key.startsWith('@') ? key : SCHEMA + key] ?? []);
  return nodes.map((one) => one['@value'] ?? one['@id'] ?? one);
}

/** The first that has an id. */
export function take<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((each) => each.id === id);
  if (!one) throw new Error(`no ${id}`);
  return one;
}
