import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { findRoleHolders } from '../../../src/text/names/role-holders.ts';
import { toActor } from '../registry-of-examples.ts';

const registry = createRegistry({
  actors: [
    toActor({ id: 'norwegen', name: 'Norwegen', kind: 'state' }),
    toActor({ id: 'schweden', name: 'Schweden', kind: 'state' }),
    toActor({
      id: 'ada-berg',
      name: 'Ada Berg',
      kind: 'person',
      roles: [
        { title: 'Präsidentin Norwegens', of: 'norwegen', from: '2016-05', to: '2021-12-08' },
      ],
    }),
    toActor({
      id: 'mira-falk',
      name: 'Mira Falk',
      kind: 'person',
      roles: [
        { title: 'Präsidentin Norwegens', of: 'norwegen', from: '2021-12-09' },
        { title: 'Bundeskanzlerin', of: 'schweden', from: '2010', to: '2015' },
      ],
    }),
    toActor({
      id: 'otto-tal',
      name: 'Otto Tal',
      kind: 'person',
      roles: [{ title: 'Premierminister Schwedens', of: 'schweden' }],
    }),
  ],
  places: [],
  terms: [],
});

const schweden = (rows: readonly (readonly [id: string, from?: string, to?: string])[]) =>
  createRegistry({
    actors: rows.map(([id, from, to]) =>
      toActor({ id, name: id, roles: [{ title: 'Präsidentin', of: 'schweden', from, to }] }),
    ),
    places: [],
    terms: [],
  });

describe('findRoleHolders', () => {
  test.each([
    ['Präsidentin', ['norwegen'], '2020-01-01', 'ada-berg'],
    ['Präsidentin', ['norwegen'], '2022-01-01', 'mira-falk'],
    ['Präsidentin', ['norwegen'], '2021-12-08', 'ada-berg'],
    ['Präsidentin', ['norwegen'], '2016', 'ada-berg'],
    ['Staatschefin', ['norwegen'], '2022-01-01', 'mira-falk'],
    ['Premier', ['schweden'], '2022-01-01', 'otto-tal'],
    ['Bundeskanzlerin', [], '2012-06-30', 'mira-falk'],
  ])('%s of %j on %s is %s', (noun, owners, date, id) => {
    expect(findRoleHolders(registry, { noun, owners, date })).toEqual([id]);
  });

  test.each([
    ['nobody’s state', 'Präsidentin', [], '2020-01-01'],
    ['a plural', 'Präsidentinnen', ['norwegen'], '2020-01-01'],
    ['an empty noun', '', ['norwegen'], '2020-01-01'],
    ['an owner that nobody has', 'Präsidentin', ['nirgends'], '2020-01-01'],
    ['a day before the first', 'Präsidentin', ['norwegen'], '2015-12-31'],
    ['another state', 'Präsidentin', ['schweden'], '2020-01-01'],
    ['another office', 'Ministerin', ['norwegen'], '2020-01-01'],
  ])('leaves %s open', (_, noun, owners, date) => {
    expect(findRoleHolders(registry, { noun, owners, date })).toEqual([]);
  });

  test('gives both of a year in which the office changed hands', () => {
    expect(
      findRoleHolders(registry, { noun: 'Präsidentin', owners: ['norwegen'], date: '2021' }),
    ).toEqual(['ada-berg', 'mira-falk']);
  });

  test('gives somebody who held the office twice once', () => {
    const twice = schweden([
      ['ada', '2010', '2012'],
      ['ada', '2012'],
    ]);
    expect(
      findRoleHolders(twice, { noun: 'Präsidentin', owners: ['schweden'], date: '2012' }),
    ).toEqual(['ada']);
  });

  test.each([
    ['the government', 'rat', 'norwegen'],
    ['the state', 'norwegen', 'rat'],
  ])('finds who heads %s for the other', (_, of, owner) => {
    const both = createRegistry({
      actors: [
        toActor({ id: 'norwegen', name: 'Norwegen', kind: 'state' }),
        toActor({ id: 'rat', name: 'Fjordrat', kind: 'government', country: 'norwegen' }),
        toActor({ id: 'ada', name: 'Ada Berg', roles: [{ title: 'Regierungschefin', of }] }),
      ],
      places: [],
      terms: [],
    });
    expect(
      findRoleHolders(both, { noun: 'Regierungschefin', owners: [owner], date: '2020' }),
    ).toEqual(['ada']);
  });
});

test.each([
  ['2020-03-01', ['ada-berg']],
  ['2023-03-01', ['mira-falk']],
  [undefined, []],
])('on %s the Norwegian president is %j', (date, ids) => {
  const text = 'Die norwegische Präsidentin sagte, der Deich halte.';
  expect(annotate(text, registry, { date }).quotes.map(({ speaker }) => speaker.ids)).toEqual([
    ids,
  ]);
});
