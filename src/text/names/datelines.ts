import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';

const LONGEST_NAME = 4;
const MOST_NAMES = 5;

/**
 * Finds the words of towns in datelines, at the start of a paragraph: "Berlin. Das Kabinett", "Wien/Kiew – ", "PARIS
 * (dpa)", "Paris, 18. Mai". Gives the indices of their tokens.
 */
export function findDatelines(tokens: readonly Token[], text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const isFirst = !before || /[\n\r]/u.test(text.slice(before.end, token.start));
    if (!isFirst) continue;
    const to = findNamesEnd(tokens, at);
    if (to > at && isDatelineEnd(tokens, to)) for (let i = at; i < to; i += 1) found.add(i);
  }
  return found;
}

/** The index behind one name or several: "Frankfurt/Brüssel/Dublin", "Berlin und Wien". */
function findNamesEnd(tokens: readonly Token[], at: number): number {
  let end = findNameEnd(tokens, at);
  for (let count = 1; end > at && count < MOST_NAMES; count += 1) {
    const divider = tokens[end];
    if (!divider || !(/^[/,]$/u.test(divider.text) || is(divider, 'and'))) break;
    const next = findNameEnd(tokens, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** "Frankfurt am Main": capitals, and between them little words. */
function findNameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let to = at; to < at + LONGEST_NAME; to += 1) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    if (isCapitalised(token) && !is(token, 'day-or-month')) end = to + 1;
    else if (to === at || token.text.length > 3) break;
  }
  return end;
}

/** A bracket, a dash, a date or a full stop follows, the dash behind the sign of an agency too: "Berlin dpa –". */
function isDatelineEnd(tokens: readonly Token[], to: number): boolean {
  const [end, next] = tokens.slice(to, to + 2);
  if (!end || !next) return false;
  if (/^[(–—|-]$/u.test(end.text)) return true;
  if (end.text === '.') return isCapitalised(next) || /^[(–—|„“"»-]$/u.test(next.text);
  if (end.text === ',') return isDate(tokens, to + 1) || isDate(tokens, to + 2);
  return end.kind === 'word' && end.text.length < 5 && /^[–—|-]$/u.test(next.text);
}

/** "18. Mai", "2024", "Montag"; "34" is somebody's age. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (is(token, 'day-or-month')) return true;
  return token?.kind === 'number' && (token.text.length === 4 || tokens[at + 1]?.text === '.');
}
