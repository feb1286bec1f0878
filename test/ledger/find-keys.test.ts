import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeys } from '../../src/ledger/find-keys.ts';

/** The keys with their places, and those that stand there twice. */
function list(text: string): string[] {
  const { places, twice } = findKeys(text);
  return [...places.values(), ...twice].map(
    ({ path, line, column }) => `${path.join('/')} ${String(line)}:${String(column)}`,
  );
}

describe('findKeys', () => {
  test('finds the keys of an object and of those in it, no deeper', () => {
    expect(list('{"a": {"b": {"c": 1}},\n  "d": [{"e": 1}]}')).toEqual([
      'a 1:2',
      'a/b 1:8',
      'd 2:1',
    ]);
  });

  test('finds what stands twice in one object, at any depth, and not in two', () => {
    expect(list('{"a":[{"b":1},{"b":1}]}')).toEqual(['a 1:2']);
    expect(list('{"a":[{"b":{"c":{"d":1,"d":2}}}]}')).toEqual(['a 1:2', 'a/[]/b/c/d 1:24']);
  });

  test('takes no text for a key', () => {
    expect(list(String.raw`{"a":"{\"b\":1,\"a\":2}","c":"\\"}`)).toEqual(['a 1:2', 'c 1:26']);
  });

  test('reads the escapes of a key', () => {
    expect(list(String.raw`{"\u0061":1,"a":2}`)).toEqual(['a 1:2', 'a 1:13']);
  });

  test('finds the keys that an object keeps', () => {
    const objects = fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(objects, (object) => {
        const keys = Object.entries(object).flatMap(([key, inner]) => [
          JSON.stringify([key]),
          ...Object.keys(inner).map((one) => JSON.stringify([key, one])),
        ]);
        const { places, own, twice } = findKeys(JSON.stringify(object, undefined, 1));
        const found = [...places.values(), ...own].map(({ path }) => JSON.stringify(path));
        expect([found.filter((one) => keys.includes(one)).sort(), twice]).toEqual([
          keys.sort(),
          [],
        ]);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('never fails on what is no JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"\\a\n\r') }), (text) => {
        expect(() => findKeys(text)).not.toThrow();
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
