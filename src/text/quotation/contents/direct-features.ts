import { findAround } from '../../../spans/span-search.ts';
import { containsSpan } from '../../core/spans.ts';
import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { PrecedingSentence } from './preceding-sentence.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import { isFunctionWord } from '../../syntax/little-words.ts';
import type { MarkedSpan } from '../../core/marks.ts';
import { endsInName, isKnownActor } from '../../syntax/phrase-names.ts';
import type { Reading } from '../../syntax/reading.ts';
import { toSpan, toTokenRange } from '../../syntax/reading.ts';
import { score } from '../scores.ts';
import { describeCalling, isSaidRightBefore, isSlogan, isWithTheWords } from './calling.ts';
import type { Draft } from './draft.ts';
import { describeAmongMarks } from './marks-of-text.ts';
import { DIRECT_WEIGHTS } from '../weights.ts';
import { isFiniteVerb } from '../../syntax/verbs.ts';

// Signs that leave no doubt, however short the words are: „Nein“, sagte sie.
const CERTAIN = new Set([
  'verb-looks-back',
  'said-right-before',
  'source-behind',
  'with-the-words',
  'calls-it-so',
]);
const NEVER = new Set(['is-name', 'in-speaker', 'compound', 'what-one-is']);

/** Tells whether somebody says the words in marks that have these features. */
export function isDirect(features: readonly string[]): boolean {
  if (features.some((name) => NEVER.has(name))) return false;
  return features.some((name) => CERTAIN.has(name)) || score(features, DIRECT_WEIGHTS) >= 0;
}

/** What distinguishes words in quotation marks that somebody says from titles, names and words at arm's length. */
export function describeMarked(
  reading: Reading,
  parsed: ParsedSentence,
  marked: MarkedSpan,
  statements: readonly Draft[],
  before: PrecedingSentence,
): string[] {
  const { tokens } = reading;
  const { from, to } = toTokenRange(tokens, marked);
  const inner = toTokenRange(tokens, marked.inner);
  const words = tokens.slice(inner.from, inner.to).filter(({ kind }) => kind !== 'punctuation');
  const index = parsed.clauses.findIndex((clause) => clause.from <= from && from < clause.to);
  const isClause = parsed.clauses[index]?.marked === marked;
  const frame = parsed.frames.find((one) => one.clause === index);
  const around = statements.filter(({ spans }) => spans.some((span) => containsSpan(span, marked)));
  const has = (name: string, holds: boolean): string[] => (holds ? [name] : []);
  return [
    ...describeLength(words.length),
    ...describeWords(reading, words, inner.from, inner.to),
    ...describePlace(reading, marked, from, to),
    ...describeAmongMarks(reading, marked),
    ...has('slogan-before', isSlogan(tokens, from)),
    ...has('stands-alone', isClause),
    ...has('verb-looks-back', isClause && findFrameBehind(parsed, index) !== undefined),
    ...has('said-right-before', isSaidRightBefore(frame, from)),
    ...has('with-the-words', isWithTheWords(tokens, from)),
    ...has(
      'source-behind',
      parsed.sources.some((one) => one.rule === 'so' && one.from - to <= 1 && one.from >= to),
    ),
    ...has('frame-ahead', isClause && parsed.frames.some((one) => one.clause < index)),
    ...has('in-frame', frame !== undefined),
    ...describeCalling(reading, parsed, frame, from, to),
    ...has(
      'known-actor',
      around.some(({ speaker }) => speaker && isKnownActor(reading, speaker)),
    ),
    ...has('in-speaker', isInSpeaker(reading, parsed.frames, marked)),
    ...has('is-name', isName(reading, marked)),
    ...has('in-konjunktiv', parsed.clauses[index]?.isKonjunktiv === true),
    ...has(
      'in-free',
      around.some(({ rule }) => rule === 'konjunktiv'),
    ),
    ...has(
      'in-indirect',
      around.some(({ type }) => type === 'indirect'),
    ),
    ...has(
      'in-reported',
      around.some(({ rule }) => rule === 'reported'),
    ),
    ...has('after-quote', before.hasQuote),
    ...has('source-in-sentence', parsed.sources.length > 0),
  ];
}

