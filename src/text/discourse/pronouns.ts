import type { WordClass } from '../lang/classes/word-class.ts';
import type { Language } from '../lang/language.ts';
import type { Pronoun } from '../lang/name-language.ts';
import { is } from '../core/tokens.ts';
import { findByPronoun } from './descriptions.ts';
import { findPeopleBefore, findStart } from './nearest.ts';
import { findFirstFrom, findInside } from '../../spans/span-search.ts';
import { readGenders } from '../syntax/agreement.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../syntax/noun-phrases.ts';
import { endsInName } from '../syntax/phrase-names.ts';
import type { Participants } from '../quotation/quote.ts';
import type { Reading } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';
import type { Discourse } from './state.ts';

/**
 * Looks up who a personal pronoun stands for: whoever spoke last or was the last subject, unless the gender speaks
 * against it; then the one person of that gender in the paragraph and the one before. `own` are the pronoun's words.
 */
export function resolvePersonal(
  reading: Reading,
  pronoun: Pronoun,
  { lastSpeaker, lastSubject, canSubjectSpeak, sentence, lastSpeakerSentence }: Discourse,
  own: Participants,
): Participants {
  const start = own.spans[0]?.start ?? 0;
  const isRecent = canSubjectSpeak && sentence > lastSpeakerSentence;
  const isMeant =
    isRecent &&
    lastSubject &&
    (findGender(reading, lastSubject) === pronoun ||
      isPersonByNoun(reading, lastSubject, pronoun) ||
      (isPersonByName(reading, lastSubject) && !isPersonByName(reading, lastSpeaker)));
  const subject = isMeant ? lastSubject : undefined;
  const isOne = pronoun === 'he' || isBesideSingular(reading, start);
  const known = [subject, lastSpeaker, lastSubject].find(
    (candidate) => candidate && isPossible(reading, candidate, pronoun, isOne),
  );
  if (known) return { spans: own.spans, text: known.text, ids: known.ids };
  const person = findByPronoun(reading, start, pronoun);
  if (!person) return own;
  const ids = person.id === undefined ? [] : [person.id];
  return { spans: own.spans, text: reading.text.slice(person.start, person.end), ids };
}

/**
 * Whether a pronoun may as well stand for somebody else: whoever spoke last is not the last subject, or the paragraph
 * names two of that gender.
 */
export function isContested(
  reading: Reading,
  { from }: NounPhrase,
  { lastSpeaker, lastSubject, canSubjectSpeak }: Discourse,
): boolean {
  const token = reading.tokens[from];
  const pronoun: Pronoun = is(token, 'he') ? 'he' : 'she';
  const start = token?.start ?? 0;
  const candidates = [canSubjectSpeak ? lastSubject : undefined, lastSpeaker]
    .filter((one) => one !== undefined)
    .filter((one) => isPossible(reading, one, pronoun, true))
    .map(({ ids, text }) => ids[0] ?? toLast(text));
  const named = findPeopleBefore(reading, start)
    .filter((person) => person.pronoun === pronoun && person.start >= findStart(reading, start))
    .map(({ key }) => key);
  return new Set([...candidates, ...named]).size > 1;
}

/** "Ruben Falck" and "Falck" are one. */
function toLast(text: string): string {
  return text.split(/\s+/u).at(-1) ?? text;
}

/** "antwortete dieser": the one named last in the sentence before, who did not speak there. */
export function resolveLatter(
  { registry }: Reading,
  { namedBefore, lastSpeaker }: Discourse,
  own: Participants,
): Participants {
  const others = namedBefore.filter(
    (id) => registry.actors.get(id)?.kind === 'person' && !lastSpeaker?.ids.includes(id),
  );
  const id = others.at(-1);
  return id === undefined
    ? own
    : { ...own, text: registry.actors.get(id)?.name ?? own.text, ids: [id] };
}

/** "Falck", "Gisa Lührs": whom the registry or a name without an article shows to be a person; not "der Verein". */
export function isPersonByName(reading: Reading, participants: Participants | undefined): boolean {
  const [id] = participants?.ids ?? [];
  if (id !== undefined) return reading.registry.actors.get(id)?.kind === 'person';
  const phrase = participants && parseFirst(reading, participants);
  if (!phrase || is(reading.tokens[phrase.from], 'determiner')) return false;
  const isSeen = participants.spans.some((span) => findInside(reading.people, span).length > 0);
  return isSeen || endsInName(reading, phrase.head);
}

const PERSON_NOUNS = ['role-noun', 'plain-person-noun', 'aged'] as const;

