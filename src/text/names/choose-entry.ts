import { is } from '../core/tokens.ts';
import type { Candidate } from './candidate.ts';
import { choosePerson } from './choose-person.ts';
import { hasOneOwner } from './has-one-owner.ts';
import { isTown } from './metonyms.ts';
import type { Choice, NameContext } from './name-context.ts';
import type { NameEntry } from './name-index.ts';
import { isLongerName, isOtherWord } from './other-names.ts';

/** Decides which of its owners a candidate names, by syntax and by what the text says elsewhere; or why none. */
export function chooseEntry(candidate: Candidate, context: NameContext): Choice {
  const own = preferOwn(candidate.entries);
  const metonyms = own.filter(({ rule }) => rule === 'metonym');
  const surnames = own.filter((entry) => isSurname(entry, context));
  const others = own.filter((entry) => entry.rule !== 'metonym' && !isSurname(entry, context));
  const isGovernment = metonyms.length > 0 && !isTownHere(candidate, context);
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
  context: NameContext,
): boolean {
  const { tokens, facts } = context;
  if (!surnames.some(({ id }) => facts.named.has(id))) return false;
  return others.some(({ kind }) => kind === 'term')
    ? !is(tokens[candidate.from - 1], 'determiner')
    : !isTownHere(candidate, context);
}

/** In a dateline every name is a town. */
function isTownHere(candidate: Candidate, { tokens, facts, isPlaceBefore }: NameContext): boolean {
  return facts.datelines.has(candidate.from) || isTown(tokens, candidate, isPlaceBefore);
}

function chooseSingle(entries: readonly NameEntry[], { facts }: NameContext): Choice {
  const known = entries.filter(({ id }) => facts.named.has(id));
  const single = [entries, known].find(hasOneOwner)?.[0];
  return single ? { entry: single } : { reason: 'several-owners' };
}
