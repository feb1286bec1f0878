import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchGroup } from '../../components/search/search-options.ts';
import { indexRecords } from '../../src/search/write-index.ts';
import { RECORDS } from './example-records.ts';
import type { Search } from './search-in-node.ts';
import { openIndex } from './search-in-node.ts';

/** What is typed, where, and what must come first there. */
const QUERIES: readonly (readonly [query: string, group: SearchGroup['name'], first: string])[] = [
  // Names, and parts of them
  ['Ada Berg', 'actors', 'ada-berg'],
  ['berg', 'actors', 'ada-berg'],
  ['Adelheid', 'actors', 'ada-berg'],
  ['Bürgermeisterin', 'actors', 'ada-berg'],
  ['Regierungssprecher', 'actors', 'bo-tal'],
  ['Sprecher', 'actors', 'bo-tal'],
  ['HAQ', 'actors', 'hafenamt'],
  ['hafenamt', 'actors', 'hafenamt'],
  ['quell', 'actors', 'quellau'],
  ['Nordf', 'actors', 'nordfunk'],
  // Letters with signs, without them, and as two letters
  ['Erdogan', 'actors', 'deniz-erdogan'],
  ['Erdoğan', 'actors', 'deniz-erdogan'],
  ['erdog', 'actors', 'deniz-erdogan'],
  ['Wojcik', 'actors', 'lukasz-wojcik'],
  ['Lukasz', 'actors', 'lukasz-wojcik'],
  ['Łukasz', 'actors', 'lukasz-wojcik'],
  ['Soren Ostby', 'actors', 'soren-ostby'],
  ['Søren', 'actors', 'soren-ostby'],
  ['Strauss', 'actors', 'mia-strauss'],
  ['Strauß', 'actors', 'mia-strauss'],
  ['Gruene Liste', 'actors', 'gruene-liste'],
  ['grune', 'actors', 'gruene-liste'],
  ['Aussenminister', 'actors', 'deniz-erdogan'],
  ['Buergermeisterin', 'actors', 'ada-berg'],
  // Other transcriptions
  ['Marensky', 'actors', 'serhij-marenskyj'],
  ['Serhiy', 'actors', 'serhij-marenskyj'],
  ['Kharkiv', 'terms', 'charkiw'],
  // Places and terms
  ['München', 'terms', 'muenchen'],
  ['Muenchen', 'terms', 'muenchen'],
  ['Munchen', 'terms', 'muenchen'],
  ['münch', 'terms', 'muenchen'],
  ['Strassburg', 'terms', 'strassburg'],
  ['Lodz', 'terms', 'lodz'],
  ['Łódź', 'terms', 'lodz'],
  ['Strassenbahn', 'terms', 'strassenbahn'],
  ['Deiche', 'terms', 'deich'],
  ['Damm', 'terms', 'deich'],
  ['Fähren', 'terms', 'faehre'],
  ['Faehre', 'terms', 'faehre'],
  ['Oelpreise', 'terms', 'oelpreis'],
  ['Buergschaften', 'terms', 'buergschaft'],
  ['Sturmfluten', 'terms', 'sturmflut'],
  ['Schutz', 'terms', 'hochwasserschutz'],
  // Words in other forms, and inside compounds
  ['russisch', 'statements', 'q-russisch'],
  ['russischen', 'statements', 'q-russisch'],
  ['prorussisch', 'statements', 'q-prorussisch'],
  ['Russische Kämpfer', 'statements', 'q-prorussisch'],
  ['Sanktionen', 'statements', 'q-sanktion'],
  ['Schiffe', 'statements', 'q-russisch'],
  ['Strasse', 'statements', 'q-strasse'],
  ['Gebühren', 'statements', 'q-gebuehren'],
  ['Hafengebuehr', 'statements', 'q-gebuehren'],
  ['Kraftwerk', 'statements', 'q-kraftwerk'],
  ['Unterkunft', 'statements', 'q-unterkunft'],
  ['groesser', 'statements', 'q-bruessel'],
  // Who, with what
  ['Erdogan Sanktionen', 'statements', 'q-sanktion'],
  ['Ada Berg Deich', 'statements', 'q-oeffnen'],
  ['„wenn der Deich hält“', 'statements', 'q-oeffnen'],
  // Articles
  ['Lotse Streik', 'articles', 'lotse'],
  ['Fluechtlinge', 'articles', 'fluechtlinge'],
];

let folder: string;
let search: Search;
let close: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-ton-search-'));
  await indexRecords(RECORDS, folder);
  ({ search, close } = await openIndex(folder));
});

afterAll(async () => {
  close();
  await rm(folder, { recursive: true });
});

describe('the search', () => {
  test('puts first what is meant, for 60 queries', async () => {
    expect(new Set(QUERIES.map(([query, group]) => `${query} ${group}`)).size).toBe(60);
    const missed: string[] = [];
    for (const [query, group, wanted] of QUERIES) {
      const [first] = await search(query, group);
      if (first !== wanted) missed.push(`${query}: ${first ?? 'nothing'} before ${wanted}`);
    }
    expect(missed).toEqual([]);
  });

  test('finds no word that nobody said', async () => {
    expect(await search('Zirkuszelt', 'statements')).toEqual([]);
  });

  test('shows under a speaker what this speaker says and nothing else', async () => {
    const found = await search('', 'statements', { speaker: 'ada-berg Ada Berg' });
    expect(found.toSorted()).toEqual(['q-dank', 'q-oeffnen', 'q-unterkunft']);
    expect(await search('Deich', 'statements', { speaker: 'bo-tal Bo Tal' })).toEqual([]);
  });

  test('narrows statements down by year and by how they are given', async () => {
    const filters = { year: '2022', how: 'indirect' };
    expect(await search('', 'statements', filters)).toEqual(['q-unterkunft']);
  });
});
