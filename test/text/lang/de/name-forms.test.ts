import { describe, expect, test } from 'vitest';
import type { NameForm } from '../../../../src/text/lang/name-form.ts';
import {
  toActorForms,
  toPlaceForms,
  toTermForms,
} from '../../../../src/text/lang/de/name-forms.ts';
import { toActor, toPlace, toTerm } from '../../registry-of-examples.ts';

const toRows = (forms: readonly NameForm[]): string[] =>
  forms.map(({ form, rule }) => `${form}: ${rule}`);

const toForms = (forms: readonly NameForm[]): string[] => forms.map(({ form }) => form);

const person = (name: string, aliases: readonly string[] = []): readonly NameForm[] =>
  toActorForms(toActor({ id: 'x', name, aliases }));

describe('toActorForms', () => {
  test('gives a person the full name, the surname and their genitives', () => {
    expect(toRows(person('Ada Berg'))).toEqual([
      'Ada Berg: name',
      'Ada Bergs: genitive',
      'Berg: short-name',
      'Bergs: short-name',
    ]);
  });

  test('gives an alias the rule alias', () => {
    expect(toRows(person('Ada Berg', ['Adalgisa']))).toContain('Adalgisa: alias');
  });

  test.each(['Ada Moritz', 'Ada Haas', 'Ada Weiß', 'Ada Marx'])(
    'gives %s no genitive in -s',
    (name) => {
      expect(toForms(person(name))).not.toContain(`${name}s`);
    },
  );

  test.each([
    ['Hanna von der Aue', 'Aue'],
    ['Piet van Loen', 'Loen'],
    ['Ada M. Berg', 'Berg'],
    ['Zoë Kárné', 'Kárné'],
  ])('takes the last word of %s for the surname', (name, surname) => {
    expect(toRows(person(name))).toContain(`${surname}: short-name`);
  });

  test.each(['Falk', 'Ed Wu', 'Karl der erste'])('finds no surname in %s', (name) => {
    expect(person(name).filter(({ rule }) => rule === 'short-name')).toEqual([]);
  });

  test('leaves accents and ß to the look-up, which folds them', () => {
    expect(toForms(person('Zoë Kárné'))).toEqual(['Zoë Kárné', 'Zoë Kárnés', 'Kárné', 'Kárnés']);
    expect(toForms(person('Ida Weiß'))).toEqual(['Ida Weiß', 'Weiß']);
  });

  test('gives a name with umlauts a spelling without them', () => {
    expect(toRows(person('Jörg Weiß'))).toContain('Joerg Weiß: spelling');
  });

  test('takes the article off a name', () => {
    const group = toActor({ id: 'x', name: 'die Küstenfischer', kind: 'organisation' });
    expect(toForms(toActorForms(group))).toEqual([
      'Küstenfischer',
      'Küstenfischers',
      'Küstenfischern',
    ]);
  });

  test('declines an adjective that begins a name', () => {
    const bund = toActor({ id: 'x', name: 'Grüner Bund', kind: 'group' });
    expect(toForms(toActorForms(bund))).toEqual(
      expect.arrayContaining(['Grüne Bund', 'Grünen Bund', 'Grünem Bund', 'Grünen Bundes']),
    );
  });

  test('gives a metonym and its genitive the rule metonym', () => {
    const state = toActor({
      id: 'x',
      name: 'Fjordkanzlei',
      kind: 'government',
      metonyms: ['Seestadt'],
    });
    expect(toRows(toActorForms(state))).toEqual([
      'Fjordkanzlei: name',
      'Fjordkanzleis: genitive',
      'Seestadt: metonym',
      'Seestadts: metonym',
    ]);
  });

  test('gives a state its adjective in every ending, small and capital', () => {
    const norway = toActorForms(toActor({ id: 'x', name: 'Norwegen', kind: 'state' }));
    expect(toForms(norway.filter(({ rule }) => rule === 'adjective'))).toEqual([
      ...['norwegische', 'norwegischen', 'norwegischer', 'norwegisches', 'norwegischem'],
      ...['Norwegische', 'Norwegischen', 'Norwegischer', 'Norwegisches', 'Norwegischem'],
      ...['norwegisch', 'Norwegisch'],
    ]);
  });

  test('gives the USA the short form that stands before a hyphen only', () => {
    const usa = toActorForms(toActor({ id: 'x', name: 'USA', kind: 'state' }));
    expect(usa).toContainEqual({ form: 'US', rule: 'compound-part', compoundOnly: true });
  });

  test.each(['person', 'organisation', 'medium', 'government'] as const)(
    'gives a %s no adjective, even with the name of a state',
    (kind) => {
      const forms = toActorForms(toActor({ id: 'x', name: 'Norwegen', kind }));
      expect(forms.filter(({ rule }) => rule === 'adjective')).toEqual([]);
    },
  );
});

describe('toPlaceForms', () => {
  test('gives name, alias and genitives', () => {
    expect(
      toRows(toPlaceForms(toPlace({ id: 'x', name: 'Quellau', aliases: ['Qualle'] }))),
    ).toEqual([
      'Quellau: name',
      'Quellaus: genitive',
      'Qualle: alias',
      'Qualles: genitive',
      'Quallen: inflected',
      'Quellauer: adjective',
      'Qualler: adjective',
    ]);
  });

  test('derives the adjective of a region in -ern', () => {
    expect(toRows(toPlaceForms(toPlace({ id: 'x', name: 'Bayern' })))).toContain(
      'bayerische: adjective',
    );
  });
});

describe('toTermForms', () => {
  test.each([
    ['Deich', ['Deich', 'Deichs', 'Deiches', 'Deichn', 'Deichen', 'Deiche']],
    ['Schleuse', ['Schleuse', 'Schleusen', 'Schleuses']],
    ['Freiheit', ['Freiheit', 'Freiheiten']],
    ['Ergebnis', ['Ergebnis', 'Ergebnisses', 'Ergebnisse', 'Ergebnissen']],
    ['Deich-', ['Deich-']],
  ])('declines %s as its ending wants', (term, forms) => {
    expect(toForms(toTermForms(toTerm({ id: 'x', term })))).toEqual(forms);
  });

  test.each([
    ['Räumung', ['Räumung', 'Räumungen']],
    ['schweres Gerät', ['schwerem Gerät', 'schweren Geräts', 'Schwere Geräte']],
    ['Vertrag von Quellau', ['Vertrags von Quellau', 'Verträge von Quellau']],
    ['Kalter Krieg', ['Kalten Kriegs', 'Kaltem Krieg']],
  ])('declines %s', (term, forms) => {
    expect(toForms(toTermForms(toTerm({ id: 'x', term })))).toEqual(expect.arrayContaining(forms));
  });

  test('gives the forms of the editor the rule alias', () => {
    expect(toRows(toTermForms(toTerm({ id: 'x', term: 'Räumung', forms: ['räumt'] })))).toContain(
      'räumt: alias',
    );
  });
});
