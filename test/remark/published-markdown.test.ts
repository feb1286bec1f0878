import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/remark/flatten.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';
import { toPublishedMarkdown } from '../../src/remark/published-markdown.ts';
import { readText } from '../../src/remark/read-text.ts';
import { remarkGfmParts } from '../../src/remark/remark-gfm-parts.ts';

const write = (source: string, kind: 'md' | 'mdx' = 'md'): string =>
  toPublishedMarkdown(source, {
    kind,
    page: 'https://news.example/deep/articles/sturm/',
    base: '/deep/',
    pictures: new Map([
      [
        'deich.jpg',
        { address: '/articles/deich.jpg', width: 4, height: 3, beside: 'articles/deich.jpg' },
      ],
    ]),
  });

describe('toPublishedMarkdown', () => {
  test.each([
    ['frontmatter', '---\ntitle: Sturm\ndraft: false\n---\n\nJa.', 'Ja.\n'],
    ['a comment', 'Ja. <!-- anrufen! -->\n\n<!-- noch prüfen -->\n\nNein.', 'Ja.\n\nNein.\n'],
    ['raw HTML', 'Ein <b>Wort</b>.\n\n<div>Kasten</div>', 'Ein Wort.\n'],
    ['a paragraph of nothing else', '<b></b>\n\nJa.', 'Ja.\n'],
    ['an unsafe link', '[Ja](javascript:alert)', 'Ja\n'],
  ])('leaves %s out', (_, source, expected) => {
    expect(write(source)).toBe(expected);
  });

  test.each([
    [
      'in a line',
      ':quote[„Ja“]{speaker=ada-berg}, sagte :actor[sie]{id=ada-berg}.',
      '„Ja“, sagte sie.\n',
    ],
    ['around paragraphs', ':::quote{speaker=ada-berg}\nJa.\n\nNein.\n:::', 'Ja.\n\nNein.\n'],
    ['around a pull quote', ':::pullquote\nJa.\n:::', '> Ja.\n'],
    ['that is none', 'Ressort:Politik', 'Ressort:Politik\n'],
  ])('has the words of a directive %s', (_, source, expected) => {
    expect(write(source)).toBe(expected);
  });

  test('has the words that components of MDX hold, and no code', () => {
    expect(
      write(
        "import A from './a.astro';\n\n<A>\n\nJa.\n\n</A>\n\nNein {1 + 1}.\n\n<A id='x' />",
        'mdx',
      ),
    ).toBe('Ja.\n\nNein .\n');
  });

  test.each([
    [
      'of a file of content',
      '[Ada](../actors/ada-berg.md)',
      '[Ada](https://news.example/deep/actors/ada-berg/)\n',
    ],
    ['of the site', '[Karte](/karte.html)', '[Karte](https://news.example/deep/karte.html)\n'],
    [
      'of another place in the text',
      '[oben](#deich)',
      '[oben](https://news.example/deep/articles/sturm/#deich)\n',
    ],
    ['of others', '[Bote][1]\n\n[1]: https://bote.example/', '[Bote](https://bote.example/)\n'],
    [
      'of a picture',
      '![Deich](deich.jpg "Der Deich")',
      '![Deich](https://news.example/deep/articles/deich.jpg "Der Deich")\n',
    ],
  ])('gives the whole address %s', (_, source, expected) => {
    expect(write(source)).toBe(expected);
  });

  test('keeps the form: headings, lists, quotations, emphasis, tables, footnotes, struck words', () => {
    const text = [
      '## Der Deich\n',
      '- *eins*\n- **zwei**\n',
      '> Ja.\n',
      '| a | b |\n| - | - |\n| 1 | 2 |\n',
      'Ja.[^1] ~~Nein.~~\n',
      '[^1]: Wie er sagte.\n',
    ].join('\n');
    expect(write(text)).toBe(text);
  });

  test.each([
    'Am\n2. Februar kam der Sturm, 1986. Ein Jahr.',
    'Schüler*innen und Lehrer*innen gehen, snake_case und _so_',
    '„Ja“ \\*nicht kursiv\\* und 3 < 4 & 5 > 2, [Klammer] und `Code`',
    '+ 30 Grad\n\n\\# keine Überschrift\n\n\\- kein Punkt',
    'Zeile eins\\\nZeile zwei  \nZeile drei',
    'Ressort:Politik, um 12:30 Uhr, A:B[C]{d}',
    '# Titel\n\n## Teil\n\nText',
    'Ja.\n\n[//]: # (was niemand nennt, ist Text)\n\n[^1]: Auch das.',
    'https://example.org/a_b_c und a@b.example',
    '| a \\| b |\n| - |\n| *c* |',
  ])('reads in any reader of Markdown as the text of the article: %j', (source) => {
    const { flat } = readText(parseMarkdown(source, 'md'), source);
    const plain = unified().use(remarkParse).use(remarkGfmParts).parse(write(source));
    expect(flatten(plain).text).toBe(flat.text);
  });
});
