/**
 * Writes a value of the model so that two are equal when the texts are. An entry in it stands for itself by its name: what
 * it holds is not looked at. Throws for what cannot be compared, such as a function.
 */
export function toComparable(
  value: unknown,
  nameOf: (value: object) => string | undefined,
): string {
  // JSON has no undefined of its own.
  const write = (_key: string, part: unknown): unknown => {
    if (part === undefined) return { '@undefined': 1 };
    if (typeof part === 'function' || typeof part === 'symbol') throw new TypeError(typeof part);
    if (typeof part !== 'object' || part === null) return part;
    const name = nameOf(part);
    if (name !== undefined) return { '@entry': name };
    if (part instanceof Map) return { '@map': [...part] };
    if (part instanceof Set) return { '@set': [...part] };
    return part;
  };
  return JSON.stringify(value, write);
}
