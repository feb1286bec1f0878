import { expect, test } from 'vitest';
import { z } from 'zod';
import { findNamedIds, idOf } from '../../src/schemas/mdx-components.ts';

const SCHEMA = z.strictObject({
  who: idOf('actor'),
  terms: z.array(idOf('term')).optional(),
  moves: z.array(z.strictObject({ from: idOf('place'), what: z.string() })).default([]),
});

test('ids are found in lists and groups, each with its way', () => {
  const value = { who: 'ada', terms: ['deich'], moves: [{ from: 'quellau', what: 'Sand' }] };
  expect(findNamedIds(SCHEMA, value)).toEqual([
    { kind: 'actor', id: 'ada', path: ['who'] },
    { kind: 'term', id: 'deich', path: ['terms', 0] },
    { kind: 'place', id: 'quellau', path: ['moves', 0, 'from'] },
  ]);
});

test('what is of another type names nothing', () => {
  expect(findNamedIds(SCHEMA, { who: 5, terms: 'deich', moves: [null] })).toEqual([]);
  expect(findNamedIds(SCHEMA, undefined)).toEqual([]);
});
