import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Choice, NameContext } from './name-context.ts';
import { hasOneOwner } from './has-one-owner.ts';
import { toLastPart } from './facts.ts';
import { followsFirstName } from './first-names.ts';
import { isNameHere } from './is-name-here.ts';
import type { NameEntry } from './name-index.ts';
import { isInPeriod } from '../../spans/is-in-period.ts';
import { isOfClass } from './word-kinds.ts';

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
  if (isOtherGender(tokens[from - 1], surnames, context)) return { reason: 'somebody-else' };
  const [titled] = isWhole ? findTitled(surnames, from, context) : [];
  if (titled) return { entry: titled };
  const known = surnames.filter(({ id }) => facts.named.has(id));
  const meant = hasOneOwner(surnames) ? surnames : known;
  const [entry] = meant;
  if (!entry || !hasOneOwner(meant)) return { reason: 'several-owners' };
  return facts.shared.has(entry.id) ? { reason: 'somebody-else' } : { entry };
}

/** "Herr Berg" is not Ada Berg. */
function isOtherGender(
  title: Token | undefined,
  surnames: readonly NameEntry[],
  { registry }: NameContext,
): boolean {
  const isMan = is(title, 'man-title');
  if (!isMan && !is(title, 'woman-title')) return false;
  const other = isMan ? 'female-first-name' : 'male-first-name';
  return surnames.every(({ id }) => {
    const [first = ''] = (registry.actors.get(id)?.name ?? '').split(/[- ]/u);
    return isOfClass(registry.language, first, other);
  });
}

/** "Familie Berg", "Berg AG", "Berg & Söhne", "Johnson & Johnson". */
function isFirm(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  const isEnding = is(next, 'firm-ending') && /^\p{Lu}.*\p{Lu}$/u.test(next?.text ?? '');
  return before?.text === '&' || is(before, 'owner-noun') || isEnding || next?.text === '&';
}

/** Whose office stands before the surname: "Ministerin Berg" is the Berg whom the text or the registry calls so. */
function findTitled(
  surnames: readonly NameEntry[],
  from: number,
  { tokens, facts, registry, date }: NameContext,
): NameEntry[] {
  const title = tokens[from - 1];
  if (!title || !is(title, 'role-noun')) return [];
  const { toOffice, toOffices, isNameOf } = registry.language.names;
  const said = toOffices(toLastPart(title.text));
  const holds = (office: string): boolean => said.some((one) => isNameOf(one, office));
  const inText = surnames.filter(({ id }) => [...(facts.offices.get(id) ?? [])].some(holds));
  const inRegistry = surnames.filter(({ id }) =>
    registry.actors
      .get(id)
      ?.roles.some(
        (role) => holds(toOffice(role.title)) && (date === undefined || isInPeriod(role, date)),
      ),
  );
  return [inText, inRegistry].find(hasOneOwner) ?? [];
}
