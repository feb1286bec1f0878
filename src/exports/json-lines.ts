/**
 * A list as JSON with each record on a line: with a line for each key a file of records is twice as long, and without any no
 * editor opens it.
 *
 * @example toJsonLines([{ a: 1 }, { b: [2] }]) // '[\n{"a":1},\n{"b":[2]}\n]'
 */
export function toJsonLines(records: readonly unknown[]): string {
  if (records.length === 0) return '[]';
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
