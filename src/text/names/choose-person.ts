import { getPronoun, isKnownFirstName } from '../de/first-names.ts';
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS } from '../de/function-words.ts';
import { isNameOf, isOwnerWord, toOffice, toOffices } from '../de/offices.ts';
import { isRoleNoun } from '../de/role-nouns.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../de/verb-forms.ts';
import { toWordKind } from '../de/word-surnames.ts';
import type { Token } from '../tokens.ts';
import { skipAdjectives, startsSentence } from './around.ts';
import type { Candidate } from './candidates.ts';
import type { Choice, NameContext } from './choose-entry.ts';
import { countOwners } from './count-owners.ts';
import { toLastPart } from './facts.ts';
import { followsFirstName } from './first-names.ts';
import type { NameEntry } from './name-index.ts';
import { isHeld } from './role-holders.ts';

// A preposition with an article in it: "am Berg".
const CONTRACTED =
  /^(?:am|im|beim|zum|zur|vom|ins|ans|aufs|übers|unterm|hinterm|durchs|fürs|ums)$/u;

/**
 * Decides whom a surname means: its one owner, the one whom the text names in full or whose office stands before it.
 * Nobody where it is a word ("der Wolf"), a part of a longer name ("Hubert Wendt", "Wendt-Falk"), or where the text
 * names somebody else with it.
 */
export function choosePerson(
  surnames: readonly NameEntry[],
  candidate: Candidate,
  context: NameContext,
): Choice {
  const { tokens, facts, registry } = context;
  const { from, to, extent } = candidate;
  const isWhole = extent === 'whole';
  if (followsFirstName(tokens, from, registry)) return { reason: 'longer-name' };
  if (!isWhole && facts.doubleNames.has(tokens[from]?.text ?? '')) return { reason: 'longer-name' };
  if (isFirm(tokens, from, to)) return { reason: 'longer-name' };
  if (!isNameHere(candidate, surnames, context)) return { reason: 'no-name-here' };
  if (isOtherGender(tokens[from - 1]?.text, surnames, context)) return { reason: 'somebody-else' };
  const [titled] = isWhole ? findTitled(surnames, from, context) : [];
  if (titled) return { entry: titled };
  const known = surnames.filter(({ id }) => facts.named.has(id));
  const meant = countOwners(surnames) === 1 ? surnames : known;
  const [entry] = meant;
  if (!entry || countOwners(meant) !== 1) return { reason: 'several-owners' };
  return facts.shared.has(entry.id) ? { reason: 'somebody-else' } : { entry };
}

/** "Herr Berg" is not Ada Berg. */
function isOtherGender(
  title: string | undefined,
  surnames: readonly NameEntry[],
  { registry }: NameContext,
): boolean {
  const meant = title === 'Herr' || title === 'Herrn' ? 'er' : title === 'Frau' ? 'sie' : undefined;
  if (meant === undefined) return false;
  return surnames.every(({ id }) => {
    const own = getPronoun(registry.actors.get(id)?.name.split(' ')[0] ?? '');
    return own !== undefined && own !== meant;
  });
}

/** "Familie Berg", "Berg AG", "Berg & Söhne", "Johnson & Johnson". */
function isFirm(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return (
    before === '&' || isOwnerWord(before) || /^(?:AG|GmbH|KG|SE|&)$/u.test(tokens[to]?.text ?? '')
  );
}

