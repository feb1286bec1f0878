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
    isQuoted: false,
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
    markup: [],
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
  const [entry] = toTimeline({ text: TEXT, times: twice, statements: [], markup: [] });
  expect(entry?.sentences).toHaveLength(1);
});

describe('no time of the list is', () => {
  const text = '„1997 war gut“, schrieb sie 1998. Mehr im Vertrag von 2014.';
  const toTime = (words: string, isQuoted: boolean): Time => {
    const start = text.indexOf(words);
    const sentence = { start: 0, end: text.length };
    return { value: words, span: { start, end: start + words.length }, sentence, isQuoted };
  };
  const times = [toTime('1997', true), toTime('1998', false), toTime('2014', false)];
  const list = (target: string): string[] => {
    const link = {
      kind: 'link',
      start: text.indexOf('Vertrag'),
      end: text.length,
      target,
    } as const;
    const entries = toTimeline({ text, times, statements: [], markup: [link] });
    return entries.map(({ value, sentences }) => `${value} ${sentences[0]?.anchor ?? ''}`);
  };

  test('one of somebody’s own words', () => {
    expect(list('../hafen/')).toEqual(['1998 time-2', '2014 time-3']);
  });

  test('one in a link to another site', () => {
    expect(list('https://quellau.example/vertrag')).toEqual(['1998 time-2']);
  });
});

describe('of two times of one sentence', () => {
  const list = (text: string, first: string, second: string): string[] => {
    const times = [first, second].map((pair) => {
      const [words = '', value = ''] = pair.split('=');
      const start = text.lastIndexOf(words);
      const span = { start, end: start + words.length };
      return { value, span, sentence: { start: 0, end: text.length }, isQuoted: false };
    });
    return toTimeline({ text, times, statements: [], markup: [] }).map(({ value }) => value);
  };

  test('the finer stands alone where it only says the other more finely', () => {
    const text = 'Im Mai 1997, am 27. Mai, brannte es.';
    expect(list(text, 'Im Mai 1997=1997-05', 'am 27. Mai=1997-05-27')).toEqual(['1997-05-27']);
  });

  test('both stand where each tells of something', () => {
    const text = 'Im Mai 1997 regnete es, am 27. Mai brannte es.';
    expect(list(text, 'Im Mai 1997=1997-05', 'am 27. Mai=1997-05-27')).toHaveLength(2);
  });

  test('both stand where the second is of another time', () => {
    const text = 'Im Mai 1997, am 27. Juni, brannte es.';
    expect(list(text, 'Im Mai 1997=1997-05', 'am 27. Juni=1997-06-27')).toHaveLength(2);
  });
});

test('a period that nobody counted is another than one of as many days', () => {
  const value = '2022-01-19~/2022-02-02';
  const [first] = TIMES as [Time];
  const times: Time[] = [
    { ...first, value },
    { ...first, value, unit: 'week' },
  ];
  const entries = toTimeline({ text: TEXT, times, statements: [], markup: [] });
  expect(entries.map(({ unit }) => unit)).toEqual([undefined, 'week']);
});
