import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import type { Pronoun } from '../lang/name-language.ts';
import { isDeclinedAdjective } from '../names/around.ts';
import { toLastPart } from '../names/facts.ts';
import type { Mention } from '../names/mention.ts';
import { findAround, findFirstFrom, findInside } from '../../spans/span-search.ts';
import { findPeopleBefore, findStart, pickOne } from './nearest.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { PersonSeen } from '../names/people-seen.ts';
import type { Reading } from '../syntax/reading.ts';

/**
 * Finds who is meant by a short description, by the id in the registry or '' for a stranger: "die Ministerin" is the
 * one person before it in the text who is called so, "der 58-Jährige" the one of that age or, where no age is given, the
 * one man there is, "der Norweger" the one from Norway, "das Blatt" the one paper. Undefined when the text leaves it open.
 */
export function findDescribed(reading: Reading, phrase: NounPhrase): string | undefined {
  const head = reading.tokens[phrase.head];
  if (!head || !isShort(reading, phrase)) return undefined;
  const mention = findAround(reading.mentioned, head)?.mention;
  if (mention && isName(reading, mention, head.end)) return undefined;
  const person = findPerson(reading, phrase, head, mention);
  return person ? (person.id ?? '') : findBody(reading, head);
}

/** "der Kreml-Chef" is a name where the registry says so; "der Norweger" and "der Kremlsprecher" describe somebody. */
function isName({ registry }: Reading, { kind, id, rule, span }: Mention, end: number): boolean {
  if (kind !== 'actor' || span.end !== end || rule === 'inhabitant') return false;
  return rule !== 'compound' || registry.actors.get(id)?.kind === 'person';
}

/** An article and a noun; "der Minister der Zeitung" names the paper, so that may follow. */
function isShort(
  { tokens, mentioned, registry }: Reading,
  { from, to, head }: NounPhrase,
): boolean {
  if (!is(tokens[from], 'describing-determiner') || head > from + 2) return false;
  if (head === from + 2 && !isDeclinedAdjective(tokens[from + 1])) return false;
  const next = tokens[head + 2];
  const following = findFirstFrom(mentioned, next?.start ?? 0);
  const isOfMedium = [following, following - 1].some(
    (at) => registry.actors.get(mentioned[at]?.mention.id ?? '')?.kind === 'medium',
  );
  return to === head + 1 || (is(tokens[head + 1], 'article-behind') && isOfMedium);
}

function findPerson(
  reading: Reading,
  phrase: NounPhrase,
  head: Token,
  mention: Mention | undefined,
): PersonSeen | undefined {
  const { isNameOf, toOffices } = reading.language.names;
  const before = findPeopleBefore(reading, head.start);
  const toOnly = (people: readonly PersonSeen[]): PersonSeen | undefined =>
    pickOne(reading, people, head.start, ({ key }) => key);
  const pronoun = is(reading.tokens[phrase.from], 'man-determiner') ? 'he' : 'she';
  if (is(head, 'aged')) {
    const age = Number.parseInt(head.text, 10);
    const sameAge = before.filter((person) => person.age === age);
    const ageless = before.filter(
      (person) => person.age === undefined && person.pronoun === pronoun,
    );
    return toOnly(sameAge.length > 0 ? sameAge : ageless);
  }
  if (mention?.rule === 'inhabitant')
    return toOnly(
      before.filter((person) => isFrom(reading, person, mention.id) && person.pronoun === pronoun),
    );
  const title = toOffices(head.text.replaceAll('-', ''))[0] ?? '';
  const isGeneric = is(head, 'generic-title');
  // "der US-Präsident" whom the registry does not have is not the president named before.
  if (mention?.rule === 'compound-part' && !isGeneric) return undefined;
  const titles = toOffices(toLastPart(head.text));
  const isFormer = is(reading.tokens[phrase.head - 1], 'not-now');
  const called = before.filter((person) =>
    (isFormer ? toAllOffices(reading, person) : person.offices).some((office) =>
      [title, ...titles].some((one) => isNameOf(one, office) || isNameOf(office, one)),
    ),
  );
  if (called.length > 0) return toOnly(called);
  if (is(head, 'one-man') && pronoun === 'he' && !isGeneric)
    return findOnlyOne(reading, head.start);
  const single =
    is(head, 'one-woman') || isGeneric ? findByPronoun(reading, head.start, pronoun) : undefined;
  // "die Stürmerin" is the one woman so far whose office is not given; "die Politikerin" may be one of any office.
  return single && (isGeneric || !hasTitle(before, single)) ? single : undefined;
}

/** All offices that somebody ever held: "die frühere Bundeskanzlerin". */
function toAllOffices({ registry, language }: Reading, { id, titles }: PersonSeen): string[] {
  const roles = registry.actors.get(id ?? '')?.roles ?? [];
  return [...titles, ...roles.map(({ title }) => language.names.toOffice(title))];
}

/** "der Forscher" is the one person in this paragraph and the one before, if that is a man whose office is not given. */
function findOnlyOne(reading: Reading, start: number): PersonSeen | undefined {
  const before = findPeopleBefore(reading, start);
  const from = findStart(reading, start);
  const near = before.filter((person) => person.start >= from);
  const only = new Set(near.map(({ key }) => key)).size === 1 ? near.at(-1) : undefined;
  return only?.pronoun === 'he' && !hasTitle(before, only) ? only : undefined;
}

/** Whether the text puts an office before the name of somebody, here or earlier. */
function hasTitle(before: readonly PersonSeen[], { key }: PersonSeen): boolean {
  return before.some((person) => person.key === key && person.titles.length > 0);
}

function isFrom({ registry }: Reading, { id }: PersonSeen, state: string): boolean {
  const actor = registry.actors.get(id ?? '');
  return (
    actor !== undefined &&
    (actor.country === state || actor.roles.some((role) => role.of === state))
  );
}

function toBodyKind(head: Token): 'medium' | 'organisation' | undefined {
  if (is(head, 'medium-again')) return 'medium';
  return is(head, 'body-again') ? 'organisation' : undefined;
}

/** "das Blatt", "die Organisation": the one of its kind in the paragraph and the one before. */
function findBody(reading: Reading, head: Token): string | undefined {
  const kind = toBodyKind(head);
  if (kind === undefined) return undefined;
  const near = findInside(reading.mentioned, {
    start: findStart(reading, head.start),
    end: head.start,
  });
  const bodies = near.filter(
    ({ mention }) =>
      reading.registry.actors.get(mention.id)?.kind === kind && mention.rule !== 'compound-part',
  );
  return pickOne(reading, bodies, head.start, ({ mention }) => mention.id)?.mention.id;
}

/** The one person whom "er" or "sie" can mean by gender, of those in the paragraph and the one before. */
export function findByPronoun(
  reading: Reading,
  start: number,
  pronoun: Pronoun,
): PersonSeen | undefined {
  const from = findStart(reading, start);
  const fitting = findPeopleBefore(reading, start).filter(
    (person) => person.pronoun === pronoun && person.start >= from,
  );
  return pickOne(reading, fitting, start, ({ key }) => key);
}
