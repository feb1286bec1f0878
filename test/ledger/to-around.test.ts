import { describe, expect, test } from 'vitest';
import { toAround } from '../../src/schemas/quote-traits.ts';

describe('toAround', () => {
  test('takes 32 characters before and after', () => {
    const text = `${'a'.repeat(40)}Ja${'b'.repeat(40)}`;
    expect(toAround(text, 40, 42)).toEqual({ before: 'a'.repeat(32), after: 'b'.repeat(32) });
  });

  test('cuts no emoji in two', () => {
    const text = `🌊${'a'.repeat(31)}Ja${'b'.repeat(31)}🌊`;
    expect(toAround(text, 33, 35)).toEqual({ before: 'a'.repeat(31), after: 'b'.repeat(31) });
  });

  test('takes less at the ends of a text', () => {
    expect(toAround('Ja', 0, 2)).toEqual({ before: '', after: '' });
  });
});
