import { findAround, findIndexAt } from '../../spans/span-search.ts';
import type { Block } from '../../text/core/blocks.ts';
import type { Span } from '../../text/core/spans.ts';
import { findFirstWords, findLastWords, hasDivider } from './find-context.ts';
import { findEnds } from './find-ends.ts';
import { trimMarks } from './trim-marks.ts';

/** The parts of a directive as they stand in the article. */
export interface Directive {
  readonly prefix?: Span;
  readonly start: Span;
  readonly end?: Span;
  readonly suffix?: Span;
}

/** Directives for the same words, each of which a browser may find, and what must stand in the article once. */
export interface Option {
  readonly directives: readonly Directive[];
  readonly once: readonly Span[];
}

const WORDS_AROUND = [3, 6, 12];
/** Longer ones are not named whole: an address is no place for a paragraph. */
const LONGEST_WHOLE = 120;
/** So many marks never stand together before or behind a paragraph. */
const MOST_MARKS = 12;
/** Shorter ones may stand anywhere on a page. */
const SHORTEST_ALONE = 20;

/**
 * The ways to name a span of whole sentences, the best first: by what stands before them in their paragraph; by what follows
 * there; by the paragraphs before and after; with nothing around them, if the article has nothing.
 *
 * A range must have a prefix. A browser takes the first words anywhere on the page and goes on to the last ones with what
 * follows them, so a teaser that begins alike would be its start.
 */
export function* toOptions(text: string, blocks: readonly Block[], span: Span): Generator<Option> {
  const words = trimMarks(text, span);
  const block = findAround(blocks, { start: words.start, end: words.start });
  const last = findAround(blocks, { start: words.end, end: words.end });
  if (words.start === words.end || !block || !last) return;
  const ends = findEnds(text, words);
  const whole = findWhole(text, words);
  let isAlone = true;
  for (const count of WORDS_AROUND) {
    const prefix = ends && findLastWords(text, { start: block.start, end: words.start }, count);
    if (!prefix) break;
    isAlone = false;
    yield toOption({ prefix, ...ends });
  }
  for (const count of WORDS_AROUND) {
    const suffix = whole && findFirstWords(text, { start: words.end, end: last.end }, count);
    if (!suffix) break;
    isAlone = false;
    yield toOption({ start: whole, suffix });
  }
  const before = blocks[findIndexAt(blocks, block.start) - 1];
  const after = blocks[findIndexAt(blocks, last.start) + 1];
  for (const count of WORDS_AROUND) {
    const directives = [
      toAcrossBefore(text, block, before, words, ends, count),
      toAcrossAfter(text, last, after, words, count),
    ].flatMap((directive) => directive ?? []);
    if (directives.length === 0) break;
    isAlone = false;
    yield joinOptions(directives.map(toOption));
  }
  if (isAlone && ends && words.end - words.start >= SHORTEST_ALONE) yield toOption(ends);
}

/** The words as they stand, unless they are too long or have something that publishers set in another way. */
function findWhole(text: string, span: Span): Span | undefined {
  const isShort = span.end - span.start <= LONGEST_WHOLE;
  return isShort && !hasDivider(text, span) ? span : undefined;
}

/** What stands before the paragraph; the paragraph's first mark stands between, so it is named too. */
function toAcrossBefore(
  text: string,
  block: Span,
  before: Block | undefined,
  words: Span,
  ends: Pick<Directive, 'start' | 'end'> | undefined,
  count: number,
): Directive | undefined {
  if (!before || before.part !== undefined || !ends) return undefined;
  const lead = { start: block.start, end: words.start };
  if (lead.end - lead.start > MOST_MARKS || hasDivider(text, lead) || hasWords(text, lead))
    return undefined;
  const prefix = findLastWords(text, before, count);
  return (
    prefix && { ...ends, prefix, start: { start: skipBlanks(text, lead), end: ends.start.end } }
  );
}

function hasWords(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function trimSpanEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function skipBlanks(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).search(/\S|$/u);
}

/** What stands behind the paragraph, with all marks that end it. */
function toAcrossAfter(
  text: string,
  block: Span,
  after: Block | undefined,
  words: Span,
  count: number,
): Directive | undefined {
  if (!after || after.part !== undefined) return undefined;
  const rest = { start: words.end, end: block.end };
  if (rest.end - rest.start > MOST_MARKS || hasWords(text, rest)) return undefined;
  const whole = findWhole(text, trimSpanEnd(text, { start: words.start, end: block.end }));
  if (!whole) return undefined;
  const suffix = findFirstWords(text, after, count);
  return suffix && { start: whole, suffix };
}

function toOption({ prefix, start, end, suffix }: Directive): Option {
  const known = {
    ...(prefix && { prefix }),
    start,
    ...(end && { end }),
    ...(suffix && { suffix }),
  };
  const once = { start: (prefix ?? start).start, end: (suffix ?? start).end };
  return { directives: [known], once: [once] };
}

function joinOptions(options: readonly Option[]): Option {
  return {
    directives: options.flatMap(({ directives }) => directives),
    once: options.flatMap(({ once }) => once),
  };
}
