import type { MarkedSpan } from '../core/marks.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Reading } from '../syntax/reading.ts';
import { findApart } from './apart.ts';
import type { BeforeColon } from './before-colon.ts';
import { readBeforeColon } from './before-colon.ts';
import type { Turn } from './turn.ts';
import { findTurns } from './turns.ts';

/** What the lines, colons and dashes of a text say of who speaks, before any sentence is parsed. */
export interface Layout {
  /** The turns of an interview or a record, by the index of their block. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Whose name stands apart from words in marks, by the start of the marks. */
  readonly apart: ReadonlyMap<number, NounPhrase>;
  readonly readBeforeColon: (marked: MarkedSpan) => BeforeColon | undefined;
}

/** Reads the layout of a text. */
export function readLayout(reading: Reading): Layout {
  return {
    turns: findTurns(reading),
    apart: findApart(reading),
    readBeforeColon: (marked) => readBeforeColon(reading, marked),
  };
}
