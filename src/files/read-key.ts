/** A key of frontmatter that may still have faults; undefined where there is none. */
export function readKey(data: unknown, key: PropertyKey): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
