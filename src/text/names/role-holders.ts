import { namesItsState, toOffices } from '../de/role-nouns.ts';
import type { Registry, Role } from './registry.ts';

/** An office in a text: its noun, the states named with it, and the day of the article. */
export interface Office {
  readonly noun: string;
  /** Ids of states: "der russische Präsident", "Frankreichs Staatschef". */
  readonly states: readonly string[];
  /** ISO; may stop at the year or the month. */
  readonly date: string;
}

/**
 * Who held an office on a day: "der Bundeskanzler" in 2020 and in 2022 are two people. An office whose state is not
 * named is nobody's, unless it says so itself (Bundeskanzlerin). Gives an id only where one single actor fits.
 */
export function findRoleHolder(registry: Registry, office: Office): string | undefined {
  const held = toOffices(office.noun).flatMap((title) =>
    (registry.holders.get(title) ?? []).filter(
      ({ role }) => isMeant(role, title, office.states) && isHeld(role, office.date),
    ),
  );
  const ids = new Set(held.map(({ id }) => id));
  return ids.size === 1 ? held[0]?.id : undefined;
}

function isMeant({ of }: Role, title: string, states: readonly string[]): boolean {
  return states.length > 0 ? of !== undefined && states.includes(of) : namesItsState(title);
}

/** A role without dates is held always; an office with one end open is held from or up to then. */
function isHeld({ from, to }: Role, date: string): boolean {
  const begins = from === undefined || from.slice(0, date.length) <= date.slice(0, from.length);
  const ends = to === undefined || date.slice(0, to.length) <= to.slice(0, date.length);
  return begins && ends;
}
