import { findFirstFrom, findInside } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { isDeclinedAdjective } from '../names/around.ts';
import type { Mention } from '../names/mention.ts';
import type { Discourse } from './state.ts';
import { findDescribed } from './descriptions.ts';
import { findPeopleBefore } from './nearest.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../syntax/noun-phrases.ts';
import { isPersonByName, resolveLatter, resolvePersonal } from './pronouns.ts';
import type { Participants } from '../quotation/quote.ts';
import { NOBODY } from '../quotation/quote.ts';
import type { Reading, TokenRange } from '../syntax/reading.ts';
import { toSpan } from '../syntax/reading.ts';

// How many words before its comma the noun of a relative clause may begin.
const LONGEST_ANTECEDENT = 12;

/** Looks up who a noun phrase or pronoun stands for. Whom the registry does not have keeps only the words. */
export function resolveParticipant(
  reading: Reading,
  phrase: NounPhrase | undefined,
  discourse: Discourse,
): Participants {
  if (!phrase) return NOBODY;
  const span = toSpan(reading.tokens, phrase);
  const text = reading.text.slice(span.start, span.end);
  if (phrase.kind === 'pronoun')
    return resolvePronoun(reading, phrase, discourse, { spans: [span], text, ids: [] });
  const described = findDescribed(reading, phrase);
  if (described !== undefined)
    return { spans: [span], text, ids: described === '' ? [] : [described] };
  // "der 77-Jährige" of several men is whom "er" would mean.
  const [first, head] = [reading.tokens[phrase.from], reading.tokens[phrase.head]];
  const own = { spans: [span], text, ids: [] };
  if (
    is(head, 'aged') &&
    is(first, 'describing-determiner') &&
    findPeopleBefore(reading, span.start).every(({ age }) => age === undefined)
  ) {
    const pronoun = is(first, 'woman-article') ? 'she' : 'he';
    const meant = resolvePersonal(reading, pronoun, discourse, own);
    return isPersonByName(reading, meant) ? meant : own;
  }
  // "nach ihren Angaben", "seinen Worten zufolge"
  if (is(first, 'his-or-her') && is(head, 'source-noun')) {
    const owner = is(first, 'his') ? 'he' : 'she';
    return resolvePersonal(reading, owner, discourse, own);
  }
  const ids = phrase.isCoordinated
    ? splitAtAnd(reading, phrase).flatMap((part) => resolveNoun(reading, part))
    : resolveNoun(reading, { ...phrase });
  return { spans: [span], text, ids: [...new Set(ids)] };
}

function resolvePronoun(
  reading: Reading,
  phrase: NounPhrase,
  discourse: Discourse,
  own: Participants,
): Participants {
  const first = reading.tokens[phrase.from];
  if (is(first, 'both')) {
    const persons = discourse.namedBefore.filter(
      (id) => reading.registry.actors.get(id)?.kind === 'person',
    );
    const both = [persons, discourse.namedBefore].find((ids) => new Set(ids).size === 2);
    return both ? { ...own, ids: [...new Set(both)] } : own;
  }
  const antecedent = findAntecedent(reading, phrase);
  if (antecedent) {
    const { text, ids } = resolveParticipant(reading, antecedent, discourse);
    return { ...own, text, ids };
  }
  if (is(first, 'latter')) return resolveLatter(reading, discourse, own);
  return resolvePersonal(reading, is(first, 'he') ? 'he' : 'she', discourse, own);
}

/** The noun phrase before the comma that a relative pronoun stands for. */
function findAntecedent(reading: Reading, { from }: NounPhrase): NounPhrase | undefined {
  const comma = reading.tokens[from - 1];
  if (!is(reading.tokens[from], 'relative-subject') || comma?.text !== ',') return undefined;
  for (let at = Math.max(0, from - LONGEST_ANTECEDENT); at < from - 1; at += 1) {
    const phrase = parseNounPhrase(reading, at, from - 1);
    if (phrase?.kind === 'noun' && phrase.to === from - 1) return phrase;
  }
  return undefined;
}

function splitAtAnd(reading: Reading, { from, to }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (is(reading.tokens[at], 'phrase-joiner')) {
      parts.push({ from: start, to: at });
      start = at + 1;
    }
  }
  return [...parts, { from: start, to }].filter((part) => part.to > part.from);
}

function resolveNoun(reading: Reading, range: TokenRange & { head?: number }): string[] {
  const span = toSpan(reading.tokens, range);
  const inside = findActors(reading, span);
  const head = reading.tokens[range.head ?? findHead(reading, range)];
  if (!head) return [];
  const named = inside.find((mention) => isWholeName(mention) && mention.span.end === head.end);
  // "Marks’ Vorgänger" is somebody else, and "der Norweger" is not Norway.
  if (named?.rule === 'inhabitant' || (named && isOwner(reading, range, named))) return [];
  if (named) return [named.id];
  if (is(head, 'press-noun'))
    return inside
      .filter(({ id }) => reading.registry.actors.get(id)?.kind === 'medium')
      .slice(0, 1)
      .map(({ id }) => id);
  if (is(head, 'government-noun')) return resolveGovernment(reading, inside, head.start);
  if (is(head, 'spokesperson-noun') && is(head, 'speaker-noun')) {
    const principal = inside.find(
      ({ rule, id }) => rule !== 'adjective' && reading.registry.actors.get(id)?.kind !== 'person',
    );
    return principal ? [principal.id] : [];
  }
  if (is(head, 'own-government')) return resolveGovernment(reading, inside, head.start);
  // People around somebody are somebody else.
  if (is(head, 'circle')) return [];
  if (is(head, 'source-noun'))
    return inside
      .filter((one) => one.rule !== 'inhabitant' && isOwnedBy(reading, head, one))
      .slice(0, 1)
      .map(({ id }) => id);
  // "heißt es in einem Papier der WHO"
  if (is(head, 'document-noun'))
    return inside
      .filter((one) => one.span.start > head.end && one.rule !== 'adjective')
      .filter((one) => isOwnedBy(reading, head, one))
      .slice(0, 1)
      .map(({ id }) => id);
  return [];
}

