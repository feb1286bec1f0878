import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';

/**
 * Tells whether a name is the seat of the body before it: "Landgericht Wien", "Museum für Kommunikation Bern", "BSV
 * Bern". An acronym before a town is a party, a club, an office; those of states and alliances act upon governments.
 */
export function isSeat(tokens: readonly Token[], from: number): boolean {
  const [here, before] = [tokens[from], tokens[from - 1]];
  if (!here || !before || here.start - before.end !== 1) return false;
  if (is(before, 'seated-noun')) return true;
  if (is(tokens[from - 2], 'purpose-preposition')) return is(tokens[from - 3], 'seated-noun');
  return /^\p{Lu}{2,6}$/u.test(before.text) && !is(before, 'actor-acronym');
}
