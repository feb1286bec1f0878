import { expect, test } from 'vitest';
import { findPositionFaults } from '../../src/site/position-findings.ts';
import type { PlacedRecord } from '../../src/site/doubt-findings.ts';
import { toArticleEntry } from './example-collections.ts';

const toReference = (id: string, column: number) => ({ by: 'positions', id, line: 4, column });

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

const toRecord = (id: string, more: Partial<PlacedRecord>): PlacedRecord => ({
  id,
  text: '',
  article: 'flut',
  status: 'current',
  speakers: [],
  speakerText: '',
  file: 'content/quotes.lock.json',
  line: 3,
  ...more,
});

const RECORDS = [
  toRecord('q-eeeeeeee', { status: 'retired', reason: 'Nie gesagt.' }),
  toRecord('q-ffffffff', { status: 'merged', supersededBy: 'q-aaaaaaaa' }),
];

const toRows = (...ids: string[]): string[] =>
  findPositionFaults([annotate(...ids), OTHER], RECORDS).map(
    ({ file, line, column, severity, rule, message, fix }) =>
      `${file}:${String(line)}:${String(column)} ${severity} ${rule}: ${message} ${fix}`,
  );

const AT = 'content/articles/flut.md:4:13 error unknown-reference:';

test('statements of the article are sound, by any quote of theirs', () => {
  expect(toRows('q-bbbbbbbb', 'q-aaaaaaaa')).toEqual([]);
  expect(toRows('q-cccccccc', 'q-aaaaaaaa')).toEqual([]);
});

test.each([
  [
    'q-aaaaaaab',
    '“positions” names “q-aaaaaaab”, and this article has no such statement. Did you mean “q-aaaaaaaa”? Copy the id from the address of the statement’s page: /quotes/<id>/.',
  ],
  [
    'ada-berg',
    '“positions” names “ada-berg”, and this article has no such statement. Copy the id from the address of the statement’s page: /quotes/<id>/.',
  ],
  [
    'q-dddddddd',
    '“positions” names “q-dddddddd”, a statement of content/articles/ebbe.md. Name statements of this article only; take the id out.',
  ],
  [
    'q-eeeeeeee',
    '“positions” names “q-eeeeeeee”, which was withdrawn: Nie gesagt. Take the id out, or put that of another statement in its place.',
  ],
  [
    'q-ffffffff',
    '“positions” names “q-ffffffff”, which was merged into q-aaaaaaaa. Write q-aaaaaaaa.',
  ],
])('%s is a fault with its place and remedy', (id, said) => {
  expect(toRows(id)).toEqual([`${AT} ${said}`]);
});

test('a statement that stands twice is a fault, by whichever quote', () => {
  expect(toRows('q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc', 'q-aaaaaaaa')).toEqual([
    'content/articles/flut.md:4:37 error unknown-reference: “positions” names the statement q-bbbbbbbb twice, here as “q-cccccccc”. Take one of the two ids out.',
    'content/articles/flut.md:4:49 error unknown-reference: “positions” names the statement q-aaaaaaaa twice. Take one of the two ids out.',
  ]);
});
