import { describe, expect, test } from 'vitest';
import { findClosedCompound, findHyphenCompound } from '../../../src/text/names/compounds.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { toActor, toPlace, toTerm } from '../registry-of-examples.ts';

const REGISTRY = createRegistry({
  actors: [
    toActor({ id: 'jonas-wendt', name: 'Jonas Wendt' }),
    toActor({ id: 'ada-berg', name: 'Ada Berg' }),
    toActor({ id: 'norwegen', name: 'Norwegen', kind: 'state', metonyms: ['Oslo'] }),
    toActor({ id: 'russland', name: 'Russland', kind: 'state' }),
    toActor({ id: 'daenemark', name: 'Dänemark', kind: 'state' }),
    toActor({ id: 'saudi-arabien', name: 'Saudi-Arabien', kind: 'state' }),
    toActor({ id: 'usa', name: 'USA', kind: 'state' }),
    toActor({ id: 'nato', name: 'Nato', kind: 'organisation', aliases: ['NATO'] }),
  ],
  places: [toPlace({ id: 'quellau', name: 'Quellau' })],
  terms: [toTerm({ id: 'deich', term: 'Deich' })],
});

/** The names inside one word, as `words = owners (rule, extent)`. */
function findHyphen(word: string): string[] {
  const token = findTokens(word, GERMAN)[0];
  if (!token) return [];
  return findHyphenCompound(token, 0, word, REGISTRY).map(
    ({ entries, span, extent }) =>
      `${word.slice(span.start, span.end)} = ${entries.map(({ id }) => id).join(', ')} (${entries[0]?.rule ?? ''}, ${extent})`,
  );
}

describe('findHyphenCompound', () => {
  test.each([
    ['US-Soldaten', ['US = usa (compound-part, first-part)']],
    ['US‑Soldaten', ['US = usa (compound-part, first-part)']],
    ['Wendt-Berater', ['Wendt = jonas-wendt (compound-part, first-part)']],
    ['Jonas-Wendt-Besuch', ['Jonas-Wendt = jonas-wendt (compound-part, first-part)']],
    ['Saudi-Arabien-Reise', ['Saudi-Arabien = saudi-arabien (compound-part, first-part)']],
    ['Saudi‑Arabien‑Reise', ['Saudi‑Arabien = saudi-arabien (compound-part, first-part)']],
    ['Nato-', ['Nato = nato (compound-part, first-part)']],
    ['Anti-Nato-Protest', ['Nato = nato (compound-part, later-part)']],
    ['Nicht-Nato', ['Nato = nato (compound-part, later-part)']],
    ['West-Quellau', ['Quellau = quellau (compound-part, later-part)']],
    [
      'Nato-Russland-Rat',
      [
        'Nato = nato (compound-part, first-part)',
        'Russland = russland (compound-part, later-part)',
      ],
    ],
    [
      'norwegisch-dänische',
      [
        'norwegisch = norwegen (adjective, first-part)',
        'dänische = daenemark (adjective, later-part)',
      ],
    ],
    [
      'norwegisch-da\u0308nische',
      [
        'norwegisch = norwegen (adjective, first-part)',
        'da\u0308nische = daenemark (adjective, later-part)',
      ],
    ],
    ['Su\u0308d-Norwegen', ['Norwegen = norwegen (compound-part, later-part)']],
    ['Süd-Norwegen', ['Norwegen = norwegen (compound-part, later-part)']],
  ])('in %s', (word, rows) => {
    expect(findHyphen(word)).toEqual(rows);
  });

  test.each([
    ['a noun before a name', 'Hafen-Nato'],
    ['a noun before a surname', 'Hafen-Wendt'],
    ['a surname behind a little word', 'Neu-Wendt'],
    ['the language', 'Norwegisch-Kurs'],
    ['a term', 'Deich-Bau'],
    ['a capital for its state', 'Oslo-Reise'],
    ['a genitive', 'Norwegens-Reise'],
    ['small letters', 'nato-Rat'],
    ['a longer part', 'Natos-Rat'],
  ])('no name in %s: %s', (_, word) => {
    expect(findHyphen(word)).toEqual([]);
  });

  test('no name in a word of more than 200 letters', () => {
    expect(findHyphen(`Nato-${'q'.repeat(195)}`)).toHaveLength(1);
    expect(findHyphen(`Nato-${'q'.repeat(196)}`)).toEqual([]);
  });

  test('spans that count from the start of the text', () => {
    const text = '🌊 Die US-Soldaten';
    const at = findTokens(text, GERMAN).findIndex(({ text: word }) => word === 'US-Soldaten');
    const token = findTokens(text, GERMAN)[at];
    expect(token && findHyphenCompound(token, at, text, REGISTRY)).toMatchObject([
      { span: { start: 7, end: 9 }, from: at, to: at + 1 },
    ]);
  });
});

/** The owner of a name grown to others, as `id (rule)`. */
function findClosed(word: string): string | undefined {
  const [token] = findTokens(word, GERMAN);
  const found = token && findClosedCompound(token, 0, REGISTRY);
  return (
    found && `${found.entries.map(({ id }) => id).join(', ')} (${found.entries[0]?.rule ?? ''})`
  );
}

describe('findClosedCompound', () => {
  test.each([
    ['Russlandpolitik', 'russland (compound)'],
    ['Natostaaten', 'nato (compound)'],
    ['Norwegenreisen', 'norwegen (compound)'],
    ['Da\u0308nemarkreise', 'daenemark (compound)'],
    ['Quellaureise', 'quellau (compound)'],
    ['Wendtbesuch', 'jonas-wendt (compound)'],
    ['natokritischen', 'nato (compound)'],
    ['prorussische', 'russland (adjective)'],
    ['antinorwegischen', 'norwegen (adjective)'],
  ])('finds in %s %s', (word, owner) => {
    expect(findClosed(word)).toBe(owner);
  });

  test.each([
    ['a surname that is a word', 'Bergbesuch'],
    ['a term', 'Deichpolitik'],
    ['a capital for its state', 'Osloreise'],
    ['a noun that names do not grow to', 'Norwegenbaum'],
    ['a short form', 'USpolitik'],
    ['an inhabitant', 'Norwegerpolitik'],
    ['a genitive', 'Norwegenspolitik'],
    ['a word in small letters', 'norwegenreise'],
    ['the noun alone', 'Politik'],
    ['a word with pro that is no adjective', 'problematische'],
  ])('finds nothing in %s: %s', (_, word) => {
    expect(findClosed(word)).toBeUndefined();
  });
});
