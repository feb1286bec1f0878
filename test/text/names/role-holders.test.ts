import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { createRegistry } from '../../../src/text/names/registry.ts';
import { findRoleHolder } from '../../../src/text/names/role-holders.ts';
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

describe('findRoleHolder', () => {
  test.each([
    ['Präsidentin', ['norwegen'], '2020-01-01', 'ada-berg'],
    ['Präsidentin', ['norwegen'], '2022-01-01', 'mira-falk'],
    ['Präsidentin', ['norwegen'], '2021-12-08', 'ada-berg'],
    ['Präsidentin', ['norwegen'], '2016', 'ada-berg'],
    ['Staatschefin', ['norwegen'], '2022-01-01', 'mira-falk'],
    ['Premier', ['schweden'], '2022-01-01', 'otto-tal'],
    ['Bundeskanzlerin', [], '2012-06-30', 'mira-falk'],
  ])('%s of %j on %s is %s', (noun, states, date, id) => {
    expect(findRoleHolder(registry, { noun, states, date })).toBe(id);
  });

  test.each([
    ['nobody’s state', 'Präsidentin', [], '2020-01-01'],
    ['a year with two holders', 'Präsidentin', ['norwegen'], '2021'],
    ['a day before the first', 'Präsidentin', ['norwegen'], '2015-12-31'],
    ['another state', 'Präsidentin', ['schweden'], '2020-01-01'],
    ['another office', 'Ministerin', ['norwegen'], '2020-01-01'],
  ])('leaves %s open', (_, noun, states, date) => {
    expect(findRoleHolder(registry, { noun, states, date })).toBeUndefined();
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
