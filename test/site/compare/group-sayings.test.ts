import { expect, test } from 'vitest';
import { groupSayings } from '../../../src/site/compare/group-sayings.ts';
import { toSite } from './term-site.ts';

/** Sides with their actors, the statements shown and how many there are; then those without room. */
function group(site: ReturnType<typeof toSite>, actors = 9, statements = 9) {
  const grouped = groupSayings(site.terms[0]?.statements ?? [], site.sides, {
    actors,
    statements,
  });
  const toRow = ({ actor, statements: shown, total }: (typeof grouped.rest)[number]): string =>
    `${actor.id} ${shown.map(({ id }) => id).join('+')} of ${String(total)}`;
  return {
    sides: grouped.sides.map(({ side, actors: own }) => [side?.id, ...own.map(toRow)]),
    rest: grouped.rest.map(({ actor, total }) => `${actor.id} ${String(total)}`),
  };
}

const SITE = toSite(
  ['Der Deich hält', 'cleo', '2022-02-01'],
  ['Der Deich ist alt', 'bo', '2022-02-02'],
  ['Der Deich ist neu', 'ada', '2022-02-03'],
  ['Der Deich ist rot', 'uwe', '2022-02-04'],
  ['Der Deich ist grau', 'uwe', '2022-02-05'],
  ['Der Deich ist nass', 'uwe', '2022-02-06'],
);

test('puts statements to their actors and these to their sides, in the order of the sides, nobody’s last', () => {
  expect(group(SITE)).toEqual({
    sides: [
      ['seedorf', 'bo q-1 of 1'],
      ['quellau', 'uwe q-5+q-4+q-3 of 3', 'ada q-2 of 1'],
      [undefined, 'cleo q-0 of 1'],
    ],
    rest: [],
  });
});

test('shows the newest of each and counts all; whom there is no room for is named', () => {
  expect(group(SITE, 2, 2)).toEqual({
    sides: [['quellau', 'uwe q-5+q-4 of 3', 'ada q-2 of 1']],
    rest: ['bo 1', 'cleo 1'],
  });
});

test('puts what several say together to each of them', () => {
  expect(group(toSite(['Der Deich hält', 'ada bo', '2022-02-01'])).sides).toEqual([
    ['quellau', 'ada q-0 of 1'],
    ['seedorf', 'bo q-0 of 1'],
  ]);
});
