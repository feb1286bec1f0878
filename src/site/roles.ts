import type { Role } from '../text/names/registry.ts';

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
  return held.toSorted((a, b) => compare(b.from ?? '', a.from ?? ''))[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
