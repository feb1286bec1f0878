import { expect, test } from 'vitest';
import { formatMark, loadIssued, loadMark, parseMark } from '../../src/output/mark.ts';
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

test('tells how many addresses the ledger has issued, where it does', async () => {
  const marks = { 'a/.o-ton': formatMark(['index.html'], 214), 'b/.o-ton': TEXT };
  const folder = await createFolder(marks);
  expect(await loadIssued(`${folder}/a`)).toEqual({ files: new Set(['index.html']), issued: 214 });
  expect(await loadIssued(`${folder}/b`)).toMatchObject({ issued: 0 });
});
