import { describe, expect, test } from 'vitest';
import {
  toAddressee,
  toCertainty,
  toHow,
  toNames,
  toSpeakerName,
} from '../../components/quote-words.ts';
import type { View } from '../../components/view.ts';
import { getWords } from '../../src/i18n/locales.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { createPaths } from '../../src/site/paths.ts';
import { toActorEntry, toCollections } from '../site/collections.ts';

const DE: View = { locale: 'de', words: getWords('de'), paths: createPaths('/', 'de') };
const EN: View = { locale: 'en', words: getWords('en'), paths: createPaths('/', 'en') };

const { actors: ACTORS } = buildSite(
  toCollections({
    articles: [],
    actors: ['Ada Berg', 'Bo Tal', 'Cy Ruh'].map((name) =>
      toActorEntry(name.slice(0, 3).trim().toLowerCase(), { name }),
    ),
    places: [],
    terms: [],
  }),
);

describe('toSpeakerName', () => {
  test.each([
    ['the names of the registry', ACTORS.slice(0, 1), 'sie', 'Ada Berg'],
    ['several names', ACTORS.slice(0, 2), 'beide', 'Ada Berg und Bo Tal'],
    ['the words of the article', [], 'eine Sprecherin', 'Eine Sprecherin'],
    ['that nobody is named', [], '', 'ohne Namen'],
  ])('gives %s', (_what, speakers, speakerText, name) => {
    expect(toSpeakerName({ speakers, speakerText }, DE)).toBe(name);
  });
});

describe('toNames', () => {
  test.each([
    [0, '', ''],
    [1, 'Ada Berg', 'Ada Berg'],
    [2, 'Ada Berg und Bo Tal', 'Ada Berg and Bo Tal'],
    [3, 'Ada Berg, Bo Tal und Cy Ruh', 'Ada Berg, Bo Tal and Cy Ruh'],
  ])('joins %i names as “%s” and “%s”', (count, german, english) => {
    expect(toNames(ACTORS.slice(0, count), DE)).toBe(german);
    expect(toNames(ACTORS.slice(0, count), EN)).toBe(english);
  });
});

describe('toHow', () => {
  test.each([
    ['direct', 'wörtlich'],
    ['indirect', 'sinngemäß'],
    ['indirect-free-indirect', 'sinngemäß'],
    ['free-indirect', 'sinngemäß'],
    ['reported', 'zusammengefasst'],
  ] as const)('calls a quote of the type %s %s', (type, how) => {
    expect(toHow({ type }, DE)).toBe(how);
  });
});

describe('toAddressee', () => {
  test.each([
    ['names', ACTORS.slice(0, 2), 'ihnen', 'Ada Berg und Bo Tal'],
    ['the words of the article', [], 'dem Rat', 'dem Rat'],
    ['nothing', [], '', ''],
  ])('gives %s', (_what, addressees, addresseeText, text) => {
    expect(toAddressee({ addressees, addresseeText }, DE)).toBe(text);
  });
});

describe('toCertainty', () => {
  test('says in per cent how sure a rule is', () => {
    const quote = { rule: 'direct-inverted', confidence: 0.97 } as const;
    expect(toCertainty(quote, DE)).toBe('automatisch zugeordnet, 97\u202f% sicher');
  });

  test('says that an editor decided', () => {
    expect(toCertainty({ rule: 'directive', confidence: 1 }, DE)).toBe(
      'von der Redaktion zugeordnet',
    );
  });
});
