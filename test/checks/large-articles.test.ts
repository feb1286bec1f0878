import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../src/files/content-file.ts';
import { findTooLarge } from '../../src/files/find-too-large.ts';
import { checkMarkdown } from '../../src/checks/markdown/check-markdown.ts';
import { renderMarkdown } from '../../src/remark/pipeline.ts';
import { DEEP_ARTICLES, LARGE_ARTICLES } from '../remark/large-articles.ts';
import { OPTIONS } from '../remark/options.ts';

const KNOWN = {
  actors: new Set(['ada-berg']),
  places: new Set<string>(),
  terms: new Set<string>(),
  states: new Set<string>(),
  articles: new Set<string>(),
  quotes: new Set<string>(),
  past: new Map(),
};

function toFile(body: string) {
  const file = parseContentFile(`---\ntitle: Flut\n---\n${body}`, 'flut.md', 'flut.md', 'flut');
  if (Array.isArray(file)) throw new Error('The frontmatter is no YAML.');
  return file;
}

/** What is done with an article; how long it takes is measured in test/bench. */
async function read(body: string): Promise<{ readonly rules: string[]; readonly html: string }> {
  const file = toFile(body);
  const tooLarge = findTooLarge(file).map(({ rule }) => rule);
  if (tooLarge.length > 0) return { rules: tooLarge, html: '' };
  const { html } = await renderMarkdown(file.text, OPTIONS, '/');
  return { rules: checkMarkdown(file, KNOWN).map(({ rule }) => rule), html };
}

describe('an article is read that holds very many', () => {
  test.each(
    Object.entries(LARGE_ARTICLES).flatMap(([kind, { repeated, varied }]) => [
      [`${kind}, repeated`, repeated] as const,
      [`${kind}, varied`, varied] as const,
    ]),
  )('%s', async (_, toText) => {
    const { rules, html } = await read(toText(100));
    expect(rules).not.toContain('too-large');
    expect(html).not.toBe('');
  });
});

describe('an article is refused that nests two hundred deep, and read with fifty', () => {
  test.each(Object.entries(DEEP_ARTICLES))('%s', async (_, { varied }) => {
    expect((await read(varied(200))).rules).toEqual(['too-large']);
    expect((await read(varied(50))).html).toContain('Ende');
  });
});

test('each of a hundred thousand opening marks has its place', () => {
  const findings = checkMarkdown(toFile('„'.repeat(100_000)), KNOWN);
  expect(findings.map(({ column }) => column)).toEqual(
    Array.from({ length: 100_000 }, (_, index) => index + 1),
  );
}, 60_000);
