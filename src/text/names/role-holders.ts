import { isInPeriod } from '../../spans/is-in-period.ts';
import type { Registry } from './create-registry.ts';

/** An office in a text: its noun, the owners named with it, and the day of the article. */
export interface Office {
  readonly noun: string;
  /** Ids of actors whose office it is: "der russische Präsident", "Generalsekretär der Nato". */
  readonly owners: readonly string[];
  /** ISO; may stop at the year or the month. Without it whoever held the office at any time fits. */
  readonly date?: string;
}

/**
 * Who held an office on a day: "der Bundeskanzler" in 2020 and in 2022 are two people. An office whose state is not
 * named is nobody's, unless it says so itself (Bundeskanzlerin). Gives the ids of all that fit: one, several or none.
 */
export function findRoleHolders(registry: Registry, { noun, owners, date }: Office): string[] {
  const meant = new Set(owners.flatMap((id) => withGovernments(registry, id)));
  const { names } = registry.language;
  // The Kremlchef is who heads the state.
  const isHeading = owners.every((id) => isGovernment(registry, id));
  const said = (isHeading ? names.toHeadOffice(noun) : undefined) ?? noun;
  const held = names
    .toOffices(said)
    .flatMap((title) =>
      (registry.holders.get(title) ?? []).filter(
        ({ role }) =>
          (meant.size > 0
            ? role.of !== undefined && meant.has(role.of)
            : names.namesItsState(title)) &&
          (date === undefined || isInPeriod(role, date)),
      ),
    );
  return [...new Set(held.map(({ id }) => id))];
}

function isGovernment({ actors }: Registry, id: string): boolean {
  return actors.get(id)?.kind === 'government';
}

/** A state and its governments: whoever heads the one heads the other. */
function withGovernments({ actors, governments }: Registry, id: string): string[] {
  const actor = actors.get(id);
  const state = actor?.kind === 'government' ? (actor.country ?? id) : id;
  return [id, state, ...(governments.get(state) ?? [])];
}
