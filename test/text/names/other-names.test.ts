import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { toActor, toPlace } from '../registry-of-examples.ts';
import { readNames } from './read-names.ts';

const state = (id: string, name: string, metonym: string) =>
  toActor({ id, name, kind: 'state', metonyms: [metonym], isBuiltin: true });

const REGISTRY = createRegistry({
  actors: [
    state('norwegen', 'Norwegen', 'Oslo'),
    state('jamaika', 'Jamaika', 'Kingston'),
    state('tuerkei', 'Türkei', 'Ankara'),
    state('moldau', 'Moldau', 'Chisinau'),
    state('bulgarien', 'Bulgarien', 'Sofia'),
    state('ddr', 'DDR', 'Ost-Berlin'),
  ],
  places: ['Oslo', 'Sofia'].map((name) =>
    toPlace({ id: name.toLowerCase(), name, isBuiltin: true }),
  ),
  terms: [],
});

const read = (text: string): string[] => readNames(text, REGISTRY);

describe('a name that nobody in the registry has stays unlinked', () => {
  test.each([
    ['Er wohnt im Hotel Oslo nahe dem Hafen.', 'Oslo ? longer-name'],
    ['Dann traf Dynamo Oslo.', 'Oslo ? longer-name'],
    ['Am Osloer Platz brennt es.', 'Osloer ? longer-name'],
    ['Die Osloer Zeitung schrieb es.', 'Osloer ? longer-name'],
    ['Die Jamaika-Koalition hält.', 'Jamaika ? longer-name'],
    ['Lena Oslo kam.', 'Oslo ? longer-name'],
  ])('%s', (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test('a first name that is a town, all over the text', () => {
    expect(read('Ihre Freundin Sofia kam. Dann lachte Sofia. Sofias Hut flog.')).toEqual([
      'Sofia ? longer-name',
      'Sofia ? longer-name',
      'Sofias ? longer-name',
    ]);
  });
});

describe('another word stays unlinked', () => {
  test.each([
    ['An der Moldau stehen Weiden.', 'Moldau ? no-name-here'],
    ['Das Stück „Oslo“ läuft.', 'Oslo ? no-name-here'],
    ['Sie fand ein Oslo.', 'Oslo ? no-name-here'],
  ])('%s', (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe('a name is linked', () => {
  test.each([
    ['Die Osloer Regierung schwieg.', 'Osloer = oslo (adjective)'],
    ['Eine Jamaika-Reise lockt.', 'Jamaika = jamaika (compound-part)'],
    ['Die Türkei schwieg.', 'Türkei = tuerkei (name)'],
    ['So war es in der DDR.', 'DDR = ddr (name)'],
    ['Jener Plan, der Oslo missfällt, ruht.', 'Oslo = norwegen (metonym)'],
    ['Später lachte Oslo.', 'Oslo = norwegen (metonym)'],
    ['„Oslo schweigt“', 'Oslo = norwegen (metonym)'],
  ])('%s', (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});
