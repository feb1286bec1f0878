import { describe, expect, test } from 'vitest';
import { annotateMdx, renderMarkdown, renderPlainMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from './options.ts';

const render = async (source: string, base = '/') =>
  (await renderMarkdown(source, OPTIONS, base)).html;

const NOTES = '\n<margin-notes data-article="flut" data-notes="q-ibxnfe35"></margin-notes>';
const ADA =
  '<a class="mention actor" href="../../actors/ada-berg/" data-definition="actor-ada-berg" data-number="1">Ada Berg</a>';

describe('the HTML of an article', () => {
  test('marks a quote, its speaker, a place and a term', async () => {
    expect(await render('„Wir bleiben“, sagte Ada Berg in Seedorf am Deich.')).toBe(
      '<p><span class="quote side-quellau" data-quote="q-ibxnfe35" id="q-ibxnfe35" data-statement="1">' +
        `„Wir bleiben“</span>, sagte ${ADA} in ` +
        '<a class="mention place" href="../../places/seedorf/"' +
        ' data-definition="place-seedorf" data-number="2">Seedorf</a> am ' +
        '<a class="mention term" href="../../glossary/deich/"' +
        ` data-definition="term-deich" data-number="3">Deich</a>.</p>${NOTES}`,
    );
  });

  test('names pages from where the article is, under any base path', async () => {
    expect(await render('Ada Berg kam.', '/deep/folder/')).toBe(`<p>${ADA} kam.</p>`);
  });

  test('cuts a quote that bold crosses; the first piece has the id', async () => {
    expect(await render('„Wir **bleiben“, sagte** Ada Berg.')).toBe(
      '<p><span class="quote side-quellau" data-quote="q-ibxnfe35" id="q-ibxnfe35">„Wir </span>' +
        '<strong><span class="quote side-quellau" data-quote="q-ibxnfe35" data-statement="1">bleiben“</span>' +
        `, sagte</strong> ${ADA}.</p>${NOTES}`,
    );
  });

  test('has an element of its own for words without marks', async () => {
    expect(await render('Dann :quote[genug davon]{speaker=bo-tal}.')).toBe(
      '<p>Dann <span class="reported side-none" data-quote="q-g3fzvwxb" id="q-g3fzvwxb" data-statement="1">' +
        `<span>genug davon</span></span>.</p>${NOTES.replace('q-ibxnfe35', 'q-g3fzvwxb')}`,
    );
  });

  test.each([
    ['Die „Ada Berg“ fährt.', `<p>Die „${ADA}“ fährt.</p>`],
    ['Das Schiff (Ada Berg).', `<p>Das Schiff (${ADA}).</p>`],
    [
      'Der Quellau-Rat tagt.',
      '<p>Der <a class="mention actor" href="../../actors/quellau/"' +
        ' data-definition="actor-quellau" data-number="1">Quellau</a>-Rat tagt.</p>',
    ],
  ])('puts nothing but the link around a name: %s', async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  test('has a link to the quote in a heading that repeats it, and none to the speaker', async () => {
    const html = await render('## Ada Berg: „Wir bleiben“\n\n„Wir bleiben“, sagte Ada Berg.');
    expect(html.split('\n')[0]).toBe(
      '<h2 id="ada-berg-wir-bleiben">Ada Berg: <a class="echo" href="#q-ibxnfe35">„Wir bleiben“</a></h2>',
    );
  });

  test('has no link in a link', async () => {
    expect(await render('Von [Ada Berg](/a) am [Deich](/d).')).toBe(
      '<p>Von <a href="/a">Ada Berg</a> am <a href="/d">Deich</a>.</p>',
    );
  });

  test('has a place for notes behind each part in which the speaker changes', async () => {
    const html = await render(
      'Eins.\n\n- :quote[Zwei]{speaker=ada-berg}\n- :quote[Drei]{speaker=bo-tal}\n\n' +
        ':quote[Vier]{speaker=ada-berg}\n\nFünf.',
    );
    expect(html.match(/<margin-notes [^>]*>/gu)).toEqual([
      expect.stringMatching(/ data-notes="q-\w{8} q-\w{8}">$/u),
      expect.stringMatching(/ data-notes="q-\w{8}">$/u),
    ]);
  });

  test('has no second link in a heading that is one, though it repeats a quote', async () => {
    const html = await render('## [„Wir bleiben“](/b)\n\n„Wir bleiben“, sagte Ada Berg.');
    expect(html.split('\n')[0]).toBe('<h2 id="wir-bleiben"><a href="/b">„Wir bleiben“</a></h2>');
  });

  test.each([
    [':::note\nEins.\n:::', '<p>:::note\nEins.\n:::</p>'],
    [':::\n\nEins.\n\nZwei.', '<p>:::</p>\n<p>Eins.</p>\n<p>Zwei.</p>'],
    ['::note[**Eins**]{id=a}', '<p>::note[<strong>Eins</strong>]{id=a}</p>'],
    ['::quote[Eins]{not}', '<p>::quote[Eins]{not}</p>'],
  ])('takes a line of colons for text: %j', async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  test.each([
    ['Ort:Rat[**Seite** 3]{.neu} heute.', '<p>Ort:Rat[<strong>Seite</strong> 3]{.neu} heute.</p>'],
    ['Ort:Rat[am [Wall](/d)]', '<p>Ort:Rat[am <a href="/d">Wall</a>]</p>'],
    ['Ort:Rat[Ada Berg]', `<p>Ort:Rat[${ADA}]</p>`],
    ['Ort:Rat[] hier', '<p>Ort:Rat[] hier</p>'],
  ])('keeps the markup inside a foreign directive: %s', async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  test('leaves the frontmatter out', async () => {
    expect(await render('---\ntitle: Flut\n---\n\nText.')).toBe('<p>Text.</p>');
  });

  test('keeps quotation marks, dashes and dots as they are typed', async () => {
    expect(await render(`Ein "Rad -- so' --- und... (c) 1/2`)).toBe(
      `<p>Ein "Rad -- so' --- und... (c) 1/2</p>`,
    );
  });

  test('puts the base path before links within the site', async () => {
    expect(await render('[Deich](/glossary/deich/)', '/deep/folder/')).toBe(
      '<p><a href="/deep/folder/glossary/deich/">Deich</a></p>',
    );
  });

  test.each([
    ['Ein <b onclick="x()">Wall</b>.', '<p>Ein Wall.</p>'],
    ['Am <script>alert(1)</script>Wall', '<p>Am alert(1)Wall</p>'],
    ['Am <q id="q-ibxnfe35">Wall</q>', '<p>Am Wall</p>'],
    ['Am Wall<!-- später -->.', '<p>Am Wall.</p>'],
  ])('passes no raw HTML: %s', async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  test('drops a block of raw HTML', async () => {
    expect(await render('Eins.\n\n<iframe src="https://example.org"></iframe>\n\nZwei.')).toBe(
      '<p>Eins.</p>\n<p>Zwei.</p>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#10;script:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///x',
  ])('drops a link to %s and keeps its words', async (address) => {
    expect(await render(`[Wall](${address})`)).toBe('<p><a>Wall</a></p>');
    expect(await render(`![Wall](${address})`)).toBe('<figure>\n<img alt="Wall">\n</figure>');
  });

  test.each([
    'https://example.org/a',
    'http://example.org',
    'mailto:a@example.org',
    '#wall',
    'wall/',
  ])('passes a link to %s', async (address) => {
    expect(await render(`[Wall](${address})`)).toBe(`<p><a href="${address}">Wall</a></p>`);
  });
});

describe('the HTML of a profile', () => {
  test('has paragraphs, bold and links under the base path, and no annotations', async () => {
    const source = '---\nname: Ada\n---\n\nAda Berg sagte „**ja**“ am [Deich](/glossary/deich/).';
    expect(await renderPlainMarkdown(source, '/deep/')).toBe(
      '<p>Ada Berg sagte „<strong>ja</strong>“ am <a href="/deep/glossary/deich/">Deich</a>.</p>',
    );
  });

  test('has no raw HTML and no unsafe link', async () => {
    expect(await renderPlainMarkdown('<b>Ada</b> [Berg](javascript:x)', '/')).toBe(
      '<p>Ada <a>Berg</a></p>',
    );
  });
});

describe('annotateMdx', () => {
  test.each([
    ['Der {Deich', 1, 11],
    ['Eins.\n\nDer <b>Deich.', 3, 1],
  ])('throws a message with a place for %s', async (source, line, column) => {
    await expect(annotateMdx(source, OPTIONS)).rejects.toMatchObject({ line, column });
  });
});
