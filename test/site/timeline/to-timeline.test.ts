import { describe, expect, test } from 'vitest';
import { hasTimeline, toTimeline } from '../../../src/site/timeline/to-timeline.ts';
import type { Statement } from '../../../src/site/model.ts';
import type { Time } from '../../../src/text/times/find-times.ts';

const TEXT = 'Am Montag kam Ada. Am Dienstag und am Montag regnete es. Seit 2014 ist Ruhe.';
const find = (words: string, value: string, sentence: string, from = 0): Time => {
  const start = TEXT.indexOf(words, from);
  const first = TEXT.indexOf(sentence);
  return {
    value,
    span: { start, end: start + words.length },
    sentence: { start: first, end: first + sentence.length },
  };
};
const SECOND = 'Am Dienstag und am Montag regnete es.';
const TIMES = [
  find('Am Montag', '2022-01-31', 'Am Montag kam Ada.'),
  find('Am Dienstag', '2022-02-01', SECOND),
  find('am Montag', '2022-01-31', SECOND),
  find('Seit 2014', '2014/2022-02-02', 'Seit 2014 ist Ruhe.'),
];
// Only the day of a statement is asked for.
const said = (id: string, day: string | undefined) => ({ id, said: day }) as Statement;

describe('the times of an article', () => {
  const entries = toTimeline({
    text: TEXT,
    times: TIMES,
    statements: [said('q-a', '2022-02-01'), said('q-b', undefined), said('q-c', '2022-02-03')],
  });

  test('stand in their order, each once', () => {
    expect(entries.map(({ value }) => value)).toEqual([
      '2014/2022-02-02',
      '2022-01-31',
      '2022-02-01',
      '2022-02-03',
    ]);
  });

  test('have their sentences, divided around their words', () => {
    expect(entries[1]?.sentences).toEqual([
      { anchor: 'time-1', before: '', words: 'Am Montag', after: ' kam Ada.' },
      { anchor: 'time-3', before: 'Am Dienstag und ', words: 'am Montag', after: ' regnete es.' },
    ]);
  });

  test('have the statements of their day', () => {
    expect(entries.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      [],
      [],
      ['q-a'],
      ['q-c'],
    ]);
  });

  test('say what HTML can say, and their ends', () => {
    expect(entries.map(({ datetime }) => datetime)).toEqual([
      undefined,
      '2022-01-31',
      '2022-02-01',
      '2022-02-03',
    ]);
    expect(entries[0]?.start).toEqual({ date: '2014', isVague: false });
  });

  test('are a timeline from three on that the text names', () => {
    expect(hasTimeline(entries)).toBe(true);
    expect(hasTimeline(entries.slice(1))).toBe(false);
  });
});

test('a sentence that names a time twice is there once', () => {
  const twice = [TIMES[1], { ...TIMES[2], value: '2022-02-01' }] as Time[];
  const [entry] = toTimeline({ text: TEXT, times: twice, statements: [] });
  expect(entry?.sentences).toHaveLength(1);
});