/**
 * "Angaben von Biden" are his; "Angaben eines Vertrauten von Biden" are another's, and "ein Buch über Biden" is about
 * him.
 */
function isOwnedBy({ tokens }: Reading, head: Token, { span }: Mention): boolean {
  if (span.start < head.end) return true;
  const between = tokens.slice(findFirstFrom(tokens, head.end), findFirstFrom(tokens, span.start));
  const last = between.findLastIndex((token) => is(token, 'preposition'));
  if (last < 0) return !between.some((token, at) => isOthers(token, between[at + 1]));
  const hasOther = between.slice(0, last).some((token) => isCapitalised(token));
  return is(between[last], 'source-preposition') && !hasOther;
}

/** "des Vertrauten der Bank": somebody else; spokespeople and governments speak for whoever stands behind. */
function isOthers(token: Token, next: Token | undefined): boolean {
  const speaksFor = is(token, 'spokesperson-noun') || is(token, 'government-noun');
  return isCapitalised(token) && !speaksFor && is(next, 'genitive-determiner');
}

function findActors(reading: Reading, span: Span): Mention[] {
  return findInside(reading.mentioned, span)
    .map(({ mention }) => mention)
    .filter((mention) => mention.kind === 'actor' && !isOfMedia(reading, mention));
}

/** "israelische Medien", "US-Medien": whose media they are, not who speaks. */
function isOfMedia({ tokens }: Reading, { rule, span }: Mention): boolean {
  if (rule !== 'adjective' && rule !== 'compound-part') return false;
  let at = findFirstFrom(tokens, span.end) - Number(rule === 'compound-part');
  while (isDeclinedAdjective(tokens[at])) at += 1;
  return is(tokens[at], 'press-noun') || is(tokens[at - 1], 'press-noun');
}

function findHead(reading: Reading, { from, to }: TokenRange): number {
  for (let at = to - 1; at > from; at -= 1) if (reading.tokens[at]?.kind === 'word') return at;
  return from;
}

/** A name in the genitive: "Marks’ Vorgänger", "ein Mitarbeiter Wendts". */
function isOwner(
  { tokens, registry, language }: Reading,
  { from }: TokenRange,
  { id, form, span: { start, end } }: Mention,
): boolean {
  const actor = registry.actors.get(id);
  const before = tokens[findFirstFrom(tokens, start) - 1];
  const isInside =
    before !== undefined && before.start >= (tokens[from]?.start ?? 0) && isCapitalised(before);
  const isOf = isInside && !is(before, 'source-noun') && !is(before, 'document-noun');
  if (
    isOf &&
    actor?.kind === 'person' &&
    language.names.dropGenitive(form) !== form &&
    !actor.name.endsWith(form)
  )
    return true;
  const at = findFirstFrom(tokens, end);
  const next = tokens[at + 1];
  return (
    /^['’]$/u.test(tokens[at]?.text ?? '') &&
    tokens[at]?.start === end &&
    next !== undefined &&
    isCapitalised(next)
  );
}

function isWholeName({ rule }: Mention): boolean {
  return rule !== 'adjective' && rule !== 'compound-part';
}

/** "die russische Regierung", "die US-Regierung", "eine Regierungssprecherin" after a government was named. */
function resolveGovernment(reading: Reading, inside: readonly Mention[], before: number): string[] {
  const { actors } = reading.registry;
  const country = inside.find(({ id }) => actors.get(id)?.kind === 'state')?.id;
  if (country !== undefined) {
    const governments = reading.registry.governments.get(country) ?? [];
    return governments.length === 1 ? [...governments] : [country];
  }
  const earlier = reading.governments[findFirstFrom(reading.governments, before) - 1];
  return earlier ? [earlier.mention.id] : [];
}

/**
 * Whose words a phrase names: the owner of a document ("aus dem US-Schreiben"), or the document itself where the
 * registry does not know whose it is; undefined if it names neither.
 */
export function resolveOwner(
  reading: Reading,
  phrase: NounPhrase | undefined,
): Participants | undefined {
  if (!phrase) return undefined;
  const span = toSpan(reading.tokens, phrase);
  const owner = findActors(reading, span)[0];
  const isDocument = is(reading.tokens[phrase.head], 'document-noun');
  return owner || isDocument
    ? {
        spans: [span],
        text: reading.text.slice(span.start, span.end),
        ids: owner ? [owner.id] : [],
      }
    : undefined;
}
