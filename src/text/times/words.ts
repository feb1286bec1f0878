import type { Token } from '../core/tokens.ts';
import { NO_TOKEN } from '../core/tokens.ts';
import type { Holiday, TimeRole, TimeWord } from '../lang/time-word.ts';
import { findAround } from '../../spans/span-search.ts';
import type { Reading, TokenRange } from '../syntax/reading.ts';
import type { TimeExpression } from './expression.ts';

/** The words of a sentence, as the grammar of times reads them. */
export interface TimeWords {
  readonly tokens: readonly Token[];
  /** The sentence. */
  readonly range: TokenRange;
  /** Holidays of several words, by these words in lower case. */
  readonly phrases: ReadonlyMap<string, Holiday>;
  /** Tells whether a token is part of a name of the registry. */
  readonly isName: (token: Token) => boolean;
}

/** An expression and where its words end. */
export interface ReadExpression {
  readonly to: number;
  readonly expression: TimeExpression;
}

/** The sentence as the grammar reads it. */
export function toTimeWords(
  { tokens, mentioned, language }: Pick<Reading, 'tokens' | 'mentioned' | 'language'>,
  range: TokenRange,
): TimeWords {
  return {
    tokens,
    range,
    phrases: language.holidays,
    isName: (token) => findAround(mentioned, token) !== undefined,
  };
}

const NO_TIME: TimeWord = {};

/** What a token says of time; nothing behind the end of the sentence. */
export function timeAt({ tokens, range }: TimeWords, at: number): TimeWord {
  return at >= range.from && at < range.to ? (tokens[at]?.word.time ?? NO_TIME) : NO_TIME;
}

export function tokenAt({ tokens, range }: TimeWords, at: number): Token {
  return at >= range.from && at < range.to ? (tokens[at] ?? NO_TOKEN) : NO_TOKEN;
}

/** The index behind a word of a role, or the same where there is none. */
export function skip(words: TimeWords, at: number, role: TimeRole): number {
  return timeAt(words, at).role === role ? at + 1 : at;
}

const YEAR = /^(?:1\d|20|21)\d{2}$/u;

/** The year that a token is, if its digits may be one. */
export function yearAt(words: TimeWords, at: number): number | undefined {
  const token = tokenAt(words, at);
  const isYear = token.kind === 'number' && YEAR.test(token.text);
  // "for 1473 days"
  return isYear && !timeAt(words, at + 1).isPlural ? Number(token.text) : undefined;
}

/** A number in digits or letters: "3", "three", "a". */
export function countAt(words: TimeWords, at: number): number | undefined {
  const token = tokenAt(words, at);
  if (token.kind === 'number')
    return /^\d{1,4}$/u.test(token.text) ? Number(token.text) : undefined;
  return timeAt(words, at).count;
}
