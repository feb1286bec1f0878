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

/**
 * An office as it stands in brackets behind a name: a comma for brackets of its own.
 *
 * @example toBracketed('Rätin (FWQ)') // 'Rätin, FWQ'
 */
export function toBracketed(title: string): string {
  return title.replace(/\s*\(([^()]*)\)/gu, ', $1');
}

/** Whether an office holds a name, also with an ending: "Präsidentin Quellaus" holds Quellau. */
export function holdsName(title: string, name: string): boolean {
  // Whole words: a name is none within another word.
  const words = title.split(/[^\p{L}\p{N}]+/u);
  const own = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isSame = (word: string | undefined, of: string): boolean =>
    word === of || word === `${of}s` || word === `${of}es`;
  return (
    own.length > 0 &&
    words.some((_, at) => own.every((word, next) => isSame(words[at + next], word)))
  );
}

/** All offices held on a date, or other relations with dates. */
export function findRoles<Dated extends Period>(roles: readonly Dated[], date: string): Dated[] {
  return roles.filter((role) => isInPeriod(role, date));
}