/** "der Berg", "die Bergs", "am Berg" name no person; ", den Wendt kritisierte" does. */
function isNameHere(
  { from, to, extent }: Candidate,
  surnames: readonly NameEntry[],
  { tokens, facts, registry }: NameContext,
): boolean {
  const before = tokens[from - 1];
  const name = tokens[to - 1]?.text ?? '';
  const isGenitive = !surnames.some(({ id }) => registry.actors.get(id)?.name.endsWith(name));
  const kind = toWordKind(isGenitive ? name.replace(/s$/u, '') : name);
  const isNamed = surnames.some(({ id }) => facts.named.has(id));
  if (extent !== 'whole') {
    const surname = surnames[0]?.form ?? '';
    return isNamed || toWordKind(surname) === undefined;
  }
  if (before && (DETERMINERS.has(before.lower) || CONTRACTED.test(before.lower)))
    return (
      kind === undefined && isRelative(tokens, from) && !(before.lower === 'die' && isGenitive)
    );
  if (isGenitive && isJoinedPlural(tokens, from)) return false;
  if (kind === undefined || (before && isRoleNoun(before.text))) return true;
  if (followsQuote(tokens, from)) return true;
  const next = tokens[to];
  if (
    hasDeclined(tokens, from) ||
    (isPredicate(before) && !isGenitive) ||
    isKnownFirstName(next?.text ?? '')
  )
    return false;
  if ([before, next].some((token) => token !== undefined && SAYING_FORMS.has(token.lower)))
    return true;
  // "Frost vernichtet die Blüte": a word that needs no article begins a sentence as a name only behind the full name.
  const isBehind = surnames.some(({ id }) => (facts.named.get(id) ?? from) < from);
  if (kind === 'bare' && startsSentence(tokens, from))
    return isBehind && (isGenitive || canBeVerb(next));
  if (isNamed || (isGenitive && kind === 'with-article')) return true;
  return kind === 'with-article' && startsSentence(tokens, from) && canBeVerb(next);
}

/** A relative pronoun looks like an article: ", den Wendt kritisierte". */
function isRelative(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 2]?.text === ',' &&
    /^(?:der|die|das|den|dem)$/u.test(tokens[from - 1]?.lower ?? '')
  );
}

/** "der junge Koch", "mit frischem Kohl": names have no adjectives. */
function hasDeclined(tokens: readonly Token[], from: number): boolean {
  // "Das sagte Berg": a verb ends as adjectives do.
  if (SAYING_FORMS.has(tokens[from - 1]?.lower ?? '')) return false;
  const opener = skipAdjectives(tokens, from);
  const lower = tokens[opener]?.lower ?? '';
  return (
    opener < from - 1 &&
    (DETERMINERS.has(lower) || CONTRACTED.test(lower) || PREPOSITIONS.has(lower))
  );
}

/** "Die Merkels und Macrons dieser Welt". */
function isJoinedPlural(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.lower === 'und' && tokens[from - 3]?.lower === 'die';
}

/** „…“, dämpfte Stark: behind words in marks a verb is followed by whoever says them. */
function followsQuote(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 2]?.text === ',' &&
    /^[“”"«»‘’]$/u.test(tokens[from - 3]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '')
  );
}

/** "er ist Koch", "als Koch". */
function isPredicate(before: Token | undefined): boolean {
  const lower = before?.lower ?? '';
  return (
    /^(?:als|wie)$/u.test(lower) ||
    /^(?:ist|sind|war|waren|wird|wurde|wurden|bleibt|blieb|sei|bin|werden|sein)$/u.test(lower)
  );
}

/** After a bare name at the start of a sentence: "Stein schwieg", but not "Stein auf Stein". */
function canBeVerb(token: Token | undefined): boolean {
  if (!token || !/^\p{Ll}{3,}$/u.test(token.text)) return false;
  if (AUXILIARY_FORMS.has(token.lower)) return true;
  return ![PREPOSITIONS, COORDINATORS, ADVERBS, DETERMINERS].some((words) =>
    words.has(token.lower),
  );
}

/** Whose office stands before the surname: "Ministerin Berg" is the Berg whom the text or the registry calls so. */
function findTitled(
  surnames: readonly NameEntry[],
  from: number,
  { tokens, facts, registry, date }: NameContext,
): NameEntry[] {
  const title = tokens[from - 1];
  if (!title || !isRoleNoun(title.text)) return [];
  const said = toOffices(toLastPart(title.text));
  const holds = (office: string): boolean => said.some((one) => isNameOf(one, office));
  const inText = surnames.filter(({ id }) => [...(facts.offices.get(id) ?? [])].some(holds));
  const inRegistry = surnames.filter(({ id }) =>
    registry.actors
      .get(id)
      ?.roles.some(
        (role) => holds(toOffice(role.title)) && (date === undefined || isHeld(role, date)),
      ),
  );
  return [inText, inRegistry].find((entries) => countOwners(entries) === 1) ?? [];
}
