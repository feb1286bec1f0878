import type { Period } from '../spans/is-in-period.ts';
import { isInPeriod } from '../spans/is-in-period.ts';
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

/** All offices held on a date, or other relations with dates. */
export function findRoles<Dated extends Period>(roles: readonly Dated[], date: string): Dated[] {
  return roles.filter((role) => isInPeriod(role, date));
}
