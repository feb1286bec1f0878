import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../src/loaders/content-file.ts';
import { parseContentFile } from '../../src/loaders/content-file.ts';
import { checkUnfilled } from '../../src/loaders/markdown/check-unfilled.ts';
import { checkMarkdown } from '../../src/loaders/markdown/check-markdown.ts';
import { checkDepth } from '../../src/loaders/markdown/parse-text.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { HEAD } from './load-files.ts';

const NOBODY = {
  actors: new Set(''),
  places: new Set(''),
  terms: new Set(''),
  quotes: new Set(''),
};

function toFile(body: string, ending = '.md'): ContentFile {
  const name = `content/articles/flut${ending}`;
  const file = parseContentFile(`${HEAD}${body}`, `/${name}`, name, 'flut');
  if (Array.isArray(file)) throw new Error(JSON.stringify(file));
  return file;
}

const check = (body: string, ending?: string): readonly Finding[] =>
  checkMarkdown(toFile(body, ending), NOBODY);

const LISTS = Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- x\n`).join('');

describe('what is nested more than a hundred deep is refused with its line', () => {
  test.each([
    ['block quotes', `Text.\n\n${'> '.repeat(10_000)}x`, 8],
    ['block quotes without blanks', `${'>'.repeat(10_000)}x`, 6],
    ['lists in a line', `${'- '.repeat(10_000)}x`, 6],
    ['numbers in a line', `${'1. '.repeat(10_000)}x`, 6],
    ['marks of all kinds', `${'> - 1) '.repeat(50)}x`, 6],
    ['lists in lines', LISTS, 107],
    ['emphasis', `${'*a '.repeat(150)}b${' c*'.repeat(150)}`, 6],
  ])('%s', (_what, body, line) => {
    const [found] = check(body);
    expect(found).toMatchObject({ rule: 'broken-markdown', severity: 'error', line });
    expect(found?.message).toContain('nested more than 100 deep');
    expect(checkDepth(toFile(body))).toHaveLength(1);
  });

  test('brackets of code in MDX', () => {
    const [found] = check(`Text.\n\n{${'('.repeat(20_000)}1${')'.repeat(20_000)}}`, '.mdx');
    expect(found).toMatchObject({ rule: 'broken-markdown', line: 8 });
  });

  test.each([
    ['a dozen block quotes', `${'> '.repeat(12)}x`],
    ['a long list', '- x\n'.repeat(500)],
    ['code with deep indentation', `\`\`\`\n${' '.repeat(300)}x - y\n\`\`\``],
    ['10,000 brackets', '['.repeat(10_000)],
    ['10,000 stars', '*'.repeat(10_000)],
    ['a line of 100,000 letters', 'a'.repeat(100_000)],
  ])('but not %s', (_what, body) => {
    const deep = checkDepth(toFile(body)).filter(({ rule }) => rule === 'broken-markdown');
    expect(deep).toEqual([]);
  });
});

describe('a component of an .mdx article', () => {
  test.each([
    ['<ActorCrd id="x" />', 'Did you mean “ActorCard”?'],
    ['<Box>Text.</Box>', 'At hand are ActorCard, QuoteCard, Term'],
    ['Ein <Foo.Bar /> hier.', 'At hand are ActorCard'],
  ])('that nobody has is refused: %s', (body, fix) => {
    expect(check(`Text.\n\n${body}`, '.mdx')).toMatchObject([
      { rule: 'unknown-reference', line: 8, fix: expect.stringContaining(fix) },
    ]);
  });

  test.each([
    "import Box from './box.astro'\n\n<Box />\n\nText.",
    "import { Box as Kasten } from './box.astro'\n\n<Kasten />\n\nText.",
    "import * as Foo from './foo.js'\n\n<Foo.Bar />\n\nText.",
    'export const Box = () => null\n\n<Box />\n\nText.',
    'export function Box() { return null }\n\n<Box />\n\nText.',
  ])('that the article brings along is fine: %s', (body) => {
    expect(check(body, '.mdx').filter(({ rule }) => rule === 'unknown-reference')).toEqual([]);
  });
});

describe('a page of the publisher', () => {
  test('with gaps is published with a warning', () => {
    expect(checkUnfilled(toFile('Tel: 1\n\n[Name und Anschrift]\\\n[Ort]\n'))).toMatchObject([
      {
        rule: 'unfilled-page',
        severity: 'warning',
        line: 8,
        column: 1,
        message: 'The page is published with a gap to fill in: [Name und Anschrift] and 1 more.',
      },
    ]);
  });

  test.each([
    '[Ada Berg](https://example.org)',
    '[1]',
    '\\[sic\\]',
    '[a][b]\n\n[b]: /x',
    '`[Name]`',
  ])('may hold %s', (body) => {
    expect(checkUnfilled(toFile(body))).toEqual([]);
  });
});
