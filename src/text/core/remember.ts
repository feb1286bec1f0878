/**
 * The same function, which works each object out once: what it gave is given again for as long as the object lives. Only for
 * functions of what is in the object and never changes.
 */
export function remember<Key extends object, Value>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}
