import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import type { Candidate } from './candidate.ts';
import { followsFirstName, isFirstName } from './first-names.ts';
import type { Registry } from './create-registry.ts';
import { toParts } from './word-kinds.ts';

/** What the whole text says about its names, before any of them is linked. */
export interface NameFacts {
  /** Ids of those named in full, or by another name that is theirs alone, with the token where that is first. */
  readonly named: ReadonlyMap<string, number>;
  /** Ids of people whose surname somebody else in the text bears too. */
  readonly shared: ReadonlySet<string>;
  /** Names of towns and states that somebody in the text is called by: "ihre Freundin Sofia". */
  readonly firstNames: ReadonlySet<string>;
  /** Words with a hyphen that are somebody's surname: Berg-Falk in "Ada Berg-Falk". */
  readonly doubleNames: ReadonlySet<string>;
  /** The offices that the text puts before a full name, by the id of its owner. */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads them off the candidates, in one pass. */
export function readFacts(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  registry: Registry,
): NameFacts {
  const named = new Map<string, number>();
  const shared = new Set<string>();
  const doubleNames = new Set<string>();
  const firstNames = new Set<string>();
  const offices = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const { entries, from, extent } = candidate;
    const token = tokens[from];
    if (extent === 'first-part' && token && isDoubleName(tokens, from)) doubleNames.add(token.text);
    if (extent !== 'whole') continue;
    if (token && (is(tokens[from - 1], 'kin-noun') || is(tokens[from - 1], 'age-adjective'))) {
      firstNames.add(token.text);
      firstNames.add(`${token.text}s`);
    }
    const isSurname = entries.every(({ rule }) => rule === 'short-name');
    if (isSurname && isSomebodyElse(tokens, from, registry))
      for (const { id } of entries) shared.add(id);
    const owners = entries.filter(({ kind, rule }) => kind === 'actor' && isFullName(rule));
    const [owner] = owners;
    if (!owner || new Set(owners.map(({ id }) => id)).size > 1) continue;
    if (!named.has(owner.id)) named.set(owner.id, from);
    const title = tokens[from - 1];
    if (title && is(title, 'role-noun')) {
      const known = offices.get(owner.id) ?? new Set();
      for (const office of registry.language.names.toOffices(toLastPart(title.text)))
        known.add(office);
      offices.set(owner.id, known);
    }
  }
  return { named, shared, firstNames, doubleNames, offices };
}

/** The last part of a word with hyphens: Präsident in US-Präsident. */
export function toLastPart(word: string): string {
  return toParts(word).at(-1) ?? word;
}

function isFullName(rule: string): boolean {
  return (
    rule !== 'short-name' && rule !== 'adjective' && rule !== 'inhabitant' && rule !== 'metonym'
  );
}

/** "Hubert Wendt" where the registry has another Wendt; a noun that nobody is called does not count. */
function isSomebodyElse(tokens: readonly Token[], at: number, registry: Registry): boolean {
  const before = tokens[at - 1];
  if (!before || !followsFirstName(tokens, at, registry)) return false;
  const title = tokens[at - 2];
  return isFirstName(before, registry) || is(title, 'role-noun');
}

/** "Ada Berg-Falk": a first name stands before surnames, not before compounds. */
function isDoubleName(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at - 1], 'first-name');
}
