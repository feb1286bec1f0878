import type { NameLanguage, Pronoun } from '../lang/name-language.ts';
import { isRetired } from './around.ts';
import { toLastPart } from './facts.ts';
import type { Mention } from './mention.ts';
import type { Registry } from './create-registry.ts';
import type { RegistryActor } from './registry-data.ts';
import { isInPeriod } from '../../spans/is-in-period.ts';
import { findAround } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { isFunctionWord } from '../syntax/little-words.ts';

/** Somebody whom a text names at this place. */
export interface PersonSeen extends Span {
  /** Undefined for somebody whom the registry does not have. */
  readonly id: string | undefined;
  /** What is the same wherever the person is named: the id, or the surname. */
  readonly key: string;
  /** Where a first name or an office says it. */
  readonly pronoun: Pronoun | undefined;
  /** In lower case: what stands before the name. */
  readonly titles: readonly string[];
  /** The same, and what the person held on the day of the text. */
  readonly offices: readonly string[];
  /** In years, where it stands behind the name: "Ada Berg (58)". */
  readonly age: number | undefined;
}

/**
 * Finds everybody whom a text names, in order: people of the registry, strangers by a first name of the list, and those
 * once more where their surname stands alone.
 */
export function findPeople(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  registry: Registry,
  date: string | undefined,
): PersonSeen[] {
  const named = mentions.map((mention) => ({ ...mention.span, mention }));
  const { names } = registry.language;
  const people: PersonSeen[] = [];
  const strangers = new Map<string, PersonSeen>();
  // By surname: where there are two, the surname alone may be either.
  const firstNames = new Map<string, Set<string>>();
  for (const [at, token] of tokens.entries()) {
    const mention = findAround(named, token)?.mention;
    const actor = mention?.kind === 'actor' ? registry.actors.get(mention.id) : undefined;
    if (mention && token.start === mention.span.start && actor?.kind === 'person') {
      if (mention.rule !== 'compound-part')
        people.push(toRegistered(tokens, at, mention, actor, names, date));
    } else if (!mention && isFullName(tokens, at)) {
      const stranger = toStranger(tokens, at, names);
      people.push(stranger);
      strangers.set(stranger.key, stranger);
      const first = firstNames.get(stranger.key) ?? new Set();
      firstNames.set(stranger.key, first.add(token.text));
    } else if (!mention && isAlone(tokens, at)) {
      const known = strangers.get(token.text);
      if (known && firstNames.get(token.text)?.size === 1)
        people.push({ ...known, start: token.start, end: token.end });
    }
  }
  return people;
}

/** "Falck" behind "Ruben Falck ging": the surname without another name beside it. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return !is(before, 'first-name') && !is(before, 'determiner') && !(after && isCapitalised(after));
}

function toRegistered(
  tokens: readonly Token[],
  at: number,
  { span, rule, form }: Mention,
  { id, name, roles }: RegistryActor,
  names: NameLanguage,
  date: string | undefined,
): PersonSeen {
  const held = roles.filter((role) => date === undefined || isInPeriod(role, date));
  const titles = rule === 'office' ? names.toOffices(toLastPart(form)) : toTitle(tokens, at, names);
  const offices = [
    ...titles,
    ...held.flatMap(({ title }) => names.toOffices(names.toOffice(title))),
  ];
  const pronoun = names.toPronoun(name.split(' ')[0] ?? '') ?? toPronoun(offices, names);
  return { ...span, id, key: id, pronoun, titles, offices, age: findAge(tokens, span.end, at) };
}

function toStranger(tokens: readonly Token[], at: number, names: NameLanguage): PersonSeen {
  const first = tokens[at];
  const last = tokens[at + 1];
  const titles = toTitle(tokens, at, names);
  const end = last?.end ?? 0;
  return {
    start: first?.start ?? 0,
    end,
    id: undefined,
    key: last?.text ?? '',
    pronoun: names.toPronoun(first?.text ?? '') ?? toPronoun(titles, names),
    titles,
    offices: titles,
    age: findAge(tokens, end, at),
  };
}

function isFullName(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const last = tokens[at + 1];
  return (
    first !== undefined &&
    last !== undefined &&
    last.start - first.end === 1 &&
    isCapitalised(last) &&
    is(first, 'first-name')
  );
}

/** "Kreml-Sprecher" before a name is Sprecher and Kremlsprecher; any noun will do: "der Zeuge Nils Tal". */
function toTitle(tokens: readonly Token[], at: number, { toOffices }: NameLanguage): string[] {
  // "General a. D. Otto Tal"
  const title = tokens[isRetired(tokens, at - 4) ? at - 5 : at - 1];
  const isNoun =
    title?.kind === 'word' &&
    /^\p{Lu}\p{L}+-?\p{L}*\p{Ll}$/u.test(title.text) &&
    !isFunctionWord(title);
  if (!title || !isNoun || is(title, 'day-or-month')) return [];
  return [...toOffices(toLastPart(title.text)), ...toOffices(title.text.replaceAll('-', ''))];
}

function toPronoun(
  offices: readonly string[],
  { toOfficePronoun }: NameLanguage,
): Pronoun | undefined {
  const pronouns = offices.map(toOfficePronoun);
  return (['she', 'he'] as const).find((pronoun) => pronouns.includes(pronoun));
}

/** "Ada Berg (58)", "Ada Berg, 58,". */
function findAge(tokens: readonly Token[], end: number, from: number): number | undefined {
  let at = from;
  while ((tokens[at]?.start ?? end) < end) at += 1;
  const [open, age, close] = tokens.slice(at, at + 3);
  if (!/^[(,]$/u.test(open?.text ?? '') || !/^\d{1,3}$/u.test(age?.text ?? '')) return undefined;
  return /^[),.]$/u.test(close?.text ?? '') ? Number(age?.text) : undefined;
}

/** What people of the registry are called by where the text first shows it. */
export function toPronouns(people: readonly PersonSeen[]): Map<string, Pronoun> {
  const pronouns = new Map<string, Pronoun>();
  for (const { id, pronoun } of people)
    if (id !== undefined && pronoun && !pronouns.has(id)) pronouns.set(id, pronoun);
  return pronouns;
}
