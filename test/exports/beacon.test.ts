import { describe, expect, test } from 'vitest';
import { toBeacon } from '../../src/exports/beacon.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';

const ACTORS = [
  toActorEntry('goethe', { name: 'Goethe', gnd: '118540238' }),
  toActorEntry('bo-tal', { name: 'Bo Tal' }),
  toActorEntry('rat', { name: 'Ältestenrat', kind: 'government', gnd: '2019209-5', draft: true }),
  toActorEntry('ada-x', { name: 'Ada X', gnd: '10085959X' }),
];
const ARTICLE = toArticleEntry('a', { date: '2022-02-02', text: 'Ja.' });

/** Reads BEACON text as its specification says (github.com/gbv/beaconspec, draft of 2014): meta fields, then links. */
function readBeacon(text: string): {
  readonly fields: Readonly<Record<string, string>>;
  readonly links: readonly (readonly [source: string, annotation: string, target: string])[];
} {
  const lines = text.split(/\r\n|\n|\r/u);
  expect(lines[0]).toBe('#FORMAT: BEACON');
  expect(lines.pop()).toBe('');
  const meta = lines.filter((line) => line.startsWith('#'));
  expect(lines[meta.length]).toBe('');
  const fields = Object.fromEntries(
    meta.map((line) => {
      const match = /^#([A-Z]+):[ \t]+(\S.*)$/u.exec(line);
      if (!match) throw new Error(`no meta line: ${line}`);
      return [match[1] ?? '', match[2] ?? ''];
    }),
  );
  const expand = (pattern = '{+ID}', token: string): string =>
    /\{\+?ID\}/u.test(pattern) ? pattern.replace(/\{\+?ID\}/gu, token) : pattern + token;
  const links = lines.slice(meta.length + 1).map((line) => {
    const [source = '', second = '', third] = line.split('|');
    // Of two tokens the second is the annotation, unless it is an address and there is no pattern for targets.
    const isTarget = third === undefined && !fields['TARGET'] && /^https?:/u.test(second);
    const target = third ?? (isTarget ? second : source);
    return [
      expand(fields['PREFIX'], source),
      isTarget ? '' : second,
      expand(fields['TARGET'], target),
    ] as const;
  });
  return { fields, links };
}

describe('beacon.txt', () => {
  const beacon = toBeacon(
    buildSite(toCollections({ articles: [ARTICLE], actors: ACTORS })),
    ADDRESSES,
  );

  test('is what the golden file is', async () => {
    await expect(beacon).toMatchFileSnapshot('golden/beacon.txt');
  });

  test('links every entry of the GND to the page of its actor, by number', () => {
    expect(readBeacon(beacon ?? '').links).toEqual([
      ['http://d-nb.info/gnd/10085959X', '', 'https://news.example/deep/actors/ada-x/'],
      ['http://d-nb.info/gnd/118540238', '', 'https://news.example/deep/actors/goethe/'],
      ['http://d-nb.info/gnd/2019209-5', '', 'https://news.example/deep/actors/rat/'],
    ]);
  });

  test('says what it is and where it lies, and no day, for no clock may reach it', () => {
    expect(readBeacon(beacon ?? '').fields).toEqual({
      FORMAT: 'BEACON',
      PREFIX: 'http://d-nb.info/gnd/',
      RELATION: 'http://www.w3.org/2000/01/rdf-schema#seeAlso',
      NAME: 'O-Ton',
      DESCRIPTION: 'Wer ist wer und wer sagt was in den Artikeln',
      HOMEPAGE: 'https://news.example/deep/',
      FEED: 'https://news.example/deep/beacon.txt',
    });
  });

  test('is none when no actor has a number', () => {
    const [, bo] = ACTORS;
    const site = buildSite(toCollections({ articles: [ARTICLE], actors: bo ? [bo] : [] }));
    expect(toBeacon(site, ADDRESSES)).toBeUndefined();
  });
});

test('names the institution where the site says who publishes it', () => {
  const site = buildSite(toCollections({ actors: ACTORS, articles: [ARTICLE] }));
  expect(readBeacon(toBeacon(site, SIGNED) ?? '').fields['INSTITUTION']).toBe('Quellauer Verlag');
  expect(readBeacon(toBeacon(site, ADDRESSES) ?? '').fields['INSTITUTION']).toBeUndefined();
});
