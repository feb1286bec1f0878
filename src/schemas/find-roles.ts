import type { Role } from '../text/names/registry-data.ts';
import { compareText } from './compare-text.ts';

/**
 * The office somebody held on a date, or undefined; of several the one begun last counts.
 *
 * @param date an ISO day
 */
export function getRole(roles: readonly Role[], date: string): Role | undefined {
  return findRoles(roles, date).toSorted((a, b) => compareText(b.from ?? '', a.from ?? ''))[0];
}

/**
 * All offices held on a date, or other ties with dates. Dates may stop at the year or the month and then mean all of it. What has no dates
 * holds always.
 */
export function findRoles<Dated extends Pick<Role, 'from' | 'to'>>(
  roles: readonly Dated[],
  date: string,
): Dated[] {
  return roles.filter(
    ({ from, to }) =>
      (from === undefined || from <= date.slice(0, from.length)) &&
      (to === undefined || date.slice(0, to.length) <= to),
  );
}
