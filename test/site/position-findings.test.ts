import { expect, test } from 'vitest';
import { findPositionFaults } from '../../src/site/position-findings.ts';
import { toArticleEntry } from './example-collections.ts';

const toReference = (id: string, column: number) => ({
  by: 'positions',
  kind: 'quote' as const,
  id,
  line: 4,
  column,
});

const annotate = (...ids: string[]) =>
  toArticleEntry('flut', {
    date: '2022-02-02',
    text: '„Wir bleiben“, sagte sie. Er nannte das „stur“ und „alt“.',
    quotes: [
      { id: 'q-aaaaaaaa', words: '„Wir bleiben“' },
      { id: 'q-bbbbbbbb', words: '„stur“', speakers: ['bo-tal'] },
      { id: 'q-cccccccc', words: '„alt“', speakers: ['bo-tal'] },
    ],
    references: ids.map((id, at) => toReference(id, 13 + 12 * at)),
  }).data.annotations;

const OTHER = toArticleEntry('ebbe', {
  date: '2022-02-02',
  text: '„Wir gehen“, sagte er.',
  quotes: [{ id: 'q-dddddddd', words: '„Wir gehen“' }],
}).data.annotations;

const toRows = (...ids: string[]): string[] =>
  findPositionFaults([annotate(...ids), OTHER]).map(
    ({ file, line, column, severity, rule, message, fix }) =>
      `${file}:${String(line)}:${String(column)} ${severity} ${rule}: ${message} ${fix}`,
  );

const AT = 'content/articles/flut.md:4:13 error unknown-reference:';

test('statements of the article are sound, by any quote of theirs', () => {
  expect(toRows('q-bbbbbbbb', 'q-aaaaaaaa')).toEqual([]);
  expect(toRows('q-cccccccc', 'q-aaaaaaaa')).toEqual([]);
});

test('a statement of another article is a fault with its place and remedy', () => {
  expect(toRows('q-dddddddd')).toEqual([
    `${AT} “positions” names “q-dddddddd”, a quote of content/articles/ebbe.md. Name statements of this article only; take the id out.`,
  ]);
});

test('an id that no article has is left to those who look for all of them', () => {
  expect(toRows('q-eeeeeeee', 'ada-berg')).toEqual([]);
});

test('a statement that stands twice is a fault, by whichever quote', () => {
  expect(toRows('q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc', 'q-aaaaaaaa')).toEqual([
    'content/articles/flut.md:4:37 error unknown-reference: “positions” names the statement q-bbbbbbbb twice, here as “q-cccccccc”. Take one of the two ids out.',
    'content/articles/flut.md:4:49 error unknown-reference: “positions” names the statement q-aaaaaaaa twice. Take one of the two ids out.',
  ]);
});
