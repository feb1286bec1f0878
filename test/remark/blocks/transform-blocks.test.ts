import { describe, expect, test } from 'vitest';
import { annotateMdx, renderMarkdown } from '../../../src/remark/pipeline.ts';
import { toBlockTexts } from '../html-text.ts';
import { OPTIONS } from '../options.ts';

const PICTURES = new Map([
  [
    'deich.jpg',
    { address: '/articles/deich.jpg', width: 800, height: 600, beside: 'articles/deich.jpg' },
  ],
]);
const render = (source: string) =>
  renderMarkdown(source, { ...OPTIONS, pictures: PICTURES }, '/news/');
const toHtml = async (source: string) => (await render(source)).html;

/** The blocks of a text, each with what it is. */
async function toParts(source: string) {
  const { annotations } = await render(source);
  return annotations.blocks.map(({ kind, part, start, end }) => [
    part ?? kind,
    annotations.text.slice(start, end),
  ]);
}

/** The words of each quote and who says them. */
async function toQuotes(source: string) {
  const { annotations } = await render(source);
  return annotations.quotes.map(({ text, speaker }) => [text, speaker.ids.join()]);
}

const TABLE = '| Ort | Pegel |\n|:--|--:|\n| Seedorf | 4,20 |\n';

describe('a table', () => {
  test('stands in a box that takes the keyboard, its head says what it is the head of', async () => {
    expect(await toHtml('| Wer | Pegel |\n|:--|--:|\n| Rat | 4,20 |')).toBe(
      '<div id="table-1" class="table" role="region" tabindex="0" aria-label="1" aria-labelledby="table-name table-1">\n' +
        '<table>\n<thead>\n<tr>\n<th scope="col">Wer</th>\n<th scope="col" class="align-right">Pegel</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td>Rat</td>\n<td class="align-right">4,20</td>\n</tr>\n</tbody>\n</table>\n</div>',
    );
  });

  test('is a block for each cell, where it stands', async () => {
    expect(await toParts(`Eins.\n\n${TABLE}\nZwei.`)).toEqual([
      ['paragraph', 'Eins.'],
      ['cell', 'Ort'],
      ['cell', 'Pegel'],
      ['cell', 'Seedorf'],
      ['cell', '4,20'],
      ['paragraph', 'Zwei.'],
    ]);
  });

  test('keeps cells that its head does not have', async () => {
    expect(toBlockTexts(await toHtml('| a | b |\n|---|---|\n| 1 | 2 | 3 |'))).toEqual([
      'a',
      'b',
      '',
      '1',
      '2',
      '3',
    ]);
  });

  test('gives each cell its own speaker, and the text none', async () => {
    const source =
      '| Wer | Was |\n|---|---|\n| Ada Berg | „Wir bleiben“, sagte Bo Tal. |\n\nEs regne.';
    expect(await toQuotes(source)).toEqual([
      ['Wir bleiben', 'bo-tal'],
      ['Es regne.', ''],
    ]);
  });
});

describe('footnotes', () => {
  const SOURCE =
    '„Wir bleiben“[^b], sagte Ada Berg.[^a]\n\n[^a]: Sie sagte, es regne.\n\nEnde.[^b]\n\n[^b]: Am Montag.';

  test('stand behind the text in the order of their calls', async () => {
    expect(await toParts(SOURCE)).toEqual([
      ['paragraph', '„Wir bleiben“, sagte Ada Berg.'],
      ['paragraph', 'Ende.'],
      ['footnote', 'Am Montag.'],
      ['footnote', 'Sie sagte, es regne.'],
    ]);
  });

  test('are linked there and back', async () => {
    const html = await toHtml(SOURCE);
    expect(html).toContain('<sup class="note-call"><a href="#note-1" id="note-1-call">1</a></sup>');
    expect(html).toContain('<a href="#note-1" id="note-1-call-2">1</a>');
    expect(html).toMatch(
      /<li id="note-1">\n<p>Am Montag.<a class="note-back" href="#note-1-call"/u,
    );
    expect(html).toContain('href="#note-1-call-2" aria-labelledby="note-back-name">↑</a></p>');
  });

  test('have no speaker of the running text', async () => {
    expect(await toQuotes(SOURCE)).toEqual([
      ['Wir bleiben', 'ada-berg'],
      ['es regne', ''],
    ]);
  });

  test('are called without a link in a link', async () => {
    expect(await toHtml('[Ein Deich[^a]](/a)\n\n[^a]: Nein.')).toContain(
      '<a href="/news/a">Ein Deich<sup class="note-call" id="note-1-call">1</sup></a>',
    );
  });
});

describe('a picture', () => {
  test('alone in its paragraph is a figure with caption and credit, its size written', async () => {
    expect(await toHtml('![Wall](deich.jpg "Ein Wall. Foto: Ada Berg/Nordfunk")')).toBe(
      '<figure>\n<img src="/news/articles/deich.jpg" alt="Wall" width="800" height="600" loading="lazy" decoding="async">\n' +
        '<figcaption>\n<p>Ein Wall.</p>\n<p class="credit">Foto: Ada Berg/Nordfunk</p>\n</figcaption>\n</figure>',
    );
  });

  test('names people in its caption, not in its credit', async () => {
    const { annotations } = await render('![](deich.jpg "„Ja“, sagte Bo Tal. Foto: Ada Berg")');
    expect(annotations.mentions.map(({ id }) => id)).toEqual(['bo-tal']);
    expect(annotations.quotes.map(({ speaker }) => speaker.ids)).toEqual([['bo-tal']]);
  });

  test('in a line stays there', async () => {
    expect(await toHtml('Ein ![Wall](deich.jpg) hier.')).toMatch(/^<p>Ein <img src="\/news\//u);
  });
});

describe('a pull quote', () => {
  const SOURCE =
    '„Wir bleiben am Wall“, sagte Ada Berg.\n\n:::pullquote\n„Wir bleiben am Wall“\n— Ada Berg\n:::\n\nEs hieß so.';

  test('is an aside whose words lead to the statement that they repeat', async () => {
    expect(await toHtml(SOURCE)).toMatch(
      /<aside class="pull-quote" role="note"><p><a class="echo" href="#q-\w{8}">„Wir bleiben am Wall“<\/a><\/p><p class="by">— Ada Berg<\/p><\/aside>/u,
    );
  });

  test('is no statement and names nobody', async () => {
    const { annotations } = await render(SOURCE);
    expect(annotations.quotes).toHaveLength(1);
    expect(annotations.mentions).toHaveLength(1);
  });
});

describe('headings', () => {
  test.each([
    ['# Eins\n\n## Zwei\n\n###### Sechs', ['h2', 'h3', 'h6']],
    ['## Eins\n\n### Zwei', ['h2', 'h3']],
  ])('of %j stand below that of the page', async (source, names) => {
    const html = await toHtml(source);
    expect([...html.matchAll(/<(h\d)[ >]/gu)].map(([, name]) => name)).toEqual(names);
  });
});

test('.mdx has the same annotations', async () => {
  const source = `Eins.[^a] „Ja“, sagte Ada Berg.\n\n${TABLE}\n![Wall](deich.jpg "Ein Wall. Foto: Bo Tal")\n\n:::pullquote\nJa.\n:::\n\n[^a]: Zwei.\n`;
  const options = { ...OPTIONS, pictures: PICTURES };
  expect(await annotateMdx(source, options)).toEqual((await render(source)).annotations);
});
