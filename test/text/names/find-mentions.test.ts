import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/text/names/find-mentions.ts';
import type { Registry } from '../../../src/text/names/create-registry.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { EXAMPLES, toActor } from '../registry-of-examples.ts';

const find = (text: string, registry: Registry = EXAMPLES): ReturnType<typeof findMentions> =>
  findMentions(findTokens(text, GERMAN), text, registry);

/** Mentions as `words = id (rule)`. */
const toRows = (text: string): string[] =>
  find(text).mentions.map(({ form, id, rule }) => `${form} = ${id} (${rule})`);

describe('findMentions finds', () => {
  test.each([
    ['a full name', 'Ada Berg kam.', ['Ada Berg = ada-berg (name)']],
    ['an alias', 'Ada M. Berg kam.', ['Ada M. Berg = ada-berg (alias)']],
    ['a surname', 'Dann kam Wendt.', ['Wendt = jonas-wendt (short-name)']],
    ['a surname behind a title', 'Es kam Direktor Wendt.', ['Wendt = jonas-wendt (short-name)']],
    [
      'a surname behind a day',
      'Am Freitag Wendt, dann Regen.',
      ['Wendt = jonas-wendt (short-name)'],
    ],
    [
      'a surname behind a noun',
      'Es kam der Schwimmer Wendt.',
      ['Wendt = jonas-wendt (short-name)'],
    ],
    [
      'a surname behind an adjective and a noun',
      'Es kam ihr alter Bäcker Wendt.',
      ['Wendt = jonas-wendt (short-name)'],
    ],
    [
      'a surname behind a town',
      'Es traf in Quellau Wendt.',
      ['Quellau = quellau (name)', 'Wendt = jonas-wendt (short-name)'],
    ],
    ['a surname behind an adverb', 'Auch Wendt kam.', ['Wendt = jonas-wendt (short-name)']],
    ['a surname behind a party', 'Der SPD-Mann Wendt.', ['Wendt = jonas-wendt (short-name)']],
    ['the dative of a plural', 'mit den Hafenwerken', ['Hafenwerken = hafenwerke (inflected)']],
    ['the genitive of a name', 'Ada Bergs Rede', ['Ada Bergs = ada-berg (genitive)']],
    ['the genitive of a surname', 'mit Wendts Hilfe', ['Wendts = jonas-wendt (short-name)']],
    ['the genitive of a state', 'der Beitritt Norwegens', ['Norwegens = norwegen (genitive)']],
    ['a name of several words', 'Hanna von der Aue kam.', ['Hanna von der Aue = hanna-aue (name)']],
    ['a name without its accents', 'Zoe Karne kam.', ['Zoe Karne = zoe-karne (name)']],
    ['a name that declines', 'mit dem Grünen Bund', ['Grünen Bund = gruenbund (inflected)']],
    [
      'the genitive of a name that declines',
      'Leute des Grünen Bundes',
      ['Grünen Bundes = gruenbund (inflected)'],
    ],
    [
      'the plural of a name',
      'in den Vereinigten Staaten',
      ['Vereinigten Staaten = usa (inflected)'],
    ],
    ['a name without its article', 'viele Küstenfischer', ['Küstenfischer = fischer (name)']],
    ['the adjective of a state', 'norwegische Boote', ['norwegische = norwegen (adjective)']],
    ['the adjective of a region', 'bayerisches Brot', ['bayerisches = bayern (adjective)']],
    ['a noun grown to a name', 'Viele Norwegenreisen.', ['Norwegenreisen = norwegen (compound)']],
    ['a place of two words', 'Kur in Bad Quellau', ['Bad Quellau = quellau (alias)']],
    ['a term', 'Der Deich hält.', ['Deich = deich (name)']],
    ['a declined term', 'die Höhe des Sperrwerks', ['Sperrwerks = sperrwerk (inflected)']],
    [
      'the plural of a term',
      'neue Stationierungen',
      ['Stationierungen = stationierung (inflected)'],
    ],
    ['a short form before a hyphen', 'US-Soldaten kamen.', ['US = usa (compound-part)']],
    ['a name before a hyphen', 'Die Nato-Staaten kamen.', ['Nato = nato (compound-part)']],
    ['an alias before a hyphen', 'Der NATO-Rat tagt.', ['NATO = nato (compound-part)']],
    [
      'a surname before a hyphen',
      'Ein Wendt-Berater kam.',
      ['Wendt = jonas-wendt (compound-part)'],
    ],
    [
      'a term with a hyphen as a whole',
      'Der Nato-Beitritt folgt.',
      ['Nato-Beitritt = nato-beitritt (name)'],
    ],
  ])('%s: %s', (_, text, rows) => {
    expect(toRows(text)).toEqual(rows);
  });

  test.each([
    ['a short form on its own', 'Die US kamen.'],
    ['a name in small letters', 'Der deich hält bei quellau.'],
    ['a name inside a longer word', 'Die Deichstraße und Quellauerin.'],
    ['a term before a hyphen', 'Die Sperrwerk-Tore stehen offen.'],
  ])('nothing in %s: %s', (_, text) => {
    expect(find(text)).toEqual({ mentions: [], unlinked: [] });
  });

  test.each([
    ['somebody with another first name', 'Dann kam Hubert Wendt.'],
    ['somebody with another first name at the start', 'Ruprecht Wendt kam.'],
    ['a first name in -en', 'Dann kam Karen Wendt.'],
    ['a first name in -er', 'Dann kam Hunter Wendt.'],
    ['a first name in -s', 'Dann kam Andreas Wendt.'],
    ['a first name in -s at the start', 'Thomas Wendt kam.'],
    ['a double first name', 'Dann kam Karl-Heinz Wendt.'],
  ])('no link for %s: %s', (_, text) => {
    const start = text.indexOf('Wendt');
    expect(find(text)).toEqual({
      mentions: [],
      unlinked: [
        {
          span: { start, end: start + 5 },
          form: 'Wendt',
          ids: ['jonas-wendt'],
          reason: 'longer-name',
        },
      ],
    });
  });

  test('gives the span, the kind and the confidence with a mention', () => {
    expect(find('Die US-Soldaten').mentions).toEqual([
      {
        span: { start: 4, end: 6 },
        id: 'usa',
        kind: 'actor',
        form: 'US',
        rule: 'compound-part',
        confidence: 0.93,
      },
    ]);
  });

  test('finds a name written in decomposed letters', () => {
    expect(find('Zoe\u0308 Ka\u0301rne\u0301 kam.').mentions).toMatchObject([
      { id: 'zoe-karne', span: { start: 0, end: 12 } },
    ]);
  });
});

