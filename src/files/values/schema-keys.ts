/** The keys that a schema of zod allows at a path; none where that is no group of keys. */
export function toKeysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  const group = unwrap(schema);
  const shape: unknown = read(group, 'shape');
  if (key === undefined)
    return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
  return toKeysAt(typeof key === 'number' ? read(group, 'element') : read(shape, key), rest);
}

/** Takes off what only says that a value may be missing, has a default or is changed. */
function unwrap(schema: unknown): unknown {
  const def = read(schema, 'def');
  const inner = read(def, 'innerType') ?? read(def, 'in');
  return inner === undefined ? schema : unwrap(inner);
}

function read(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
