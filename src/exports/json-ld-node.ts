import type { IdReference, JsonLdObject } from 'schema-dts';

/** Something that has a node of its own elsewhere. */
export interface Reference extends IdReference {
  readonly '@type': string | readonly string[];
  readonly name: string;
}

/** A node in which keys that may be missing may also be undefined. */
type Open<T> = {
  readonly [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key];
};

/** Makes a node of schema.org; keys without a value, and empty lists, are left out. */
export function toNode<T extends object>(node: Open<T>): T {
  const entries = Object.entries(node).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  // `Open` lets only those keys be undefined that may be missing.
  return Object.fromEntries(entries) as T;
}

/** Writes a node for a `<script>` element: no "<" stands in it. */
export function writeNode(node: JsonLdObject): string {
  const data = { '@context': 'https://schema.org', ...node };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
