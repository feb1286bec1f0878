import { findAround } from '../../../spans/span-search.ts';
import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import { withApposition } from '../../syntax/appositions.ts';
import { hasDenyingVerb } from '../polarity/denying-verb.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import { canSpeak } from '../roles/people.ts';
import type { Reading, Sentence, TokenRange } from '../../syntax/reading.ts';
import { opensPrepositional, skipPrepositional } from '../../syntax/prepositional.ts';
import { findSourceEnd, isBehindVerbFirst } from './source-ends.ts';
import { isFiniteVerb } from '../../syntax/verbs.ts';

/** A source that is named without a verb: "laut Polizei", "nach Angaben der Bank", "dem Bericht zufolge", "so die Ministerin". */
export interface SourcePhrase extends TokenRange {
  readonly cue: number;
  readonly speaker: NounPhrase | undefined;
  /** "so die Ministerin gegenüber dem Sender". */
  readonly addressee?: NounPhrase | undefined;
  readonly rule: 'according-to' | 'after' | 'behind' | 'so' | 'by-that' | 'by-which';
}

/** Finds the sources named in a sentence, outside quotation marks, in order. */
export function findSources(reading: Reading, sentence: Sentence): SourcePhrase[] {
  const sources: SourcePhrase[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const source = isWordOutside(reading, at) ? readSource(reading, sentence, at) : undefined;
    if (!source) continue;
    sources.push(source);
    at = Math.max(at, source.to - 1);
  }
  return sources;
}

function isWordOutside(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'word' && findAround(reading.outer, token) === undefined;
}

function readSource(reading: Reading, sentence: Sentence, at: number): SourcePhrase | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (is(token, 'according-to')) return withPhrase(reading, sentence, at, 'according-to');
  if (is(token, 'purpose-preposition'))
    return at === sentence.from ? readFor(reading, sentence, at) : undefined;
  if (is(token, 'from-preposition'))
    return is(tokens[at + 1], 'view-noun') ? withPhrase(reading, sentence, at, 'after') : undefined;
  if (is(token, 'according-to-that'))
    return { from: at, to: at + 1, cue: at, speaker: undefined, rule: 'by-that' };
  if (is(token, 'according-to-which')) return readWonach(reading, sentence, at);
  if (is(token, 'after')) return readNach(reading, sentence, at);
  if (is(token, 'according-to-before')) return readZufolge(reading, sentence, at);
  return is(token, 'so') ? readSo(reading, sentence, at) : undefined;
}

/** "ein Bericht, wonach …" */
function readWonach(reading: Reading, sentence: Sentence, at: number): SourcePhrase | undefined {
  if (reading.tokens[at - 1]?.text !== ',' || isDenied(reading, sentence, at)) return undefined;
  const speaker = findBeforeComma(reading, sentence, at);
  return { from: at, to: at + 1, cue: at, speaker, rule: 'by-which' };
}

/** "Für den Rat Otto Falk sei der Plan gut": somebody's view, as the Konjunktiv behind it says. */
function readFor(reading: Reading, sentence: Sentence, at: number): SourcePhrase | undefined {
  const source = withPhrase(reading, sentence, at, 'according-to');
  const verb = source && reading.tokens[source.to];
  const isView = is(verb, 'reporting-auxiliary');
  return isView && source?.speaker && canSpeak(reading, source.speaker) ? source : undefined;
}

/** "nach Angaben der Bank", "ihrer Meinung nach", "der Bericht, nach dem …". */
function readNach(reading: Reading, sentence: Sentence, at: number): SourcePhrase | undefined {
  const { tokens } = reading;
  const next = tokens[at + 1];
  if (next && tokens[at - 1]?.text === ',' && is(next, 'dative-relative')) {
    if (isDenied(reading, sentence, at)) return undefined;
    const noun = findBeforeComma(reading, sentence, at);
    const isPronoun = !is(next, 'determiner') || !isCapitalised(tokens[at + 2] ?? next);
    if (noun && isPronoun && (hasSourceNoun(tokens, noun) || is(tokens[noun.head], 'cue-noun')))
      return { from: at, to: at + 2, cue: at, speaker: noun, rule: 'by-which' };
  }
  const found = [
    withPhrase(reading, sentence, at, 'after'),
    readBefore(reading, sentence, at, 'after'),
  ].find((source) => source?.speaker && hasSourceNoun(tokens, source.speaker));
  // "nach Hinweisen darauf, dass …", "nach ihren Vorstellungen": what came before, or how somebody likes it.
  if (!found?.speaker || pointsAhead(tokens, found.speaker)) return undefined;
  if (isEvent(tokens, found.speaker)) return undefined;
  const isTaste = is(tokens[found.speaker?.head ?? at], 'taste-noun');
  return isTaste && !isClaimed(tokens, sentence) ? undefined : withOwner(reading, sentence, found);
}

/**
 * "Nach der Erklärung des Ministers fiel die Aktie", "nach Meldung eines Brandes", "nach Angaben über Schäden": what came
 * before, or what it is about, and nobody's words.
 */
function isEvent(tokens: readonly Token[], { from, to, head }: NounPhrase): boolean {
  const noun = tokens.slice(from, to).find((token) => is(token, 'source-noun'));
  if (is(noun, 'event-noun'))
    return is(tokens[from], 'clear-article') || !hasOwner(tokens, head, to);
  return is(tokens[head + 1], 'about');
}

function hasOwner(tokens: readonly Token[], head: number, to: number): boolean {
  return tokens.slice(head + 1, to).some((token) => OWNERS.some((name) => is(token, name)));
}

const OWNERS = [
  'role-noun',
  'collective-noun',
  'medium-noun',
  'woman-noun',
  'person-noun',
] as const;

