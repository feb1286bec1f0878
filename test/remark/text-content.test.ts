import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAnnotateOptions } from '../../src/articles/to-annotate-options.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { flatten } from '../../src/remark/flatten.ts';
import { annotateMdx, parseMarkdown, renderMarkdown } from '../../src/remark/pipeline.ts';
import { SITE_FIXTURE } from '../fixtures/site.ts';
import { readAndWrite, toBlockTexts } from './html-text.ts';
import { OPTIONS } from './options.ts';

const SEED = 1962;

interface Piece {
  readonly markdown: string;
  readonly text: string;
}

const WORDS = [
  ...'Ada Berg|Bo Tal|Nordfunk|Seedorf|Deich|Deiche|Quellau|die|der|sie|er|sagte|so|und|nicht'.split(
    '|',
  ),
  ...'„Wir|bleiben“,|„Nein“,|“|„|»so«|‚ja‘|"gut"|hält.|sei|hoch,|dass|laut|10:30|Ressort:Politik'.split(
    '|',
  ),
];
const ESCAPED: readonly Piece[] = [
  { markdown: '\\*wahr\\*', text: '*wahr*' },
  { markdown: '&amp;', text: '&' },
  { markdown: 'A\\_B', text: 'A_B' },
  { markdown: '&lt;b>', text: '<b>' },
  { markdown: '`Ada Berg`', text: 'Ada Berg' },
  { markdown: ':actor[die Wirtin]{id=ada-berg}', text: 'die Wirtin' },
  { markdown: ':plain[Ada Berg]', text: 'Ada Berg' },
  { markdown: ':quote[„Ja“]{speaker=bo-tal}', text: '„Ja“' },
];

const words: fc.Arbitrary<Piece> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS).map((text) => ({ markdown: text, text })) },
      { weight: 1, arbitrary: fc.constantFrom(...ESCAPED) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => join(pieces, ' '));

const bold = words.map(({ markdown, text }) => ({ markdown: `**${markdown}**`, text }));
const struck = words.map(({ markdown, text }) => ({ markdown: `~~${markdown}~~`, text }));
const italic = words.map(({ markdown, text }) => ({ markdown: `*${markdown}*`, text }));
const link = words.map(({ markdown, text }) => ({
  markdown: `[${markdown}](https://example.org/a)`,
  text,
}));
const boldAround = fc
  .array(fc.oneof(words, italic, link), { minLength: 1, maxLength: 3 })
  .map((pieces) => join(pieces, ' '))
  .map(({ markdown, text }) => ({ markdown: `**${markdown}**`, text }));

// Bold, italics or a link may begin and end anywhere in a clause, so that they cross quotes and names.
const clause = fc
  .tuple(
    fc.constantFrom(
      '„Wir bleiben am Deich“, sagte Ada Berg dem Nordfunk in Seedorf.',
      'Ada Berg sagte, „es reicht“. Das sei „ein Wagnis“ für Quellau.',
      'Es werde „ein ‚gutes‘ Fest“, wie Bo Tal sagte; der Deich sei hoch.',
    ),
    fc.nat(10),
    fc.integer({ min: 1, max: 10 }),
    fc.constantFrom<[string, string]>(['**', '**'], ['*', '*'], ['[', '](/a)'], ['', '']),
  )
  .map(([text, from, length, [open, close]]): Piece => {
    const all = text.split(' ');
    const run = all.slice(from, from + length).join(' ');
    const parts = [...all.slice(0, from), ...(run === '' ? [] : [`${open}${run}${close}`])];
    return { text, markdown: [...parts, ...all.slice(from + length)].join(' ') };
  });

const paragraph = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: words }, bold, italic, struck, link, boldAround, clause),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain((pieces) => fc.constantFrom(' ', ' ', '\n').map((space) => join(pieces, space)));

const table = fc.tuple(words, words, words, words).map(([a, b, c, d]): Piece => ({
  markdown: `| ${a.markdown} | ${b.markdown} |\n| :-- | --: |\n| ${c.markdown} | ${d.markdown} |`,
  text: [a, b, c, d].map(({ text }) => text).join('\n\n'),
}));
const pullQuote = words.map(({ markdown, text }) => ({
  markdown: `:::pullquote\n${markdown}\n:::`,
  text,
}));