/** "Ein Nachbar", "eine 93-Jährige": one person, of the gender of the pronoun. */
function isPersonByNoun(reading: Reading, participants: Participants, pronoun: Pronoun): boolean {
  const phrase = parseFirst(reading, participants);
  const head = phrase && reading.tokens[phrase.head];
  if (!phrase || phrase.isCoordinated || !PERSON_NOUNS.some((name) => is(head, name))) return false;
  const genders = readGenders(reading, phrase);
  return genders.size === 1 && genders.has(pronoun === 'he' ? 'masculine' : 'feminine');
}

/** "sagte sie", "sie sagte": one person, by the verb beside the pronoun that begins at `start`. */
function isBesideSingular({ tokens }: Reading, start: number): boolean {
  const at = findFirstFrom(tokens, start);
  return [tokens[at - 1], tokens[at + 1]].some((token) => {
    const finite = token?.word.sayings.filter(({ form }) => form === 'finite') ?? [];
    if (finite.length === 0) return token?.word.auxiliary?.number === 'singular';
    return finite.every(({ number }) => number === 'singular');
  });
}

/** "He" is one person and no woman; "she", which is "they" too, may be several, or one who is no man. */
function isPossible(
  reading: Reading,
  participants: Participants,
  pronoun: Pronoun,
  isOne: boolean,
): boolean {
  const { text, ids } = participants;
  if (text === '' || (isOne && ids.length > 1)) return false;
  const { actors } = reading.registry;
  const isOnePerson = ids.length === 1 && actors.get(ids[0] ?? '')?.kind === 'person';
  if (pronoun === 'he' && ids.length > 0 && !isOnePerson) return false;
  if (!agrees(reading, participants, pronoun, isOne)) return false;
  const gender = ids.length > 1 ? undefined : findGender(reading, participants);
  return gender === undefined || gender === pronoun;
}

/** "die Polizei", "ein Unbehagen" and "die Richter" are no "er"; "das Blatt" is no "sie". */
function agrees(
  reading: Reading,
  participants: Participants,
  pronoun: Pronoun,
  isOne: boolean,
): boolean {
  const phrase = parseFirst(reading, participants);
  if (phrase && is(reading.tokens[phrase.from], 'question-word')) return false;
  // "Vorstand Gisa Lührs": an office has the gender of its word, whoever holds it.
  const isHolder = phrase && phrase.head > phrase.from && isPersonByName(reading, participants);
  const genders = phrase && !isHolder ? readGenders(reading, phrase) : new Set();
  if (genders.size === 0) return true;
  return pronoun === 'he'
    ? genders.has('masculine')
    : genders.has('feminine') || (!isOne && genders.has('plural'));
}

/** The noun phrase that names somebody in the text, behind its opening quotation mark if it has one. */
function parseFirst(reading: Reading, { spans }: Participants): NounPhrase | undefined {
  const span = spans[0];
  if (!span) return undefined;
  const { from, to } = toTokenRange(reading.tokens, span);
  const isMarked = reading.tokens[from]?.kind === 'punctuation';
  return parseNounPhrase(reading, isMarked ? from + 1 : from, to);
}

/** The pronoun that the words for somebody, or the name in the registry, ask for; undefined when they do not say. */
function findGender(
  { registry, people, pronouns, language }: Reading,
  { ids: [id], text, spans }: Participants,
): Pronoun | undefined {
  if (id !== undefined)
    return (
      pronouns.get(id) ??
      language.names.toPronoun(registry.actors.get(id)?.name.split(' ')[0] ?? '')
    );
  const seen = spans.flatMap((span) => findInside(people, span))[0];
  return seen?.pronoun ?? toGender(language, text);
}

/** "der Minister" is er, "die Ministerin" sie; "die Polizei" may be anything. */
function toGender({ names, toWord }: Language, text: string): Pronoun | undefined {
  const [first = '', ...rest] = text.split(/\s+/u);
  const firstName = [first, ...rest].find((word) => names.toPronoun(word) !== undefined);
  if (firstName !== undefined) return names.toPronoun(firstName);
  const belongs = (word: string, name: WordClass): boolean => toWord(word).classes.has(name);
  const isRole = (word: string): boolean => belongs(word, 'role-noun');
  const nouns = rest.filter((word) => /^\p{Lu}/u.test(word));
  const noun = nouns.find(isRole) ?? nouns[0] ?? '';
  if (isRole(noun) && belongs(noun, 'woman-ending')) return 'she';
  // The subject of a sentence has no other "der".
  return belongs(first, 'man-article') && noun !== '' ? 'he' : undefined;
}