function describeLength(count: number): string[] {
  if (count <= 1) return ['one-word'];
  if (count === 2) return ['two-words'];
  if (count <= 4) return ['four-words'];
  if (count <= 7) return ['seven-words'];
  return count <= 12 ? ['twelve-words'] : ['many-words'];
}

function describeWords(
  reading: Reading,
  words: readonly Token[],
  from: number,
  to: number,
): string[] {
  const features: string[] = [];
  const first = words[0];
  if (first && !isCapitalised(first))
    features.push(first.kind === 'number' ? 'starts-number' : 'starts-small');
  const little = words.filter((word) => isFunctionWord(word) || is(word, 'determiner'));
  if (little.length > 0) features.push('little-word');
  if (words.some(isOfTwoWhoTalk)) features.push('first-person');
  if (words.some((word) => is(word, 'inflected') && /^\p{Ll}+$/u.test(word.text)))
    features.push('adjective');
  for (let at = from; at < to; at += 1) {
    if (isFiniteVerb(reading.tokens, at)) {
      features.push('finite-verb');
      break;
    }
  }
  const last = reading.tokens[to - 1];
  if (last && /^[.!?…]$/u.test(last.text)) features.push('ends-sentence');
  if (last?.text === ',') features.push('ends-comma');
  return features;
}

function describePlace(reading: Reading, marked: MarkedSpan, from: number, to: number): string[] {
  const { tokens, text } = reading;
  const before = tokens[from - 1];
  const further = tokens[from - 2];
  const features: string[] = [];
  if (/^[-‑]\p{L}/u.test(text.slice(marked.end))) features.push('compound');
  if (tokens[to]?.text === '(') features.push('bracket-behind');
  if (!before) return [...features, 'at-start'];
  if (before.text === ':') features.push('colon');
  else if (before.text === '(') features.push('bracket');
  else if (is(before, 'called')) features.push('called');
  else if (is(before, 'calling-as')) features.push('as-before');
  else if (is(before, 'determiner')) features.push('article-before');
  else if (isMediumNoun(before)) features.push('medium-before');
  else if (is(before, 'source-noun')) features.push('source-noun-before');
  else if (isCapitalised(before))
    features.push(endsInName(reading, from - 1) ? 'name-before' : 'noun-before');
  if (further && is(further, 'determiner') && isCapitalised(before))
    features.push('article-and-noun-before');
  const next = tokens[to];
  if (next && isCapitalised(next)) features.push('noun-behind');
  return features;
}

/** "ich", "Wir", "unser", "Sie": who says so speaks of themselves or to somebody. */
function isOfTwoWhoTalk(word: Token): boolean {
  if (is(word, 'addressing')) return true;
  return is(word, 'own-pronoun') && (!isCapitalised(word) || is(word, 'own-subject'));
}

function isMediumNoun(token: Token): boolean {
  return is(token, 'medium-noun') || is(token, 'collective-noun');
}

/** The frame right behind a clause that says whose it is: „Nein“, sagte sie; „Nein“, wie sie sagte. */
export function findFrameBehind(
  { clauses, frames }: ParsedSentence,
  index: number,
): Frame | undefined {
  return frames.find(
    (frame) =>
      frame.clause === index + 1 &&
      (frame.isInverted || clauses[frame.clause]?.kind === 'subordinate'),
  );
}

function isInSpeaker(reading: Reading, frames: readonly Frame[], marked: MarkedSpan): boolean {
  return frames.some(
    ({ speaker }) => speaker && containsSpan(toSpan(reading.tokens, speaker), marked),
  );
}

/** Words in marks that are an entry of the registry. */
function isName(reading: Reading, marked: MarkedSpan): boolean {
  const named = findAround(reading.mentioned, marked.inner);
  return (
    named !== undefined &&
    named.mention.kind !== 'term' &&
    named.start === marked.inner.start &&
    named.end === marked.inner.end
  );
}
