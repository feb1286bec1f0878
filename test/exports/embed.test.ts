import type { Element, ElementContent, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { toEmbedFrame, toEmbedParagraph, toFrameSize } from '../../src/exports/embed.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Statement } from '../../src/site/model.ts';
import { toArticleEntry, toCollections } from '../site/example-collections.ts';
import { COLLECTIONS } from '../site/example-site.ts';

const ADDRESS = 'https://news.example/quotes/q-aaaaaaaa/';
const CHAIN = 'Ada Berg, an Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022';
const WORDS = { name: 'Ada Berg', chain: CHAIN, notes: [] };
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

/** A statement of an article whose title, publisher, address and words mean harm. */
function toHostile(): Statement {
  const [statement] = buildSite(
    toCollections({
      articles: [
        toArticleEntry('flut', {
          date: '2022-02-02',
          title: HOSTILE,
          source: { publisher: HOSTILE },
          text: HOSTILE,
          quotes: [{ id: 'q-aaaaaaaa', words: HOSTILE, speakerText: HOSTILE }],
        }),
      ],
    }),
  ).statements;
  if (!statement) throw new Error('The article has no statement.');
  return statement;
}

function findStatement(id: string): Statement {
  const statement = buildSite(COLLECTIONS).statements.find((one) => one.id === id);
  if (!statement) throw new Error(`${id} is no statement.`);
  return statement;
}

describe('toEmbedParagraph', () => {
  test('shows the sentence, the chain and a link', () => {
    const element = readElement(
      toEmbedParagraph(findStatement('q-aaaaaaaa'), WORDS, ADDRESS, 'O-Ton'),
    );
    expect(element.properties).toEqual({ cite: ADDRESS, lang: 'de' });
    expect(findTags(element)).toEqual(['blockquote', 'p', 'footer', 'a']);
    expect(element.children.map(toText)).toEqual([
      '„Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk.',
      '– Ada Berg, an Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022, O-Ton',
    ]);
    expect(element).toMatchObject({
      children: [{}, { children: [{}, { tagName: 'a', properties: { href: ADDRESS } }] }],
    });
  });

  test('has a paragraph for each of a statement', () => {
    const statement = { ...findStatement('q-aaaaaaaa'), text: 'Wir gehen.\n\nNie <mehr>.' };
    const html = toEmbedParagraph(statement, WORDS, ADDRESS, 'O-Ton');
    expect(html).toContain('><p>Wir gehen.</p><p>Nie &lt;mehr&gt;.</p><footer>');
    const { height } = toFrameSize(statement, WORDS);
    expect(height).toBeGreaterThanOrEqual(toFrameSize({ text: 'Wir gehen.' }, WORDS).height);
  });

  test('puts notices behind the chain', () => {
    const notes = ['Gegendarstellung', 'unsicher zugeordnet'];
    const html = toEmbedParagraph(
      findStatement('q-dddddddd'),
      { ...WORDS, notes },
      ADDRESS,
      'O-Ton',
    );
    expect(toText(readElement(html))).toBe(
      `Eine Frau rief „Hilfe“, und Ada Berg kam.– ${CHAIN} (Gegendarstellung, unsicher zugeordnet), O-Ton`,
    );
  });

  test('reads hostile words, a hostile chain and a hostile address as text', () => {
    const hostile = { name: HOSTILE, chain: HOSTILE, notes: [HOSTILE] };
    const html = toEmbedParagraph(toHostile(), hostile, `https://news.example/${HOSTILE}`, 'O-Ton');
    const element = readElement(html);
    expect(findTags(element)).toEqual(['blockquote', 'p', 'footer', 'a']);
    expect(element.properties['cite']).toBe(`https://news.example/${HOSTILE}`);
    expect(toText(element)).toBe(`${HOSTILE}– ${HOSTILE} (${HOSTILE}), O-Ton`);
  });
});

describe('toEmbedFrame', () => {
  test('is one frame that runs no script and is loaded when it comes into view', () => {
    const element = readElement(toEmbedFrame(findStatement('q-aaaaaaaa'), WORDS, ADDRESS));
    expect(findTags(element)).toEqual(['iframe']);
    const { sandbox, ...properties } = element.properties;
    expect(properties).toEqual({
      src: ADDRESS,
      title: 'Ada Berg',
      width: 640,
      height: 239,
      style: 'border:0;max-width:100%',
      loading: 'lazy',
    });
    expect(sandbox).toContain('allow-popups');
    expect(sandbox).not.toContain('allow-scripts');
  });

  test('reads a hostile name and address as text', () => {
    const html = toEmbedFrame(
      toHostile(),
      { name: HOSTILE, chain: '', notes: [] },
      `https://a/${HOSTILE}`,
    );
    const element = readElement(html);
    expect(findTags(element)).toEqual(['iframe']);
    expect(element.properties).toMatchObject({ title: HOSTILE, src: `https://a/${HOSTILE}` });
  });
});

describe('toFrameSize', () => {
  // 110 pixels around, 23 for each line of 24 letters, 20 for each line of 34 in the chain.
  test.each([
    ['no words', 0, 0, 220],
    ['few lines', 72, 34, 220],
    ['four lines and a chain of one', 96, 34, 222],
    ['a letter more', 97, 34, 245],
    ['a chain that is a letter longer', 96, 35, 242],
    ['sixteen lines and a chain of four', 384, 136, 558],
    ['a thousand lines', 24_000, 34, 1200],
  ])('has for %s the right height', (_, letters, others, height) => {
    const words = { name: '', chain: 'a'.repeat(others), notes: [] };
    expect(toFrameSize({ text: 'a'.repeat(letters) }, words)).toEqual({ width: 640, height });
  });

  test('has room for the notices', () => {
    const notes = ['a'.repeat(31), 'a'.repeat(31)];
    const words = { name: '', chain: 'a'.repeat(34), notes };
    expect(toFrameSize({ text: 'a'.repeat(96) }, words).height).toBe(262);
  });
});
