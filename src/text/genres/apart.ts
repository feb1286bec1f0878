import { findFirstFrom } from '../../spans/span-search.ts';
import type { MarkedSpan } from '../core/marks.ts';
import type { Span } from '../core/spans.ts';
import { is } from '../core/tokens.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Reading, TokenRange } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';
import { readNamed } from './named.ts';

/**
 * Finds whose words in marks are whose name stands apart from them: behind a dash or in brackets („…“ – Ada Berg,
 * „…“ (Ada Berg)), or on the line behind or before ("Aus der Feder von Ada Berg"). By the start of the marks.
 */
export function findApart(reading: Reading): ReadonlyMap<number, NounPhrase> {
  const found = new Map<number, NounPhrase>();
  const rows = reading.blocks.map((block) => ({
    ...readRow(reading, block),
    isHeading: block.kind === 'heading',
  }));
  const isArticle = rows.some((row) => !isName(row) && !row.marked && !row.isHeading);
  for (const [at, { marked, behind }] of rows.entries()) {
    if (!marked || !isSentence(reading, marked)) continue;
    const name = behind ?? findBeside(rows, at, isArticle);
    if (name) found.set(marked.start, name);
  }
  return found;
}

/** „Der alte Bote“ – Ada Berg: a book and its author. */
function isSentence({ tokens }: Reading, { inner }: MarkedSpan): boolean {
  const { from, to } = toTokenRange(tokens, inner);
  if (to - from >= LONGEST_TITLE || isStop({ tokens }, to - 1)) return true;
  return tokens.slice(from, to).some((token) => is(token, 'own-pronoun'));
}

const LONGEST_TITLE = 7;
// So many lines are looked at on each side.
const LONGEST_RUN = 40;

/** A block as far as names apart are looked for. */
interface Row {
  /** The words in marks that the block holds, beside a name at most. */
  readonly marked?: MarkedSpan;
  /** The name behind the marks. */
  readonly behind?: NounPhrase | undefined;
  /** The name that is all of the block. */
  readonly name?: NounPhrase | undefined;
  /** The block says by whom something is: "Aus der Feder von Ada Berg". */
  readonly isAuthor?: boolean;
  /** "Von Ada Berg": the author of the words behind, or of the whole article. */
  readonly isByline?: boolean;
  readonly isHeading?: boolean;
}

function readRow(reading: Reading, block: Span): Row {
  const { tokens, outer } = reading;
  const { from, to } = toTokenRange(tokens, block);
  const marked = outer[findFirstFrom(outer, block.start)];
  if (!marked || marked.start !== tokens[from]?.start) return readNameRow(reading, { from, to });
  const end = skipStops(reading, toTokenRange(tokens, marked).to, to);
  if (end >= to) return { marked };
  const behind = readBehind(reading, { from: end, to });
  return behind ? { marked, behind } : {};
}

/** "– Ada Berg, Chefin der Werft", "(Ada Berg)": to the end of the block. */
function readBehind(reading: Reading, { from, to }: TokenRange): NounPhrase | undefined {
  const { tokens } = reading;
  const end = isStop(reading, to - 1) ? to - 1 : to;
  const text = tokens[from]?.text ?? '';
  if (/^[–—-]{1,2}$/u.test(text))
    return readSomebody(reading, { from: skipDash(reading, from), to: end });
  const isBracket = text === '(' && tokens[end - 1]?.text === ')';
  return isBracket ? readSomebody(reading, { from: from + 1, to: end - 1 }) : undefined;
}

function readNameRow(reading: Reading, { from, to }: TokenRange): Row {
  const { tokens } = reading;
  const end = isStop(reading, to - 1) ? to - 1 : to;
  const start = skipDash(reading, from);
  const name = readSomebody(reading, { from: start, to: end });
  if (name) return { name };
  // "Aus der Feder von Ada Berg", "Von Ada Berg": by whom.
  for (let at = start; at < Math.min(end, start + LONGEST_AUTHORSHIP); at += 1) {
    if (!is(tokens[at], 'source-preposition')) continue;
    const author = readSomebody(reading, { from: at + 1, to: end });
    const isOf = at > start && !tokens.slice(start, at).some(({ text }) => /^[,:;–]$/u.test(text));
    return author ? { name: author, isAuthor: isOf, isByline: !isOf } : {};
  }
  return {};
}

// "Aus der spitzen Feder von", in words.
const LONGEST_AUTHORSHIP = 6;

function readSomebody(reading: Reading, range: TokenRange): NounPhrase | undefined {
  const named = range.to > range.from ? readNamed(reading, range) : undefined;
  return named && named.kind !== 'word' ? named.phrase : undefined;
}

function isStop({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  return /^[.!?…]$/u.test(tokens[at]?.text ?? '');
}

function skipStops(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && isStop(reading, at)) at += 1;
  return at;
}

function skipDash({ tokens }: Reading, from: number): number {
  let at = from;
  while (/^[–—-]$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/**
 * The name on the line before or behind. Names and words take turns there, and the run says on which side names stand:
 * it begins with one, or it ends with one. Where it does both or neither, that is open.
 */
function findBeside(rows: readonly Row[], at: number, isArticle: boolean): NounPhrase | undefined {
  const before = rows[at - 1];
  if (before?.isAuthor === true) return before.name;
  let first = at;
  while (at - first < LONGEST_RUN && takesTurns(rows[first - 1], rows[first])) first -= 1;
  let last = at;
  while (last - at < LONGEST_RUN && takesTurns(rows[last + 1], rows[last])) last += 1;
  const [opens, closes] = [isName(rows[first]), isName(rows[last])];
  if (opens === closes) return undefined;
  const beside = opens ? before : rows[at + 1];
  // Whose name stands at the head of an article wrote it.
  const isByline = beside?.isByline === true && isArticle;
  return isByline ? undefined : beside?.name;
}

function takesTurns(row: Row | undefined, other: Row | undefined): boolean {
  return row !== undefined && isName(row) !== isName(other) && (isName(row) || isAlone(row));
}

function isName(row: Row | undefined): boolean {
  return row?.name !== undefined;
}

function isAlone({ marked, behind }: Row): boolean {
  return marked !== undefined && behind === undefined;
}
