import { expect, test } from 'vitest';
import type { Actor, Statement } from '../../src/site/model.ts';
import { findNeighbours } from '../../src/site/neighbours.ts';

// Of the model only what decides: who speaks, and the day of the article.
const toActor = (id: string): Actor => ({ id }) as Actor;
const toStatement = (id: string, date: string, ...speakers: readonly Actor[]): Statement =>
  ({ id, article: { date }, quotes: [], speakers, source: undefined }) as unknown as Statement;

const ADA = toActor('ada-berg');
const BO = toActor('bo-tal');

/** The ids before and after each statement. */
function toIds(statements: readonly Statement[]): Record<string, unknown> {
  const found = findNeighbours(statements);
  return Object.fromEntries(
    [...found].map(([{ id }, { previous, next }]) => [id, [previous?.id, next?.id]]),
  );
}

test('puts the statements of a speaker in order of their days, on one day in order of the list', () => {
  const statements = [
    toStatement('c', '2024-03-01', ADA),
    toStatement('b1', '2023-05-02', ADA),
    toStatement('b2', '2023-05-02', ADA),
    toStatement('a', '2022-01-01', ADA),
  ];
  expect(toIds(statements)).toEqual({
    a: [undefined, 'b1'],
    b1: ['a', 'b2'],
    b2: ['b1', 'c'],
    c: ['b2', undefined],
  });
});

test('goes by the first of several speakers, and counts what each of them said with others', () => {
  const statements = [
    toStatement('alone', '2022-01-01', BO),
    toStatement('both', '2023-01-01', ADA, BO),
    toStatement('later', '2024-01-01', BO),
  ];
  expect(toIds(statements)).toEqual({
    alone: [undefined, 'both'],
    both: [undefined, undefined],
    later: ['both', undefined],
  });
});

test('has none for a statement that nobody is known to have made', () => {
  expect(toIds([toStatement('open', '2022-01-01')])).toEqual({});
});
