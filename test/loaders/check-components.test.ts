import { describe, expect, test } from 'vitest';
import { checkMdx } from './read-article-file.ts';

describe('a component of an .mdx article', () => {
  test.each([
    ['<ActorCrd id="x" />', 'Did you mean “ActorCard”?'],
    ['<Box>Text.</Box>', 'At hand are ActorCard, QuoteCard, Term'],
    ['Ein <Foo.Bar /> hier.', 'At hand are ActorCard'],
  ])('that nobody has is refused: %s', (body, fix) => {
    expect(checkMdx(`Text.\n\n${body}`)).toMatchObject([
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
    expect(checkMdx(body).filter(({ rule }) => rule === 'unknown-reference')).toEqual([]);
  });
});
