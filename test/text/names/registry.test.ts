import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../../../src/text/names/name-index.ts';
import { findLongestForm, findWord } from '../../../src/text/names/name-index.ts';
import type { Registry } from '../../../src/text/names/registry.ts';
import { createRegistry } from '../../../src/text/names/registry.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { EXAMPLES, toActor, toPlace, toTerm } from '../registry-of-examples.ts';

/** The entries that own the longest form at the start of some words. */
function look(words: string, { names }: Registry = EXAMPLES): readonly NameEntry[] {
  const tokens = findTokens(words, GERMAN);
  const match = findLongestForm(
    names,
    (offset) => tokens[offset]?.text,
    () => true,
  );
  return match?.entries ?? [];
}

describe('createRegistry', () => {
  test('looks actors, places and terms up by their ids', () => {
    expect(EXAMPLES.actors.get('ada-berg')?.name).toBe('Ada Berg');
    expect(EXAMPLES.places.get('quellau')?.name).toBe('Quellau');
    expect(EXAMPLES.terms.get('deich')?.term).toBe('Deich');
  });

  test.each([
    ['Ada Berg', 'name'],
    ['Ada Bergs', 'genitive'],
    ['Berg', 'short-name'],
  ])('finds a form of a name: %s (%s)', (form, rule) => {
    expect(look(form)).toMatchObject([{ form, rule, id: 'ada-berg', kind: 'actor' }]);
  });

  test('lists every owner of a form', () => {
    expect(look('Falk').map(({ id }) => id)).toEqual(['mira-falk', 'otto-falk']);
  });

  test('lists a form of an entry once', () => {
    const registry = createRegistry({
      actors: [
        toActor({ id: 'nordfunk', name: 'Nordfunk', kind: 'medium', aliases: ['Nordfunk'] }),
      ],
      places: [],
      terms: [],
    });
    expect(look('Nordfunk', registry)).toHaveLength(1);
  });

  test('keeps an actor and a place of the same id apart', () => {
    const registry = createRegistry({
      actors: [toActor({ id: 'oslo', name: 'Oslo', kind: 'government' })],
      places: [toPlace({ id: 'oslo', name: 'Oslo' })],
      terms: [],
    });
    expect(look('Oslo', registry).map(({ kind }) => kind)).toEqual(['actor', 'place']);
  });

  test.each(['H\u00f6he', 'Ho\u0308he'])('finds a name in decomposed letters: %s', (word) => {
    const registry = createRegistry({
      actors: [],
      places: [],
      terms: [toTerm({ id: 'hoehe', term: 'Ho\u0308he' })],
    });
    expect(look(word, registry).map(({ id }) => id)).toEqual(['hoehe']);
  });

  test('says of an entry whether it comes with the software', () => {
    const registry = createRegistry({
      actors: [toActor({ id: 'nato', name: 'Nato', kind: 'organisation', isBuiltin: true })],
      places: [toPlace({ id: 'nato', name: 'Nato' })],
      terms: [],
    });
    expect(look('Nato', registry).map(({ isBuiltin }) => isBuiltin)).toEqual([true, false]);
  });

  test('leaves out a name that holds no word', () => {
    const registry = createRegistry({
      actors: [],
      places: [toPlace({ id: 'leer', name: ' ' })],
      terms: [],
    });
    expect(registry.names.root.entries).toEqual([]);
    expect([...registry.names.root.next.keys()]).toEqual([]);
  });

  test('lists who held an office by its name', () => {
    expect(EXAMPLES.holders.get('bürgermeisterin')?.map(({ id }) => id)).toEqual(['ada-berg']);
    expect(EXAMPLES.holders.has('bürgermeister')).toBe(false);
  });

  test('lists the governments of a country', () => {
    expect([...EXAMPLES.governments]).toEqual([['norwegen', ['norwegische-regierung']]]);
  });
});

test('names that are built in stand behind those of an editor, as in a registry that was made of all at once', () => {
  const builtin = {
    actors: [toActor({ id: 'eu', name: 'EU', aliases: ['Union', 'Brüssel'], isBuiltin: true })],
    places: [toPlace({ id: 'bruessel', name: 'Brüssel', isBuiltin: true })],
  };
  const own = {
    actors: [
      toActor({ id: 'union', name: 'Union der Deiche', aliases: ['Union'] }),
      toActor({ id: 'rat', name: 'Rat der EU' }),
    ],
    places: [toPlace({ id: 'alt-bruessel', name: 'Alt-Brüssel', aliases: ['Brüssel'] })],
    terms: [toTerm({ id: 'bruessel', term: 'Brüssel' })],
  };
  const whole = {
    actors: [...own.actors, ...builtin.actors],
    places: [...own.places, ...builtin.places],
    terms: own.terms,
  };
  const { names } = createRegistry(own, undefined, builtin);
  expect(names.root).toEqual(createRegistry(whole).names.root);
  const owners = findWord(names, 'Brüssel', () => true).map(({ kind, id }) => `${kind} ${id}`);
  expect(owners).toEqual(['actor eu', 'place alt-bruessel', 'place bruessel', 'term bruessel']);
  // What the next registry begins with has nothing of this one.
  expect(
    createRegistry({ actors: [], places: [], terms: [] }, undefined, builtin).names.root,
  ).toEqual(createRegistry({ ...builtin, terms: [] }).names.root);
});
