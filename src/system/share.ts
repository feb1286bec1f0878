/**
 * The one thing of a name in this process. `dev` loads the same module more than once, for the configuration and for the
 * pages, and both must meet in one place.
 */
export function share<Thing>(name: string, create: () => Thing): Thing {
  const key = Symbol.for(`o-ton:${name}`);
  const known: unknown = Reflect.get(globalThis, key);
  // Whoever asks for a name asks for the same type: each name stands in one place of the code.
  if (known !== undefined) return known as Thing;
  const created = create();
  Reflect.set(globalThis, key, created);
  return created;
}
