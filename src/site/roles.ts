import { compareText } from '../schemas/compare-text.ts';
import type { Role } from '../text/names/registry-data.ts';

/**
 * The office somebody held on a date, or undefined. Dates may stop at the year or the month and then mean all
 * of it; of several offices the one begun last counts. A role without dates holds always.
 */
export function getRole(roles: readonly Role[], date: string): Role | undefined {
  const held = roles.filter(
    ({ from, to }) =>
      (from === undefined || from <= date.slice(0, from.length)) &&
      (to === undefined || date.slice(0, to.length) <= to),
  );
  return held.toSorted((a, b) => compareText(b.from ?? '', a.from ?? ''))[0];
}
