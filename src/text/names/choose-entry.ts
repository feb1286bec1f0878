import { DETERMINERS } from '../lang/de/function-words.ts';
import type { Token } from '../core/tokens.ts';
import type { Candidate } from './candidates.ts';
import { choosePerson } from './choose-person.ts';
import { hasOneOwner } from './has-one-owner.ts';
import type { NameFacts } from './facts.ts';
import { isTown } from './metonyms.ts';
import type { NameEntry } from './name-index.ts';
import { isLongerName, isOtherWord } from './other-names.ts';
import type { Registry } from './registry.ts';

/** Why words that look like an entry of the registry are not linked. */
export type UnlinkedReason =
  /** Several entries own the form, and the text names none of them in full. */
  | 'several-owners'
  /** The text names somebody else with this surname. */
  | 'somebody-else'
  /** It belongs to a longer name that nobody in the registry has: Hubert Wendt, Wendt-Falk, Deutsche Bank. */
  | 'longer-name'
  /** It is a word here and no name: der Berg, die Bergs, "im Deutschen". */
  | 'no-name-here'
  /** An office that nobody, or more than one, held on the day of the text. */
  | 'open-office';

export type Choice = { readonly entry: NameEntry } | { readonly reason: UnlinkedReason };

/** What a choice may look at besides the candidate. */
export interface NameContext {
  readonly tokens: readonly Token[];
  readonly registry: Registry;
  readonly facts: NameFacts;
  /** Day of the text, ISO, if it is known. */
  readonly date: string | undefined;
  /** Whether the name before was read as a place. */
  readonly isPlaceBefore: boolean;
}

/** Decides which of its owners a candidate names, by syntax and by what the text says elsewhere; or why none. */
export function chooseEntry(candidate: Candidate, context: NameContext): Choice {
  const own = preferOwn(candidate.entries);
  const metonyms = own.filter(({ rule }) => rule === 'metonym');
  const surnames = own.filter((entry) => isSurname(entry, context));
  const others = own.filter((entry) => entry.rule !== 'metonym' && !isSurname(entry, context));
  const isGovernment =
    metonyms.length > 0 && !isTown(context.tokens, candidate, context.isPlaceBefore);
  const rest = isGovernment ? metonyms : others;
  if (
    surnames.length > 0 &&
    (rest.length === 0 || isPersonHere(surnames, rest, candidate, context))
  )
    return choosePerson(surnames, candidate, context);
  if (rest.length === 0) return { reason: 'no-name-here' };
  if (isLongerName(rest, candidate, context)) return { reason: 'longer-name' };
  if (isOtherWord(rest, candidate, context)) return { reason: 'no-name-here' };
  const actors = rest.filter(({ kind }) => kind === 'actor');
  return chooseSingle(actors.length > 0 ? actors : rest, context);
}

/** What an editor wrote goes before what comes with the software. */
function preferOwn(entries: readonly NameEntry[]): readonly NameEntry[] {
  const isMetonym = ({ rule }: NameEntry): boolean => rule === 'metonym';
  return entries.filter(
    (entry) =>
      !entry.isBuiltin ||
      !entries.some(
        (other) =>
          !other.isBuiltin && other.kind === entry.kind && (isMetonym(entry) || !isMetonym(other)),
      ),
  );
}

function isSurname({ rule, kind, id }: NameEntry, { registry }: NameContext): boolean {
  if (rule === 'short-name') return true;
  return rule === 'compound-part' && kind === 'actor' && registry.actors.get(id)?.kind === 'person';
}

/** A surname that is a town or a term too means the person whom the text names in full, but not "in Wedel". */
function isPersonHere(
  surnames: readonly NameEntry[],
  others: readonly NameEntry[],
  candidate: Candidate,
  { tokens, facts, isPlaceBefore }: NameContext,
): boolean {
  if (!surnames.some(({ id }) => facts.named.has(id))) return false;
  return others.some(({ kind }) => kind === 'term')
    ? !DETERMINERS.has(tokens[candidate.from - 1]?.lower ?? '')
    : !isTown(tokens, candidate, isPlaceBefore);
}

function chooseSingle(entries: readonly NameEntry[], { facts }: NameContext): Choice {
  const known = entries.filter(({ id }) => facts.named.has(id));
  const single = [entries, known].find(hasOneOwner)?.[0];
  return single ? { entry: single } : { reason: 'several-owners' };
}
