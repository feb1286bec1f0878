import { expect, test } from 'vitest';
import type { ContentFile } from '../../src/files/content-file.ts';
import { parseContentFile } from '../../src/files/content-file.ts';
import { findFutureDates } from '../../src/checks/find-future-dates.ts';

function toFile(...keys: readonly string[]): ContentFile {
  const name = 'content/articles/flut.md';
  const file = parseContentFile(
    `---\n${keys.join('\n')}\n---\n\nText.\n`,
    `/${name}`,
    name,
    'flut',
  );
  if (Array.isArray(file)) throw new Error(JSON.stringify(file));
  return file;
}

const find = (...keys: readonly string[]): string[] =>
  findFutureDates([toFile(...keys)], '2024-05-17').map(({ message }) => message);

test('tells a date behind today, with the key', () => {
  expect(find('date: 2024-05-18', 'source: {retrieved: 2025-01-01}')).toEqual([
    '“date” is 2024-05-18, and today is 2024-05-17.',
    '“source.retrieved” is 2025-01-01, and today is 2024-05-17.',
  ]);
  expect(find('date: 2024-05-17', 'from: 2024')).toEqual([]);
});

test('does not tell the date of an article that is published on that day or later', () => {
  expect(find('date: 2024-12-01', 'publish: 2024-12-01')).toEqual([]);
  expect(find('date: 2024-12-02', 'publish: 2024-12-01')).toEqual([
    '“date” is 2024-12-02, and today is 2024-05-17.',
  ]);
});
