import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/exports/escape-html.ts';

/** What a browser reads in an attribute and in a text. */
function read(html: string) {
  return unified().use(rehypeParse, { fragment: true }).parse(html).children;
}

describe('escapeHtml', () => {
  test.each([
    ['Wir bleiben', 'Wir bleiben'],
    ['„Ja“ – 5 €', '„Ja“ – 5 €'],
    ['R&D', 'R&amp;D'],
    ['&amp;', '&amp;amp;'],
    ['"><script>', '&quot;&gt;&lt;script&gt;'],
    ["'", '&#39;'],
  ])('writes %s as %s', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });

  test('writes any text so that a browser reads it again, in a text and in an attribute', () => {
    // A browser reads these two as others, whoever writes them.
    const texts = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0]/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        const html = `<p title="${escapeHtml(text)}">a${escapeHtml(text)}</p>`;
        expect(read(html)).toMatchObject([
          { tagName: 'p', properties: { title: text }, children: [{ value: `a${text}` }] },
        ]);
        expect(read(html)).toHaveLength(1);
      }),
      { numRuns: 200, seed: 1962 },
    );
  });
});
