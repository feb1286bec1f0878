import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { getNext } from './around.ts';
import type { NameEntry } from './name-index.ts';
import { findWord } from './name-index.ts';
import type { Registry } from './create-registry.ts';

/**
 * Tells whether the name of another state follows the form of a state, which alone is short for one: "die
 * Bundesrepublik Jugoslawien" is not Germany, "die Vereinigten Staaten von Mexiko" are not the USA.
 */
export function isOtherState(
  tokens: readonly Token[],
  to: number,
  entries: readonly NameEntry[],
  registry: Registry,
): boolean {
  if (!is(tokens[to - 1], 'state-noun')) return false;
  const isOf = is(tokens[to], 'source-preposition');
  const name = isOf ? tokens[to + 1] : getNext(tokens, to);
  if (!name || !isCapitalised(name)) return false;
  if (isOf) return is(name, 'other-union');
  return is(name, 'former-state') || isOwnedByOthers(name, entries, registry);
}

/**
 * Tells whether a name that agencies share stands beside one that only another has: "das Uno-Flüchtlingshilfswerk
 * UNRWA", "die UNRWA, das Uno-Flüchtlingshilfswerk". An acronym that nobody has is another agency too.
 */
export function isOtherAgency(
  tokens: readonly Token[],
  from: number,
  to: number,
  entries: readonly NameEntry[],
  registry: Registry,
): boolean {
  if (!tokens.slice(from, to).some((token) => is(token, 'agency-noun'))) return false;
  const next = tokens[to];
  // "für Palästinenser"
  if (is(next, 'purpose-preposition')) return true;
  const behind = /^[(,]$/u.test(next?.text ?? '') ? tokens[to + 1] : next;
  const isBefore = is(tokens[from - 1], 'determiner') && tokens[from - 2]?.text === ',';
  return [behind, isBefore ? tokens[from - 3] : undefined].some(
    (token) => token !== undefined && isAcronym(token) && !isOwn(token, entries, registry),
  );
}

function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}{3,8}$|^\p{Lu}\p{Ll}*\p{Lu}{2,}$/u.test(text);
}

function isOwn({ text }: Token, entries: readonly NameEntry[], { names }: Registry): boolean {
  const ids = new Set(entries.map(({ id }) => id));
  return findWord(names, text, ({ id }) => ids.has(id)).length > 0;
}

function isOwnedByOthers(token: Token, entries: readonly NameEntry[], registry: Registry): boolean {
  const isState = ({ kind, id }: NameEntry): boolean =>
    kind === 'actor' && registry.actors.get(id)?.kind === 'state';
  return (
    findWord(registry.names, token.text, isState).length > 0 && !isOwn(token, entries, registry)
  );
}
