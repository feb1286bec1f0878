import {
  isGenericTitle,
  isManNoun,
  isNameOf,
  isNotNow,
  isWomanNoun,
  toBodyKind,
  toOffice,
  toOffices,
} from '../lang/de/offices.ts';
import { isAdjective } from '../names/around.ts';
import { toLastPart } from '../names/facts.ts';
import type { Mention } from '../names/mentions.ts';
import { findAround, findFirstFrom, findInside } from '../../spans/span-search.ts';
import { findPeopleBefore, findStart, pickOne } from './nearest.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { PersonSeen } from '../names/people-seen.ts';
import type { Reading } from '../syntax/reading.ts';

/** A person by age: 58-Jährige. */
export const AGE = /^(?<years>\d{1,3})-?[Jj]ährige[rn]?$/u;

/**
 * Finds who is meant by a short description, by the id in the registry or '' for a stranger: "die Ministerin" is the
 * one person before it in the text who is called so, "der 58-Jährige" the one of that age or, where no age is told, the
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

/** An article and a noun; "der Minister der Zeitung" tells the paper, so that may follow. */
function isShort(
  { tokens, mentioned, registry }: Reading,
  { from, to, head, first }: NounPhrase,
): boolean {
  if (!/^(?:der|die|das|dem|den|dieser|diese)$/u.test(first) || head > from + 2) return false;
  if (head === from + 2 && !isAdjective(tokens[from + 1])) return false;
  const next = tokens[head + 2];
  const told = findFirstFrom(mentioned, next?.start ?? 0);
  const isTold = [told, told - 1].some(
    (at) => registry.actors.get(mentioned[at]?.mention.id ?? '')?.kind === 'medium',
  );
  return to === head + 1 || (/^(?:der|dem)$/u.test(tokens[head + 1]?.lower ?? '') && isTold);
}

function findPerson(
  reading: Reading,
  phrase: NounPhrase,
  head: { readonly text: string; readonly start: number },
  mention: Mention | undefined,
): PersonSeen | undefined {
  const before = findPeopleBefore(reading, head.start);
  const toOnly = (people: readonly PersonSeen[]): PersonSeen | undefined =>
    pickOne(reading, people, head.start, ({ key }) => key);
  const pronoun = /^(?:der|dem|den|dieser)$/u.test(phrase.first) ? 'er' : 'sie';
  const age = AGE.exec(head.text)?.groups?.['years'];
  if (age !== undefined) {
    const told = before.filter((person) => person.age === Number(age));
    const untold = before.filter(
      (person) => person.age === undefined && person.pronoun === pronoun,
    );
    return toOnly(told.length > 0 ? told : untold);
  }
  if (mention?.rule === 'inhabitant')
    return toOnly(
      before.filter((person) => isFrom(reading, person, mention.id) && person.pronoun === pronoun),
    );
  const title = toOffices(head.text.replaceAll('-', ''))[0] ?? '';
  const isGeneric = isGenericTitle(title);
  // "der US-Präsident" whom the registry does not have is not the president named before.
  if (mention?.rule === 'compound-part' && !isGeneric) return undefined;
  const titles = toOffices(toLastPart(head.text));
  const isFormer = isNotNow(reading.tokens[phrase.head - 1]?.lower ?? '');
  const called = before.filter((person) =>
    (isFormer ? toAllOffices(reading, person) : person.offices).some((office) =>
      [title, ...titles].some((one) => isNameOf(one, office) || isNameOf(office, one)),
    ),
  );
  if (called.length > 0) return toOnly(called);
  if (isManNoun(head.text) && pronoun === 'er' && !isGeneric)
    return findOnlyOne(reading, head.start);
  const single =
    isWomanNoun(head.text) || isGeneric ? findByPronoun(reading, head.start, pronoun) : undefined;
  // "die Stürmerin" is the one woman so far whose office nobody told; "die Politikerin" may be one of any office.
  return single && (isGeneric || !hasTitle(before, single)) ? single : undefined;
}

/** All offices that somebody ever held: "die frühere Bundeskanzlerin". */
function toAllOffices({ registry }: Reading, { id, titles }: PersonSeen): string[] {
  const roles = registry.actors.get(id ?? '')?.roles ?? [];
  return [...titles, ...roles.map(({ title }) => toOffice(title))];
}

/** "der Forscher" is the one person in this paragraph and the one before, if that is a man whose office nobody told. */
function findOnlyOne(reading: Reading, start: number): PersonSeen | undefined {
  const before = findPeopleBefore(reading, start);
  const from = findStart(reading, start);
  const near = before.filter((person) => person.start >= from);
  const only = new Set(near.map(({ key }) => key)).size === 1 ? near.at(-1) : undefined;
  return only?.pronoun === 'er' && !hasTitle(before, only) ? only : undefined;
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

/** "das Blatt", "die Organisation": the one of its kind in the paragraph and the one before. */
function findBody(
  reading: Reading,
  head: { readonly text: string; readonly start: number },
): string | undefined {
  const kind = toBodyKind(head.text);
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
  pronoun: 'er' | 'sie',
): PersonSeen | undefined {
  const from = findStart(reading, start);
  const fitting = findPeopleBefore(reading, start).filter(
    (person) => person.pronoun === pronoun && person.start >= from,
  );
  return pickOne(reading, fitting, start, ({ key }) => key);
}