describe('findMentions takes a capital', () => {
  test.each([
    ['Oslo lehnte das Abkommen ab.', 'Oslo = norwegen (metonym)'],
    ['Das Abkommen lehnte Oslo ab.', 'Oslo = norwegen (metonym)'],
    ['Die Antwort Oslos kam spät.', 'Oslos = norwegen (metonym)'],
    ['Der Streit zwischen Oslo und der Küste.', 'Oslo = norwegen (metonym)'],
    ['Washington schwieg.', 'Washington = usa (metonym)'],
    ['Ein Brief an Washington blieb liegen.', 'Washington = usa (metonym)'],
    ['Lissabon schwieg.', 'Lissabon = portugal (metonym)'],
  ])('for the government: %s', (text, row) => {
    expect(toRows(text)).toEqual([row]);
  });

  test.each([
    ['In Oslo regnet es.', 'Oslo = oslo (name)'],
    ['Der Zug fährt nach Oslo.', 'Oslo = oslo (name)'],
    ['Ein Dorf nahe Oslo brannte.', 'Oslo = oslo (name)'],
    ['Die Straße führt durch Washington.', 'Washington = washington (name)'],
    ['Die Hauptstadt Oslo feiert.', 'Oslo = oslo (name)'],
    ['Die Region Oslo feiert.', 'Oslo = oslo (name)'],
  ])('for the town: %s', (text, row) => {
    expect(toRows(text)).toEqual([row]);
  });

  test('without a place of that name for nobody where a place is meant', () => {
    expect(find('In Lissabon regnet es.').mentions).toEqual([]);
  });
});

describe('findMentions with a name that two people share', () => {
  const registry = createRegistry({
    actors: [
      toActor({ id: 'mira-wendt', name: 'Mira Wendt' }),
      toActor({ id: 'otto-wendt', name: 'Otto Wendt' }),
    ],
    places: [],
    terms: [],
  });
  const toOwners = (text: string): string[] =>
    find(text, registry).mentions.map(({ form, id }) => `${form} = ${id}`);

  test('leaves it open and lists both', () => {
    expect(find('Dann kam Wendt.', registry)).toEqual({
      mentions: [],
      unlinked: [
        {
          span: { start: 9, end: 14 },
          form: 'Wendt',
          ids: ['mira-wendt', 'otto-wendt'],
          reason: 'several-owners',
        },
      ],
    });
  });

  test('takes the one whose full name stands before', () => {
    expect(toOwners('Mira Wendt kam. Dann ging Wendt.')).toEqual([
      'Mira Wendt = mira-wendt',
      'Wendt = mira-wendt',
    ]);
  });

  test('takes the one whose full name stands behind', () => {
    expect(toOwners('Dann ging Wendt. Mira Wendt kam.')).toEqual([
      'Wendt = mira-wendt',
      'Mira Wendt = mira-wendt',
    ]);
  });

  test('leaves it open where both stand before', () => {
    const { unlinked } = find('Mira Wendt und Otto Wendt kamen. Dann ging Wendt.', registry);
    expect(unlinked.map(({ span, reason }) => [span.start, reason])).toEqual([
      [43, 'several-owners'],
    ]);
  });

  test('takes the full name of each', () => {
    expect(toOwners('Otto Wendt traf Mira Wendt.')).toEqual([
      'Otto Wendt = otto-wendt',
      'Mira Wendt = mira-wendt',
    ]);
  });
});

test('findMentions takes no name over the end of a paragraph', () => {
  expect(toRows('Ein Gespräch mit Ada\n\nWendt lehnte ab.')).toEqual([
    'Wendt = jonas-wendt (short-name)',
  ]);
  expect(toRows('Ein Gespräch mit Jonas\n\nWendt lehnte ab.')).toEqual([
    'Wendt = jonas-wendt (short-name)',
  ]);
});

test('findMentions prefers the longer name', () => {
  const registry = createRegistry({
    actors: [
      toActor({ id: 'bund', name: 'Grüner Bund', kind: 'group' }),
      toActor({ id: 'jugend', name: 'Grüner Bund Quellau', kind: 'group' }),
    ],
    places: [],
    terms: [],
  });
  expect(find('Der Grüne Bund Quellau kam.', registry).mentions.map(({ id }) => id)).toEqual([
    'jugend',
  ]);
});
