import { describe, expect, test } from 'vitest';
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

describe('a component of an .mdx article', () => {
  test.each([
    ['<ActorCrd id="x" />', 'Did you mean “ActorCard”?'],
    ['<Box>Text.</Box>', 'At hand are ActorCard, QuoteCard, Term'],
    ['Ein <Foo.Bar /> hier.', 'At hand are ActorCard'],
  ])('that nobody has is refused: %s', (body, fix) => {
    expect(check(`Text.\n\n${body}`)).toMatchObject([
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
    expect(check(body).filter(({ rule }) => rule === 'unknown-reference')).toEqual([]);
  });
});
