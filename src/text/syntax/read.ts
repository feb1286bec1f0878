import type { Block } from '../core/blocks.ts';
import type { Mention } from '../names/mention.ts';
import type { Registry } from '../names/create-registry.ts';
import { findSentences } from '../core/sentences.ts';
import { findAround } from '../../spans/span-search.ts';
import type { Token } from '../core/tokens.ts';
import type { MarkedSpan } from '../core/marks.ts';
import type { Span } from '../core/spans.ts';
import type { GivenForm } from '../form.ts';
import type { Language, SentenceStops } from '../lang/language.ts';
import { findPeople, toPronouns } from '../names/people-seen.ts';
import type { Reading, Sentence, TokenRange } from './reading.ts';
import { toSpan, toTokenRange } from './reading.ts';

/** What is known of a text before its quotations are looked for. */
export interface ReadingParts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  readonly marked: readonly MarkedSpan[];
  readonly mentions: readonly Mention[];
  readonly registry: Registry;
  readonly language: Language;
  /** Day of the text, ISO, if it is known. */
  readonly date?: string | undefined;
  /** What an editor says of its layout. */
  readonly given?: GivenForm | undefined;
}

// No sentence of a paper is longer; lists and broken files are, and are read in pieces to keep the time linear.
const LONGEST_SENTENCE = 400;

/** Reads a text: divides it into sentences and makes marks and mentions ready to be searched. */
export function toReading(parts: ReadingParts): Reading {
  const { text, tokens, blocks, marked, mentions, registry, language } = parts;
  const outer = marked.filter(({ depth }) => depth === 0);
  const sentences = blocks.flatMap((block, index) =>
    findSentences(text, withoutOpening(text, block, language.stops), outer, language.stops).flatMap(
      (span) =>
        toPieces(tokens, outer, toTokenRange(tokens, span)).map((range, _, pieces): Sentence => ({
          span: pieces.length === 1 ? span : toSpan(tokens, range),
          block: index,
          ...range,
        })),
    ),
  );
  const mentioned = mentions.map((mention) => ({ ...mention.span, mention }));
  const governments = mentioned.filter(
    ({ mention: { id, kind } }) =>
      kind === 'actor' && registry.actors.get(id)?.kind === 'government',
  );
  const people = findPeople(tokens, mentions, registry, parts.date);
  return {
    ...parts,
    outer,
    sentences,
    sentenceSpans: sentences.map(({ span }) => span),
    mentioned,
    governments,
    people,
    pronouns: toPronouns(people),
  };
}

// In characters: "Frankfurt am Main/Königs Wusterhausen (Reuters/AFP), 3. September 2024 –".
const LONGEST_OPENING = 100;

/** The block without the time or the dateline that stands before its first sentence, where anything stands behind it. */
function withoutOpening(text: string, block: Block, { opening }: SentenceStops): Span {
  const { start, end } = block;
  if (block.kind === 'heading') return block;
  const found = opening.exec(text.slice(start, Math.min(end, start + LONGEST_OPENING)))?.[0] ?? '';
  return start + found.length < end ? { start: start + found.length, end } : block;
}

/** Cuts what is too long for a sentence behind a comma, or anywhere outside quotation marks. */
function toPieces(
  tokens: readonly Token[],
  outer: readonly MarkedSpan[],
  { from, to }: TokenRange,
): TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    const before = tokens[at - 1];
    const token = tokens[at];
    const length = at - start;
    const isLong =
      length >= LONGEST_SENTENCE || (length >= LONGEST_SENTENCE / 2 && before?.text === ',');
    if (to - start <= LONGEST_SENTENCE || !isLong || !token) continue;
    // Before an opening mark a sentence may be cut, inside the marks not.
    const around = findAround(outer, token);
    if (around && around.start < token.start) continue;
    pieces.push({ from: start, to: at });
    start = at;
  }
  return [...pieces, { from: start, to }];
}
