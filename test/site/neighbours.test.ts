import { expect, test } from 'vitest';
import type { Actor, Statement } from '../../src/site/model.ts';
import { findNeighbours } from '../../src/site/neighbours.ts';

// Of the model only what decides: who speaks, when, and whether it was said at all.
const toActor = (id: string): Actor => ({ id }) as Actor;
const toStatement = (
  id: string,
  said: string | undefined,
  speakers: readonly Actor[],
  polarity = 'asserted',
): Statement =>
  ({ id, said, speakers, polarity, article: { date: '2024-05-02' } }) as unknown as Statement;

const ADA = toActor('ada-berg');
const BO = toActor('bo-tal');

/** The ids before and after each statement. */
function toIds(statements: readonly Statement[]): Record<string, unknown> {
  const found = findNeighbours(statements);
  return Object.fromEntries(
    [...found].map(([{ id }, { previous, next }]) => [id, [previous?.id, next?.id]]),
  );
}

test('finds what a speaker said on the nearest days before and after, never on the same day', () => {
  const statements = [
    toStatement('c', '2024-03-01', [ADA]),
    toStatement('b1', '2023-05-02', [ADA]),
    toStatement('b2', '2023-05-02', [ADA]),
    toStatement('a', '2022-01-01', [ADA]),
  ];
  expect(toIds(statements)).toEqual({
    a: [undefined, 'b1'],
    b1: ['a', 'c'],
    b2: ['a', 'c'],
    c: ['b1', undefined],
  });
});

test('knows no before and after of an unknown day, and none of what was only announced', () => {
  const statements = [
    toStatement('open', undefined, [ADA]),
    toStatement('early', '2022-02-01', [ADA]),
    toStatement('to-come', '2022-02-04', [ADA], 'announced'),
    toStatement('late', '2022-02-05', [ADA]),
  ];
  expect(toIds(statements)).toEqual({
    early: [undefined, 'late'],
    late: ['early', undefined],
  });
});

test('goes by the first of several speakers, and counts what each of them said with others', () => {
  const statements = [
    toStatement('alone', '2022-01-01', [BO]),
    toStatement('both', '2023-01-01', [ADA, BO]),
    toStatement('later', '2024-01-01', [BO]),
  ];
  expect(toIds(statements)).toEqual({
    alone: [undefined, 'both'],
    both: [undefined, undefined],
    later: ['both', undefined],
  });
});

test('has none for a statement that nobody is known to have made', () => {
  expect(toIds([toStatement('nobody', '2022-01-01', [])])).toEqual({});
});
