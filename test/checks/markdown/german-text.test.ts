import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureGerman, publishParagraph } from '../../bench/safety/german-text.ts';
import { germanParagraph } from '../../remark/german-markdown/german-paragraphs.ts';

/** Invented paragraphs that hold all that Markdown could take for its own signs; always the same ones. */
const PARAGRAPHS = fc.sample(germanParagraph, { numRuns: 320, seed: 1963 });

describe('a paragraph of German, pasted as it is,', () => {
  // What holds "{" or "<" is code in .mdx and mostly does not parse.
  test.each([
    ['md', 0.99],
    ['mdx', 0.5],
  ] as const)(
    'is published to the character in .%s or refused; at least this part is published: %d',
    async (kind, part) => {
      const outcomes = await Promise.all(
        PARAGRAPHS.map(async (text) => ({ text, outcome: await publishParagraph(text, kind) })),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'falsified')).toEqual([]);
      const exact = outcomes.filter(({ outcome }) => outcome === 'exact');
      expect(exact.length / PARAGRAPHS.length).toBeGreaterThan(part);
    },
  );
});

describe('what became of a paragraph', () => {
  test.each([
    ['Schüler*innen', 'md', 'exact'],
    ['und\\/oder', 'md', 'refused'],
    ['ein {Deich', 'mdx', 'refused'],
    ['*alle*', 'md', 'falsified'],
    ['- Eins\n- Zwei', 'mdx', 'falsified'],
  ] as const)('of %j in .%s: %s', async (paragraph, kind, outcome) => {
    expect(await publishParagraph(paragraph, kind)).toBe(outcome);
  });

  test('is counted', async () => {
    expect(await measureGerman(20)).toEqual([
      {
        name: 'German paragraphs in .md',
        result: expect.stringMatching(
          /^\d+ of 20 published as they are, \d+ refused .*, 0 changed$/u,
        ),
      },
      {
        name: 'German paragraphs in .mdx',
        result: expect.stringMatching(
          /^\d+ of 20 published as they are, \d+ refused .*, 0 changed$/u,
        ),
      },
    ]);
  });
});