/** "Hinweisen darauf, dass": what they are about, and nobody's words. */
function pointsAhead(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at <= to; at += 1)
    if (is(tokens[at], 'pronominal-adverb') && tokens[at + 1]?.text === ',') return true;
  return false;
}

/** "Nach ihren Vorstellungen soll der Steg bleiben": said, and not only done to somebody's taste. */
function isClaimed(tokens: readonly Token[], { from, to }: Sentence): boolean {
  return tokens
    .slice(from, to)
    .some((token) => is(token, 'hearsay-modal') || is(token, 'konjunktiv'));
}

/**
 * Whose "nach eigenen Angaben" and "dem Vernehmen nach" are, the phrase does not say: with the first it is the subject, which is
 * surely found behind the verb alone.
 */
function withOwner(reading: Reading, sentence: Sentence, source: SourcePhrase): SourcePhrase {
  const { speaker, to } = source;
  if (!speaker || !isNobodys(reading.tokens, speaker)) return source;
  const isOwn = !is(reading.tokens[speaker.head], 'hearsay-noun');
  const subject =
    isOwn && isFiniteVerb(reading.tokens, to)
      ? parseNounPhrase(reading, to + 1, sentence.to)
      : undefined;
  return { ...source, speaker: subject };
}

function isNobodys(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => is(token, 'own') || is(token, 'hearsay-noun'));
}

function withPhrase(
  reading: Reading,
  sentence: Sentence,
  cue: number,
  rule: SourcePhrase['rule'],
): SourcePhrase | undefined {
  const phrase = parseNounPhrase(reading, cue + 1, sentence.to);
  const isRelative = is(reading.tokens[cue + 1], 'relative-pronoun');
  if (!phrase || (isRelative && phrase.to === phrase.from + 1)) return undefined;
  const end = isBehindVerbFirst(reading, sentence, cue)
    ? findSourceEnd(reading, sentence, phrase)
    : undefined;
  if (end)
    return { from: cue, to: end.to, cue, speaker: end.speaker, addressee: end.addressee, rule };
  const speaker = withApposition(reading, phrase, sentence.to);
  return { from: cue, to: speaker.to, cue, speaker, rule };
}

function hasSourceNoun(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => is(token, 'source-noun'));
}

function readZufolge(reading: Reading, sentence: Sentence, at: number): SourcePhrase | undefined {
  const source = readBefore(reading, sentence, at, 'behind');
  return source && withOwner(reading, sentence, source);
}

/** "dem Bericht zufolge", "ihrer Meinung nach": the phrase stands before the word. */
function readBefore(
  reading: Reading,
  sentence: Sentence,
  cue: number,
  rule: SourcePhrase['rule'],
): SourcePhrase | undefined {
  for (let from = Math.max(sentence.from, cue - 10); from < cue; from += 1) {
    const token = reading.tokens[from];
    if (!token || is(token, 'and-or') || is(token, 'infinitive-particle')) continue;
    if (isVerb(reading, from)) continue;
    const isRelative = reading.tokens[from - 1]?.text === ',' && is(token, 'relative-pronoun');
    if (isRelative && is(reading.tokens[from + 1], 'possessive')) continue;
    const phrase = parseNounPhrase(reading, from, cue);
    const speaker = phrase && withPlace(reading, phrase, cue);
    if (speaker?.to === cue) return { from, to: cue + 1, cue, speaker, rule };
  }
  return undefined;
}

/** "den Behörden in Mombasa zufolge": what stands between a phrase and the word behind it. */
function withPlace(reading: Reading, phrase: NounPhrase, cue: number): NounPhrase {
  const isPlace = opensPrepositional(reading, phrase.to, cue);
  return isPlace && skipPrepositional(reading, phrase.to, cue) === cue
    ? { ...phrase, to: cue }
    : phrase;
}

// "Sie entstammen Zeitungsberichten zufolge": a plural verb looks like an adjective.
function isVerb({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || isCapitalised(token)) return false;
  // "Sie entstammen Berichten zufolge": no article, so what ends as a verb is one.
  return isFiniteVerb(tokens, at) || (token.word.sayings.length > 0 && is(token, 'infinitive-end'));
}

/** "dementierte einen Bericht, wonach …": what the report says is not passed on but denied. */
function isDenied(reading: Reading, { from }: Sentence, at: number): boolean {
  return hasDenyingVerb(
    reading,
    Array.from({ length: at - from }, (_, index) => from + index),
  );
}

/** The noun phrase that ends before the comma: "Berichte der Agentur, wonach …". */
function findBeforeComma(reading: Reading, sentence: Sentence, at: number): NounPhrase | undefined {
  const comma = at - 1;
  for (let from = Math.max(sentence.from, comma - 12); from < comma; from += 1) {
    const phrase = parseNounPhrase(reading, from, comma);
    if (phrase?.kind === 'noun' && phrase.to === comma) return phrase;
  }
  return undefined;
}

/** "…, so die Ministerin": after a comma or a closing mark, with no verb behind it. */
function readSo(reading: Reading, sentence: Sentence, cue: number): SourcePhrase | undefined {
  const { tokens } = reading;
  const before = tokens[cue - 1];
  if (!before || cue === sentence.from || !/^[,“”"»«–]$/u.test(before.text)) return undefined;
  const source = withPhrase(reading, sentence, cue, 'so');
  if (!source) return undefined;
  let to = source.to;
  let addressee: NounPhrase | undefined;
  for (let token = tokens[to]; token && to < sentence.to; token = tokens[to]) {
    if (/^[.,:;!?–“”"»«]$/u.test(token.text)) break;
    if (isFiniteVerb(tokens, to)) return undefined;
    if (is(token, 'towards')) addressee = parseNounPhrase(reading, to + 1, sentence.to);
    to += 1;
  }
  return { ...source, to, addressee };
}
