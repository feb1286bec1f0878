import { describe, expect, test } from 'vitest';
import { findMarker, mendCommas, readConflict } from '../../src/ledger/read-conflict.ts';

const toText = (...lines: readonly string[]): string => lines.join('\n');
const record = (id: string, text: string): string =>
  `"q-${id.repeat(8)}": {"article":"flut","text":"${text}"}`;

describe('readConflict', () => {
  test('leaves a text without markers alone', () => {
    const text = toText('{', `"quotes": {`, record('a', '<<<<<<< Ja'), '}', '}');
    expect([readConflict(text), findMarker(text)]).toEqual([undefined, undefined]);
  });

  test('takes two sides apart that wrote the last line, each with the commas that it needs', () => {
    const text = toText(
      '"quotes": {',
      `${record('a', 'A')},`,
      '<<<<<<< HEAD',
      record('b', 'B'),
      '=======',
      record('c', 'C'),
      '>>>>>>> zweig',
      '}',
    );
    expect(readConflict(text)).toEqual({
      ours: {
        label: 'HEAD',
        text: toText('"quotes": {', `${record('a', 'A')},`, record('b', 'B'), '}'),
      },
      theirs: {
        label: 'zweig',
        text: toText('"quotes": {', `${record('a', 'A')},`, record('c', 'C'), '}'),
      },
      base: undefined,
    });
  });

  test('gives what both began with where every place tells it', () => {
    const text = toText(
      '<<<<<<< HEAD',
      record('a', 'A'),
      '||||||| 1a2b3c4',
      record('a', '0'),
      '=======',
      record('a', 'B'),
      '>>>>>>> zweig',
      '}',
    );
    expect(readConflict(text)).toMatchObject({ base: toText(record('a', '0'), '}') });
    const half = toText(text, '<<<<<<< HEAD', '=======', '"x": 1', '>>>>>>> zweig');
    expect(readConflict(half)).toMatchObject({ base: undefined });
  });

  test('counts the line between the markers where the other side moved the record', () => {
    const text = toText(
      record('a', 'ours, moved'),
      '<<<<<<< HEAD',
      '||||||| 1a2b3c4',
      record('a', 'base'),
      '=======',
      record('a', 'theirs, changed'),
      '>>>>>>> zweig',
    );
    expect(readConflict(text)).toMatchObject({
      ours: { text: record('a', 'ours, moved') },
      theirs: { text: record('a', 'theirs, changed') },
      base: record('a', 'base'),
    });
  });

  test('reads lines that end as on Windows', () => {
    const text = '<<<<<<< HEAD\r\n"a": 1\r\n=======\r\n"b": 2\r\n>>>>>>> zweig\r\n';
    expect(readConflict(text)).toMatchObject({
      ours: { label: 'HEAD', text: '"a": 1\n' },
      theirs: { label: 'zweig', text: '"b": 2\n' },
    });
  });

  test.each([
    ['a beginning alone', ['{', '<<<<<<< HEAD', 'x'], 2],
    ['an end alone', ['{', '}', '>>>>>>> zweig'], 3],
    ['a middle alone', ['=======', '}'], 1],
    ['a beginning in a side', ['<<<<<<< HEAD', '<<<<<<< HEAD'], 2],
    ['a base behind the middle', ['<<<<<<< HEAD', '=======', '||||||| 1a2b3c4'], 3],
    ['no end', ['<<<<<<< HEAD', '=======', 'x'], 2],
  ])('tells the line of %s', (_, lines, line) => {
    expect(readConflict(toText(...lines))).toBe(line);
  });
});

describe('mendCommas', () => {
  test('puts one between the lines of a list and takes the last one away', () => {
    expect(mendCommas(['{', '"a": 1', '', '"b": {}', '"c": "x",', '}', '}'])).toEqual([
      '{',
      '"a": 1,',
      '',
      '"b": {},',
      '"c": "x"',
      '}',
      '}',
    ]);
  });
});
