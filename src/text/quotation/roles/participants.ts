import type { WordClass } from '../../lang/classes/word-class.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import { withApposition } from '../../syntax/appositions.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from '../cues/saying.ts';
import { canSpeak } from './people.ts';
import { findPhrases } from './bare-phrases.ts';
import type { SpeakerFound } from './speaker-found.ts';
import { alone } from './speaker-found.ts';
import { findBestSubject } from './subjects.ts';

/**
 * Finds who speaks in a clause with a verb of saying: its subject; in the passive the phrase after "von";
 * with "hieß es" the phrase after von, aus, bei or in ("hieß es aus dem Ministerium").
 */
export function findSubject(
  reading: Reading,
  clause: Clause,
  saying: Saying,
): SpeakerFound | undefined {
  const subject = findBareSubject(reading, clause, saying);
  const meant = subject && toOneWhoSpeaks(reading, clause, saying, subject.phrase);
  return meant && { ...subject, phrase: withApposition(reading, meant, clause.to) };
}

/**
 * Puts another phrase in the place of one that cannot be meant: "Am vergangenen Mittwoch sagte Ada Berg", "Anders als Ada Berg
 * sagte Bo Tal", "Nicht Ada Berg, sondern Bo Tal sagte".
 */
function toOneWhoSpeaks(
  reading: Reading,
  clause: Clause,
  saying: Saying,
  subject: NounPhrase,
): NounPhrase | undefined {
  const { tokens } = reading;
  const { from, to, head } = subject;
  if (is(tokens[from - 1], 'not') && is(tokens[to + 1], 'but-rather'))
    return parseNounPhrase(reading, to + 2, clause.to);
  const isOther =
    is(tokens[head], 'time-noun') ||
    is(tokens[from], 'unlike') ||
    (is(tokens[from - 1], 'source-preposition') && is(tokens[from - 2], 'unlike'));
  if (!isOther) return subject;
  const behind = parseNounPhrase(reading, saying.finite + 1, clause.to);
  return behind && !is(tokens[behind.head], 'time-noun') ? behind : undefined;
}

function findBareSubject(
  reading: Reading,
  clause: Clause,
  saying: Saying,
): SpeakerFound | undefined {
  if (saying.isImpersonal)
    return alone(findAfter(reading, clause, 'impersonal-source-preposition'));
  // "geht aus dem Bericht hervor", "aus Kreisen verlautete": what it comes from speaks.
  if (comesFrom(saying)) {
    const origin = alone(findAfter(reading, clause, 'from-preposition'));
    if (origin) return origin;
  }
  // "wird der Rat zitiert", "zitiert das Blatt den Rat": whoever is quoted speaks.
  if (saying.quotesAnother) return alone(findQuoted(reading, clause, saying));
  if (saying.isPassive) return alone(findAgent(reading, clause) ?? findPlace(reading, clause));
  return findBestSubject(reading, clause, saying);
}

/** Tells whether a verb says where something is known from: "geht aus dem Bericht hervor". */
export function comesFrom({ traits }: Saying): boolean {
  return traits.has('comes-from');
}

/** Who acts in the passive: "von der Bank", "durch die Bank"; of several such phrases the last that can speak. */
export function findAgent(reading: Reading, clause: Clause): NounPhrase | undefined {
  const agents: NounPhrase[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!is(reading.tokens[at], 'agent-preposition') || isOfNoun(reading, clause, at)) continue;
    const phrase = parseNounPhrase(reading, at + 1, clause.to);
    if (phrase) agents.push(phrase);
  }
  return agents.findLast((phrase) => canSpeak(reading, phrase)) ?? agents[0];
}

/** "Im Fall von Berg wurde kritisiert", "Der Plan von Berg wurde kritisiert": before the verb it belongs to the noun. */
function isOfNoun({ tokens }: Reading, { finite }: Clause, at: number): boolean {
  const before = tokens[at - 1];
  return (
    is(tokens[at], 'source-preposition') &&
    at < finite &&
    before !== undefined &&
    isCapitalised(before)
  );
}

/** Of the phrases of "zitiert" the one that is quoted: the object, or in the passive the subject. */
function findQuoted(reading: Reading, clause: Clause, saying: Saying): NounPhrase | undefined {
  const subject = findBestSubject(reading, clause, saying)?.phrase;
  if (saying.isPassive || !subject) return subject;
  const others = findPhrases(reading, clause, saying).filter(
    ({ kind, from }) => kind === 'noun' && from >= subject.to,
  );
  return others[0] ?? subject;
}

/** "In dem Bericht wurde festgestellt", "In den Medien wurde gesagt": where nobody is named, the text or the medium speaks. */
function findPlace(reading: Reading, clause: Clause): NounPhrase | undefined {
  const { tokens } = reading;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!is(tokens[at], 'place-preposition')) continue;
    const phrase = parseNounPhrase(reading, at + 1, clause.to);
    const head = phrase && tokens[phrase.head];
    if (is(head, 'document-noun') || is(head, 'medium-noun')) return phrase;
  }
  return undefined;
}

function findAfter(
  reading: Reading,
  clause: Clause,
  preposition: WordClass,
): NounPhrase | undefined {
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!is(reading.tokens[at], preposition)) continue;
    const phrase = parseNounPhrase(reading, at + 1, clause.to);
    // "hieß es auf Anfrage": that somebody was asked.
    if (phrase && !is(reading.tokens[phrase.head], 'inquiry-noun')) return phrase;
  }
  return undefined;
}
