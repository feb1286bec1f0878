import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { toActor, toPlace } from '../registry-of-examples.ts';
import { readNames } from './read-names.ts';

describe('chooseEntry leaves a part of a longer name unlinked', () => {
  test.each([
    ['Auch die Deutsche Bank schwieg.', 'Deutsche ? longer-name'],
    ['Es schrieb die Washington Post.', 'Washington ? longer-name'],
    ['Lena Oslo kam.', 'Oslo ? longer-name'],
  ])('%s', (text, row) => {
    expect(readNames(text)).toEqual([row]);
  });

  test.each([
    ['die deutsche Bank', 'deutsche = deutschland (adjective)'],
    ['Deutsche Banken schließen.', 'Deutsche = deutschland (adjective)'],
    ['DEUTSCHE BANK', undefined],
    ['Auch Oslos Hafen schließt.', 'Oslos = oslo (genitive)'],
  ])('but not in “%s”', (text, row) => {
    expect(readNames(text)).toEqual(row === undefined ? [] : [row]);
  });
});

describe('chooseEntry leaves another word unlinked', () => {
  test.each([
    ['Er sprach im Deutschen leise.', 'Deutschen ? no-name-here'],
    ['Er übersetzte es ins Deutsche.', 'Deutsche ? no-name-here'],
    ['Die Finne des Wals ragt auf.', 'Finne ? no-name-here'],
    ['Zwei Berliner lagen auf dem Teller.', 'Berliner ? no-name-here'],
  ])('%s', (text, row) => {
    expect(readNames(text)).toEqual([row]);
  });

  test.each([
    ['Der Finne schwieg.', 'Finne = finnland (inhabitant)'],
    ['Die Finnen schwiegen.', 'Finnen = finnland (inhabitant)'],
    ['Die Deutsche schwieg.', 'Deutsche = deutschland (adjective)'],
    ['Die Berliner schwiegen.', 'Berliner = berlin (adjective)'],
    ['Zwei Berliner Firmen schließen.', 'Berliner = berlin (adjective)'],
    ['im deutschen Watt', 'deutschen = deutschland (adjective)'],
  ])('but not in “%s”', (text, row) => {
    expect(readNames(text)).toEqual([row]);
  });
});

describe('chooseEntry reads a surname that is a town', () => {
  test.each([
    ['Wedel feiert.', ['Wedel = wedel (name)']],
    [
      'Jack Wedel kam. Wedel sprach.',
      ['Jack Wedel = jack-wedel (name)', 'Wedel = jack-wedel (short-name)'],
    ],
    [
      'Jack Wedel kam. In Wedel regnet es.',
      ['Jack Wedel = jack-wedel (name)', 'Wedel = wedel (name)'],
    ],
  ])('by the full name and the place: %s', (text, rows) => {
    expect(readNames(text)).toEqual(rows);
  });
});

describe('chooseEntry reads a surname that is a term', () => {
  test.each([
    ['Der Deich hält.', ['Deich = deich (name)']],
    [
      'Ida Deich kam. Später sprach Deich.',
      ['Ida Deich = ida-deich (name)', 'Deich = ida-deich (short-name)'],
    ],
    ['Ida Deich kam. Der Deich hält.', ['Ida Deich = ida-deich (name)', 'Deich = deich (name)']],
  ])('by the full name and the article: %s', (text, rows) => {
    expect(readNames(text)).toEqual(rows);
  });
});

describe('chooseEntry prefers what an editor wrote', () => {
  const own = toActor({ id: 'bund', name: 'Nato', kind: 'group' });
  const builtin = toActor({ id: 'nato', name: 'Nato', kind: 'organisation', isBuiltin: true });

  test.each([
    ['before it', [own, builtin]],
    ['behind it', [builtin, own]],
  ])('to what comes with the software, %s', (_, actors) => {
    expect(readNames('Die Nato tagt.', createRegistry({ actors, places: [], terms: [] }))).toEqual([
      'Nato = bund (name)',
    ]);
  });

  test('and leaves open what two of an editor’s entries own', () => {
    const actors = [own, { ...own, id: 'klub' }];
    expect(readNames('Die Nato tagt.', createRegistry({ actors, places: [], terms: [] }))).toEqual([
      'Nato ? several-owners',
    ]);
  });

  test('but keeps the built-in government of a town that an editor wrote', () => {
    const registry = createRegistry({
      actors: [
        toActor({
          id: 'norwegen',
          name: 'Norwegen',
          kind: 'state',
          metonyms: ['Oslo'],
          isBuiltin: true,
        }),
      ],
      places: [toPlace({ id: 'oslo', name: 'Oslo' })],
      terms: [],
    });
    expect(readNames('Oslo schwieg. In Oslo regnet es.', registry)).toEqual([
      'Oslo = norwegen (metonym)',
      'Oslo = oslo (name)',
    ]);
  });
});
