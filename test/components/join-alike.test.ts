import { expect, test } from 'vitest';
import { joinAlike } from '../../components/join-alike.ts';

const part = (text: string, type: 'direct' | 'indirect' | undefined, ...quotes: string[]) => ({
  text,
  type,
  quotes,
});

test('parts that are marked alike are one, those of another quote or kind are not', () => {
  expect(
    joinAlike([
      part('Der Rat ', 'indirect', 'q-a'),
      part('nannte', 'indirect', 'q-a'),
      part('„alt', 'direct', 'q-b', 'q-a'),
      part('“', 'direct', 'q-b', 'q-a'),
      part('„neu“', 'direct', 'q-c'),
      part(', ', undefined),
      part('hieß es.', undefined),
    ]),
  ).toEqual([
    part('Der Rat nannte', 'indirect', 'q-a'),
    part('„alt“', 'direct', 'q-b', 'q-a'),
    part('„neu“', 'direct', 'q-c'),
    part(', hieß es.', undefined),
  ]);
});

test('nothing stays nothing', () => {
  expect(joinAlike([])).toEqual([]);
});
