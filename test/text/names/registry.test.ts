import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/text/names/registry.ts';
import { EXAMPLES, toActor, toPlace, toTerm } from '../registry-of-examples.ts';

describe('createRegistry', () => {
  test('looks actors, places and terms up by their ids', () => {
    expect(EXAMPLES.actors.get('ada-berg')?.name).toBe('Ada Berg');
    expect(EXAMPLES.places.get('quellau')?.name).toBe('Quellau');
    expect(EXAMPLES.terms.get('deich')?.term).toBe('Deich');
  });

  test('lists the forms of a name by their first word', () => {
    expect(EXAMPLES.entries.get('Ada')?.map(({ form, id }) => [form, id])).toEqual(
      expect.arrayContaining([
        ['Ada Berg', 'ada-berg'],
        ['Ada Bergs', 'ada-berg'],
      ]),
    );
  });

  test('lists the longest form first', () => {
    for (const [first, entries] of EXAMPLES.entries) {
      const lengths = entries.map(({ words }) => words.length);
      expect(lengths, first).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });

  test('lists every owner of a form', () => {
    expect(EXAMPLES.entries.get('Falk')?.map(({ id }) => id)).toEqual(['mira-falk', 'otto-falk']);
  });

  test('lists a form of an entry once', () => {
    const registry = createRegistry({
      actors: [
        toActor({ id: 'nordfunk', name: 'Nordfunk', kind: 'medium', aliases: ['Nordfunk'] }),
      ],
      places: [],
      terms: [],
    });
    expect(registry.entries.get('Nordfunk')).toHaveLength(1);
  });

  test('keeps an actor and a place of the same id apart', () => {
    const registry = createRegistry({
      actors: [toActor({ id: 'oslo', name: 'Oslo', kind: 'government' })],
      places: [toPlace({ id: 'oslo', name: 'Oslo' })],
      terms: [],
    });
    expect(registry.entries.get('Oslo')?.map(({ kind }) => kind)).toEqual(['actor', 'place']);
  });

  test('finds words in NFC for a name in decomposed letters', () => {
    const registry = createRegistry({
      actors: [],
      places: [],
      terms: [toTerm({ id: 'hoehe', term: 'Ho\u0308he' })],
    });
    expect(registry.entries.has('Höhe')).toBe(true);
  });

  test('leaves out a name that holds no word', () => {
    const registry = createRegistry({
      actors: [],
      places: [toPlace({ id: 'leer', name: ' ' })],
      terms: [],
    });
    expect([...registry.entries.values()].flat().filter(({ form }) => form.trim() === '')).toEqual(
      [],
    );
  });
});
