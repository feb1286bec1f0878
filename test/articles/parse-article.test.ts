import { expect, test } from 'vitest';
import { parseArticle, toTree } from '../../src/articles/parse-article.ts';
import { checkMdx, readSoundFile } from '../checks/read-article-file.ts';
import { HEAD } from '../reading/load-files.ts';

test.each([
  ['brackets of code', `{${'('.repeat(20_000)}1${')'.repeat(20_000)}}`],
  ['elements', `${'<b>'.repeat(600)}x${'</b>'.repeat(600)}`],
])('%s of MDX in thousands of others are refused with their line', (_what, body) => {
  expect(checkMdx(`Text.\n\n${body}`)).toMatchObject([
    { rule: 'broken-markdown', severity: 'error', line: 8 },
  ]);
});

test('a tag that nobody closes is refused at its place', () => {
  expect(checkMdx('Text.\n\n  <Box>\n')).toMatchObject([
    { rule: 'broken-markdown', line: 8, column: 3 },
  ]);
});

test('elements of MDX may be nested a hundred deep', () => {
  const body = `${'<b>'.repeat(100)}x${'</b>'.repeat(100)}`;
  expect(checkMdx(`Text.\n\n${body}`)).toEqual([]);
});

test('whoever changes a tree changes that of nobody else', async () => {
  const file = await readSoundFile(`${HEAD}Der Deich hält.\n`);
  const first = toTree(file);
  const before = structuredClone(first);
  first.children.length = 0;
  expect(toTree({ ...file })).toEqual(before);
});

test('another text of the same file is parsed anew, and a fault names the file as it is asked for', async () => {
  const file = await readSoundFile(`${HEAD}Der Deich hält.\n`);
  toTree(file);
  expect(toTree({ ...file, text: 'Ebbe.' }).children).toMatchObject([{ type: 'paragraph' }]);
  const broken = { ...file, path: '/flut.mdx', text: '<b>' };
  expect(parseArticle(broken)).toMatchObject([{ rule: 'broken-markdown', file: file.file }]);
  expect(parseArticle({ ...broken, file: 'flut.mdx' })).toMatchObject([{ file: 'flut.mdx' }]);
});
