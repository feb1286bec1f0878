import { describe, expect, test } from 'vitest';
import type { TeiMark } from '../../src/exports/tei-pieces.ts';
import { cutMarks, toPieceAttributes } from '../../src/exports/tei-pieces.ts';

function toMark(id: string, ...spans: readonly (readonly [number, number])[]): TeiMark {
  const list = spans.map(([start, end]) => ({ start, end }));
  return { name: 'said', attributes: {}, id, spans: list };
}

function cut(marks: readonly TeiMark[], block = { start: 0, end: 100 }): string[] {
  return cutMarks(marks, block).map(({ mark, start, end }) => `${mark.id} ${start}–${end}`);
}

describe('cutMarks', () => {
  test.each([
    ['leaves marks apart', [toMark('b', [5, 9]), toMark('a', [0, 4])], ['a 0–4', 'b 5–9']],
    ['leaves marks that touch', [toMark('a', [0, 4]), toMark('b', [4, 9])], ['a 0–4', 'b 4–9']],
    ['puts the longer first', [toMark('a', [0, 4]), toMark('b', [0, 9])], ['b 0–9', 'a 0–4']],
    ['puts the first given first', [toMark('b', [0, 4]), toMark('a', [0, 4])], ['b 0–4', 'a 0–4']],
    [
      'cuts the later of two that cross',
      [toMark('a', [0, 6]), toMark('b', [4, 9])],
      ['a 0–6', 'b 4–6', 'b 6–9'],
    ],
    [
      'cuts a mark at every end that it crosses',
      [toMark('a', [0, 9]), toMark('b', [2, 6]), toMark('c', [4, 12])],
      ['a 0–9', 'b 2–6', 'c 4–6', 'c 6–9', 'c 9–12'],
    ],
    ['leaves out empty spans', [toMark('a', [3, 3])], []],
  ])('%s', (_, marks, pieces) => {
    expect(cut(marks)).toEqual(pieces);
  });

  test('cuts at the ends of the block', () => {
    const marks = [toMark('a', [0, 20]), toMark('b', [0, 5]), toMark('c', [8, 12])];
    expect(cut(marks, { start: 5, end: 10 })).toEqual(['a 5–10', 'c 8–10']);
  });
});

describe('toPieceAttributes', () => {
  test('links the pieces of one mark, the first with its own id', () => {
    const pieces = cutMarks([toMark('a', [0, 2], [4, 6], [8, 10]), toMark('b', [4, 6])], {
      start: 0,
      end: 10,
    });
    const attributes = toPieceAttributes(pieces);
    expect(pieces.map((piece) => attributes.get(piece))).toEqual([
      { 'xml:id': 'a', next: '#a.2', prev: undefined },
      { 'xml:id': 'a.2', next: '#a.3', prev: '#a' },
      { 'xml:id': 'b', next: undefined, prev: undefined },
      { 'xml:id': 'a.3', next: undefined, prev: '#a.2' },
    ]);
  });
});
