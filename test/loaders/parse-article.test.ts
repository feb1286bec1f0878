import { expect, test } from 'vitest';
import type { ContentFile } from '../../src/loaders/content-file.ts';
import { parseContentFile } from '../../src/loaders/content-file.ts';
import { checkMarkdown } from '../../src/loaders/markdown/check-markdown.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { HEAD } from './load-files.ts';

const NOBODY = {
  actors: new Set(''),
  places: new Set(''),
  terms: new Set(''),
  quotes: new Set(''),
};

function toFile(body: string): ContentFile {
  const name = 'content/articles/flut.mdx';
  const file = parseContentFile(`${HEAD}${body}`, `/${name}`, name, 'flut');
  if (Array.isArray(file)) throw new Error(JSON.stringify(file));
  return file;
}

const check = (body: string): readonly Finding[] => checkMarkdown(toFile(body), NOBODY);

test.each([
  ['brackets of code', `{${'('.repeat(20_000)}1${')'.repeat(20_000)}}`],
  ['elements', `${'<b>'.repeat(600)}x${'</b>'.repeat(600)}`],
])('%s of MDX in thousands of others are refused with their line', (_what, body) => {
  expect(check(`Text.\n\n${body}`)).toMatchObject([
    { rule: 'broken-markdown', severity: 'error', line: 8 },
  ]);
});

test('a tag that nobody closes is refused at its place', () => {
  expect(check('Text.\n\n  <Box>\n')).toMatchObject([
    { rule: 'broken-markdown', line: 8, column: 3 },
  ]);
});

test('elements of MDX may be nested a hundred deep', () => {
  const body = `${'<b>'.repeat(100)}x${'</b>'.repeat(100)}`;
  expect(check(`Text.\n\n${body}`)).toEqual([]);
});
