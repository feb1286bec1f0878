import { describe, expect, test } from 'vitest';
import { actorSchema } from '../../src/schemas/actor.ts';
import { findPeriods, isInOrder, toRelated } from '../../src/schemas/relations.ts';

const read = (memberOf: unknown) =>
  actorSchema.safeParse({ name: 'Ada', kind: 'person', memberOf });

describe('memberOf', () => {
  test.each([
    ['one id', 'rat', [{ of: 'rat' }]],
    ['ids', ['rat', 'bund'], [{ of: 'rat' }, { of: 'bund' }]],
    ['one group with dates', { of: 'rat', from: 2019 }, [{ of: 'rat', from: '2019' }]],
    [
      'ids beside groups with dates of any precision',
      ['bund', { of: 'rat', from: '2019-05', to: '2022-02-02' }],
      [{ of: 'bund' }, { of: 'rat', from: '2019-05', to: '2022-02-02' }],
    ],
    ['nothing', undefined, []],
  ])('may hold %s', (_, value, relations) => {
    expect(read(value).data?.memberOf).toEqual(relations);
  });

  test('reads back what it gave', () => {
    const relations = [{ of: 'rat', from: '2019' }, { of: 'bund' }];
    expect(read(read(relations).data?.memberOf).data?.memberOf).toEqual(relations);
  });

  test.each([
    [5, ['memberOf'], 'must be an id or a list'],
    [[5], ['memberOf', 0], 'must be an id, or a group of of:, from: and to:'],
    [
      [{ of: 'rat', from: '2019-13' }],
      ['memberOf', 0, 'from'],
      'must be an ISO date such as 2022, 2022-02 or 2022-02-02',
    ],
    [
      ['bund', { of: 'rat', from: '2022-02', to: '2021' }],
      ['memberOf', 1, 'to'],
      'must not lie before “from”',
    ],
  ])('may not be %j', (value, path, message) => {
    expect(read(value).error?.issues.map((issue) => [issue.path, issue.message])).toEqual([
      [path, message],
    ]);
  });
});

test.each([
  ['2019', '2022', true],
  ['2022-02-02', '2022', true],
  ['2022', '2022-02-02', true],
  ['2022-02-02', '2022-02-02', true],
  ['2022-02-02', '2022-02-01', false],
  ['2022-03', '2022-02-28', false],
  [undefined, '2022', true],
  ['2022', undefined, true],
])('from %s to %s is an order: %s', (from, to, isOrder) => {
  expect(isInOrder({ from, to })).toBe(isOrder);
});

test('toRelated names each once', () => {
  expect(
    toRelated([{ of: 'rat', to: '2019' }, { of: 'bund' }, { of: 'rat', from: '2021' }]),
  ).toEqual(['rat', 'bund']);
});

test('findPeriods gives those of one other, the latest first, and none without a date', () => {
  const relations = [
    { of: 'rat', to: '2015' },
    { of: 'bund', from: '2010' },
    { of: 'rat', from: '2021', to: '2022' },
    { of: 'rat' },
  ];
  expect(findPeriods(relations, 'rat')).toEqual([
    { of: 'rat', from: '2021', to: '2022' },
    { of: 'rat', to: '2015' },
  ]);
});

test('the dates of a role have an order too', () => {
  const roles = [{ title: 'Rätin', from: '2022', to: '2019' }];
  const { error } = actorSchema.safeParse({ name: 'Ada', kind: 'person', roles });
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['roles', 0, 'to'], 'must not lie before “from”'],
  ]);
});
