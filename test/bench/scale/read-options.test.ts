import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

describe('readOptions', () => {
  test('takes 1,000 articles and every builder where nothing is said', () => {
    expect(readOptions([])).toEqual({
      sizes: [1000],
      only: ['ours', 'astro', 'eleventy'],
      folder: tmpdir(),
      keep: false,
    });
  });

  test('takes each size once, the smallest first', () => {
    expect(readOptions(['10000', '1000', '10000'])).toMatchObject({ sizes: [1000, 10_000] });
  });

  test('takes builders as a list and one by one', () => {
    expect(readOptions(['--only', 'astro,ours'])).toMatchObject({ only: ['ours', 'astro'] });
    expect(readOptions(['--only', 'eleventy', '--only', 'ours'])).toMatchObject({
      only: ['ours', 'eleventy'],
    });
  });

  test.each([
    [['many'], '“many” is no number of articles: give whole numbers from 1 on, such as 1000.'],
    [['0'], '“0” is no number of articles: give whole numbers from 1 on, such as 1000.'],
    [
      ['--only', 'astra'],
      'There is no builder “astra”. Did you mean “astro”? There are ours, astro, eleventy.',
    ],
  ])('refuses %j', (args, message) => {
    expect(readOptions(args)).toBe(message);
  });

  test('refuses an option that it does not know, and one without its value', () => {
    expect(readOptions(['--size', '3'])).toContain("Unknown option '--size'");
    expect(readOptions(['--only'])).toContain("'--only <value>' argument missing");
  });
});
