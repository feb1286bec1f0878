import type { Element, ElementContent, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { toEmbedFrame, toEmbedParagraph, toFrameSize } from '../../src/exports/embed.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { SiteQuote } from '../../src/site/model.ts';
import { toArticleEntry, toCollections } from '../site/collections.ts';
import { COLLECTIONS } from '../site/example-site.ts';

const ADDRESS = 'https://news.example/quotes/q-aaaaaaaa/';
const WORDS = { name: 'Ada Berg', date: '2. Februar 2022', notes: [] };
const HOSTILE = `"><script>alert('1')</script>&`;

/** The one element that a browser makes of some HTML. */
function readElement(html: string): Element {
  const { children } = unified().use(rehypeParse, { fragment: true }).parse(html);
  const [element, ...others] = children;
  if (element?.type !== 'element' || others.length > 0) throw new Error(`No one element: ${html}`);
  return element;
}

function findTags(node: RootContent | ElementContent): string[] {
  if (node.type !== 'element') return [];
  return [node.tagName, ...node.children.flatMap(findTags)];
}

function toText(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}

/** A quote of an article whose title, publisher, address and words mean harm. */
function toHostile(publisher?: string): SiteQuote {
  const [quote] = buildSite(
    toCollections({
      articles: [
        toArticleEntry('flut', {
          date: '2022-02-02',
          title: HOSTILE,
          source: { ...(publisher === undefined ? {} : { publisher }) },
          text: HOSTILE,
          quotes: [{ id: 'q-aaaaaaaa', words: HOSTILE, speakerText: HOSTILE }],
        }),
      ],
    }),
  ).quotes;
  if (!quote) throw new Error('The article has no quote.');
  return quote;
}

function findQuote(id: string): SiteQuote {
  const quote = buildSite(COLLECTIONS).quotes.find((one) => one.id === id);
  if (!quote) throw new Error(`${id} is no quote.`);
  return quote;
}

describe('toEmbedParagraph', () => {
  test('shows the words, the name, the day as a link, and the publisher', () => {
    const element = readElement(toEmbedParagraph(findQuote('q-aaaaaaaa'), WORDS, ADDRESS));
    expect(element.properties).toEqual({ cite: ADDRESS, lang: 'de' });
    expect(findTags(element)).toEqual(['blockquote', 'p', 'footer', 'a', 'cite']);
    expect(element.children.map(toText)).toEqual([
      '„Wir bleiben“',
      '– Ada Berg, 2. Februar 2022, Nordfunk',
    ]);
    expect(element).toMatchObject({ children: [{}, { children: [{}, { tagName: 'a' }, {}, {}] }] });
  });

  test('names the article where no publisher is known', () => {
    const html = toEmbedParagraph(findQuote('q-dddddddd'), WORDS, ADDRESS);
    expect(toText(readElement(html))).toBe('„Hilfe“– Ada Berg, 2. Februar 2022, Ebbe');
  });

  test.each([
    ['publisher', HOSTILE],
    ['title', undefined],
  ])('reads hostile words and a hostile %s as text', (_, publisher) => {
    const hostile = { name: HOSTILE, date: HOSTILE, notes: [HOSTILE] };
    const html = toEmbedParagraph(toHostile(publisher), hostile, `https://news.example/${HOSTILE}`);
    const element = readElement(html);
    expect(findTags(element)).toEqual(['blockquote', 'p', 'footer', 'a', 'cite']);
    expect(element.properties['cite']).toBe(`https://news.example/${HOSTILE}`);
    expect(toText(element)).toBe(`${HOSTILE}– ${HOSTILE} (${HOSTILE}), ${HOSTILE}, ${HOSTILE}`);
  });
});

describe('toEmbedFrame', () => {
  test('is one frame that runs no script and is loaded when it comes into view', () => {
    const element = readElement(toEmbedFrame(findQuote('q-aaaaaaaa'), WORDS, ADDRESS));
    expect(findTags(element)).toEqual(['iframe']);
    const { sandbox, ...properties } = element.properties;
    expect(properties).toEqual({
      src: ADDRESS,
      title: 'Ada Berg',
      width: 640,
      height: 260,
      style: 'border:0;max-width:100%',
      loading: 'lazy',
    });
    expect(sandbox).toContain('allow-popups');
    expect(sandbox).not.toContain('allow-scripts');
  });

  test('reads a hostile name and address as text', () => {
    const html = toEmbedFrame(
      toHostile(),
      { name: HOSTILE, date: '', notes: [] },
      `https://a/${HOSTILE}`,
    );
    const element = readElement(html);
    expect(findTags(element)).toEqual(['iframe']);
    expect(element.properties).toMatchObject({ title: HOSTILE, src: `https://a/${HOSTILE}` });
  });
});

describe('toFrameSize', () => {
  test.each([
    ['no words', 0, 260],
    ['one line', 62, 260],
    ['three lines', 186, 260],
    ['four lines', 187, 286],
    ['ten lines', 620, 490],
    ['22 lines', 22 * 62, 898],
    ['23 lines', 22 * 62 + 1, 900],
    ['a thousand lines', 62_000, 900],
  ])('has for %s the right height', (_, letters, height) => {
    expect(toFrameSize({ words: 'a'.repeat(letters) })).toEqual({ width: 640, height });
  });
});
