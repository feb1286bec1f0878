import { expect, test } from 'vitest';
import { formatMark, loadMark, parseMark } from '../../src/output/mark.ts';
import { createFolder } from './target-folders.ts';

const TEXT = `O-Ton wrote the files listed here. A build replaces them, and touches no others.
a.html
a/b.html
ä.html
`;

test('lists files in one order, a line each, below a line of what it is', () => {
  expect(formatMark(['ä.html', 'a/b.html', 'a.html'])).toBe(TEXT);
  expect([...parseMark(TEXT)]).toEqual(['a.html', 'a/b.html', 'ä.html']);
});

test('tells an empty mark from none', async () => {
  expect(await loadMark(await createFolder({ '.o-ton': '' }))).toEqual(new Set());
  expect(await loadMark(await createFolder())).toBeUndefined();
});
