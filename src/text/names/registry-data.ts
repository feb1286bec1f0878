import type { Period } from '../../spans/is-in-period.ts';

export const ACTOR_KINDS = [
  'person',
  'state',
  'government',
  'organisation',
  'medium',
  'group',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** An office somebody held; dates are ISO and may stop at the year or the month. */
export interface Role extends Period {
  readonly title: string;
  readonly of?: string | undefined;
}

/** Whom somebody belongs to or speaks for; dates as in a role. */
export interface Relation extends Period {
  readonly of: string;
}

/** What the annotator needs to know of a person, state, organisation, medium or group. */
export interface RegistryActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly metonyms: readonly string[];
  readonly roles: readonly Role[];
  readonly memberOf: readonly (string | Relation)[];
  readonly speaksFor: readonly (string | Relation)[];
  readonly country?: string | undefined;
  readonly side?: string | undefined;
  /** It comes with the software; what an editor wrote goes before it. */
  readonly isBuiltin?: boolean;
}

export interface RegistryPlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** It comes with the software; what an editor wrote goes before it. */
  readonly isBuiltin?: boolean;
}

export interface RegistryTerm {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
}

export interface RegistryData {
  readonly actors: readonly RegistryActor[];
  readonly places: readonly RegistryPlace[];
  readonly terms: readonly RegistryTerm[];
}

/** What comes with the software: the same object for every registry that has the same of it. */
export type BuiltinData = Pick<RegistryData, 'actors' | 'places'>;
