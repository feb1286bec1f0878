import { findAround, findFirstFrom } from '../../spans/span-search.ts';
import type { MarkedSpan } from '../core/marks.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { withApposition } from '../syntax/appositions.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../syntax/noun-phrases.ts';
import type { Reading, TokenRange } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';
import { isFiniteVerb } from '../syntax/verbs.ts';
import { readNamed } from './named.ts';

/**
 * What stands before the colon before words in marks, where it is no sentence: somebody ("Trainer Tal zum Start:",
 * "Und von Ada Berg:"), or a title of the words ("Fazit:", "Streit um den Deich:"), whose owner it may name.
 */
export type BeforeColon =
  | { readonly kind: 'speaker'; readonly phrase: NounPhrase; readonly isSure: boolean }
  /** `isOpening`: it begins its paragraph, so that nobody before can be meant. */
  | {
      readonly kind: 'title';
      readonly owner: NounPhrase | undefined;
      readonly isOpening: boolean;
    };

// A headline's words before its colon.
const LONGEST = 25;

/** Reads what stands before the colon before words in marks, in their line or at the end of the line before. */
export function readBeforeColon(reading: Reading, marked: MarkedSpan): BeforeColon | undefined {
  const { tokens } = reading;
  const colon = toTokenRange(tokens, marked).from - 1;
  if (tokens[colon]?.text !== ':') return undefined;
  // "10.45 Uhr: „…“": the time of an entry is in no sentence.
  if (!findAround(reading.sentenceSpans, tokens[colon])) return undefined;
  const { from, isOpening } = findStart(reading, colon);
  const at = skipOpening(reading, { from, to: colon });
  if (hasVerb(reading, { from, to: colon })) return undefined;
  const phrase = parseNounPhrase(reading, at, colon);
  if (phrase?.kind !== 'noun') return undefined;
  const head = tokens[phrase.head];
  const isNamed = (readNamed(reading, phrase)?.kind ?? 'word') !== 'word';
  const isBody = is(head, 'collective-noun') || is(head, 'government-noun');
  const isSomebody =
    isNamed ||
    isBody ||
    (phrase.to === colon && !isTitle(reading, phrase.head)) ||
    is(head, 'spokesperson-noun');
  if (isSomebody && (phrase.to === colon || isAbout(reading, phrase)))
    return {
      kind: 'speaker',
      phrase: withApposition(reading, phrase, colon),
      isSure: isNamed || (isOpening && isNarrated(reading, marked)),
    };
  // "Ada Berg strahlt:": whatever the words behind the name are.
  if (isNamed && at === from) return { kind: 'speaker', phrase, isSure: false };
  return isSomebody
    ? undefined
    : { kind: 'title', owner: findOwner(reading, phrase, colon), isOpening };
}

/** Words of which at least one is written small: „Wir sinken“, but not „Der Bote“. */
function isNarrated({ tokens }: Reading, { inner }: MarkedSpan): boolean {
  const { from, to } = toTokenRange(tokens, inner);
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return words.slice(1).some((word) => !isCapitalised(word) && !is(word, 'determiner'));
}

/** Where the words before a colon begin: with their sentence, or behind the colon before: "Nach dem Sturm: Ada Berg: „…“". */
function findStart(reading: Reading, colon: number): { from: number; isOpening: boolean } {
  const { tokens, sentences, sentenceSpans } = reading;
  const at = findFirstFrom(sentenceSpans, (tokens[colon]?.start ?? 0) + 1) - 1;
  const sentence = sentences[at];
  const isOpening = sentence?.block !== sentences[at - 1]?.block;
  const start = Math.max(sentence?.from ?? colon, colon - LONGEST);
  for (let index = colon - 1; index >= start; index -= 1)
    if (/^[:;“”«»]$/u.test(tokens[index]?.text ?? '')) return { from: index + 1, isOpening };
  return { from: start, isOpening };
}

function hasVerb({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

/** "Und von Ada Berg", "Auch die Trainerin": what joins it to the words before. */
function skipOpening({ tokens }: Reading, { from, to }: TokenRange): number {
  let at = from;
  while (
    at < to &&
    (is(tokens[at], 'coordinator') ||
      is(tokens[at], 'adverb') ||
      is(tokens[at], 'source-preposition'))
  )
    at += 1;
  return at;
}

function isTitle({ tokens }: Reading, head: number): boolean {
  const noun = tokens[head];
  return is(noun, 'title-noun') || is(noun, 'cue-noun') || is(noun, 'time-noun');
}

/** "Tal zum Start", "Die Wirtin über ihr Haus": behind whoever speaks a preposition says of what. */
function isAbout({ tokens }: Reading, { to }: NounPhrase): boolean {
  return is(tokens[to], 'preposition') || /^[,(]$/u.test(tokens[to]?.text ?? '');
}

/** "Das Fazit der Trainerin", "Fazit von Ada Berg", "Interview mit Ada Berg": whose words they are. */
function findOwner(reading: Reading, { head }: NounPhrase, colon: number): NounPhrase | undefined {
  const at = head + 1;
  const { tokens } = reading;
  const isOf =
    is(tokens[at], 'source-preposition') ||
    (is(tokens[head], 'talk-noun') && is(tokens[at], 'with'));
  const from = isOf ? at + 1 : at;
  if (!isTitle(reading, head) && !is(tokens[head], 'talk-noun')) return undefined;
  const owner = from < colon ? parseNounPhrase(reading, from, colon) : undefined;
  return owner?.kind === 'noun' && !isTitle(reading, owner.head) ? owner : undefined;
}
