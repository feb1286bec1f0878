import { expect, test } from 'vitest';
import { compareOn } from '../../../src/site/compare/compare-on.ts';
import { findComparedTerms } from '../../../src/site/compare/find-compared-terms.ts';
import { toSite } from './term-site.ts';

const SITE = toSite(
  ['Der Deich hält', 'ada', '2022-02-01'],
  ['Der Deich bricht', 'bo', '2022-02-02'],
  ['Der Hafen ist zu', 'ada', '2022-02-03'],
  ['Der Deich ist alt', 'ada', '2022-02-04'],
);

test('a term is compared from two voices on, each term once; what is no term is passed over', () => {
  const found = findComparedTerms(['hafen', 'deich', 'deich', 'nichts'], SITE.terms);
  expect(found.map(({ term, voices }) => [term.id, voices])).toEqual([['deich', 2]]);
});

test('two actors are set beside each other where both speak, with the newest of each', () => {
  const [ada, bo] = SITE.actors;
  const [deich, hafen] = SITE.terms;
  if (!ada || !bo || !deich || !hafen) throw new Error('The site has two actors and two terms.');
  expect(
    compareOn(deich, [ada, bo], 1)?.map(({ actor, statements, total }) => [
      actor.id,
      statements.map(({ id }) => id),
      total,
    ]),
  ).toEqual([
    ['ada', ['q-3'], 2],
    ['bo', ['q-1'], 1],
  ]);
  expect(compareOn(hafen, [ada, bo], 1)).toBeUndefined();
});