/** An article of all kinds of blocks, whose paragraphs call footnotes; these stand anywhere in the file. */
const mixedArticle = fc
  .array(fc.oneof(paragraph, table, pullQuote), { minLength: 1, maxLength: 5 })
  .chain((blocks) =>
    fc.array(fc.tuple(words, fc.nat(blocks.length)), { maxLength: 2 }).map((notes): Piece => {
      const calls = notes.map(([word], index) => ({
        markdown: `${word.markdown}.[^${index}]`,
        text: `${word.text}.`,
      }));
      const all = [...blocks, ...calls].map(({ markdown }) => markdown);
      for (const [index, [note, at]] of notes.entries())
        all.splice(at, 0, `[^${index}]: ${note.markdown}`);
      const texts = [...blocks, ...calls, ...notes.map(([note]) => note)].map(({ text }) => text);
      return { markdown: all.join('\n\n'), text: texts.join('\n\n') };
    }),
  );

const article = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map((paragraphs) => join(paragraphs, '\n\n'));

function join(pieces: readonly Piece[], space: string): Piece {
  return {
    markdown: pieces.map(({ markdown }) => markdown).join(space),
    text: pieces.map(({ text }) => text).join(space),
  };
}

describe('the text content of an article made of words, quotes, bold and links', () => {
  test('is what its Markdown says, to the character', async () => {
    await fc.assert(
      fc.asyncProperty(article, async ({ markdown, text }) => {
        const { html, annotations } = await renderMarkdown(markdown, OPTIONS, '/');
        expect(annotations.text).toBe(text);
        expect(toBlockTexts(html).join('\n\n')).toBe(text);
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  test('is what its Markdown says in tables, pull quotes and footnotes, which stand last', async () => {
    await fc.assert(
      fc.asyncProperty(mixedArticle, async ({ markdown, text }) => {
        const { html, annotations } = await renderMarkdown(markdown, OPTIONS, '/');
        expect(annotations.text).toBe(text);
        expect(toBlockTexts(html).join('\n\n')).toBe(text);
        expect(readAndWrite(html)).toBe(html);
      }),
      { numRuns: 100, seed: SEED },
    );
  });

  test('stands in elements that a browser reads as they are written', async () => {
    await fc.assert(
      fc.asyncProperty(article, async ({ markdown }) => {
        const { html } = await renderMarkdown(markdown, OPTIONS, '/');
        expect(readAndWrite(html)).toBe(html);
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  test('has the same annotations as .mdx', async () => {
    await fc.assert(
      fc.asyncProperty(article, async ({ markdown }) => {
        const { annotations } = await renderMarkdown(markdown, OPTIONS, '/');
        expect(await annotateMdx(markdown, OPTIONS)).toEqual(annotations);
      }),
      { numRuns: 50, seed: SEED },
    );
  });
});

describe('the article usa-verlegen-soldaten', async () => {
  const content = await loadContent(SITE_FIXTURE);
  const entry = content.articles.find(({ id }) => id === 'usa-verlegen-soldaten');
  if (!entry) throw new Error('articles/usa-verlegen-soldaten.md is gone from the fixtures');
  const options = toAnnotateOptions(content, entry);
  const source = await readFile(entry.path, 'utf8');
  const { html, annotations } = await renderMarkdown(source, options, '/');

  test('keeps its text to the character', () => {
    const { text } = flatten(parseMarkdown(source, 'md'));
    expect(text).toHaveLength(4983);
    expect(toBlockTexts(html).join('\n\n')).toBe(text);
    expect(annotations.text).toBe(text);
  });

  test('keeps every line of the file', () => {
    const body = source.replace(/^---\n[^]*?\n---\n+/u, '').trim();
    expect(toBlockTexts(html)).toEqual(body.split('\n\n').map((line) => line.replace(/^## /u, '')));
  });

  test('is read by a browser as it is written', () => {
    expect(readAndWrite(html)).toBe(html);
  });

  test('has the same annotations as .mdx', async () => {
    expect(await annotateMdx(source, options)).toEqual(annotations);
  });
});
