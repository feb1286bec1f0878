import { describe, expect, test } from 'vitest';
import { annotateMdx, renderMarkdown, renderPlainMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from './options.ts';

const render = async (source: string, base = '/') =>
  (await renderMarkdown(source, OPTIONS, base)).html;

const VOICE =
  '<button type="button" class="voice side-quellau" popovertarget="about-q-ibxnfe35"' +
  ' aria-labelledby="about-q-ibxnfe35-name" data-initials="AB"></button>';
const NOTES = '\n<margin-notes data-article="flut" data-blocks="0"></margin-notes>';
const BUTTON =
  '<button type="button" class="mention actor" popovertarget="actor-ada-berg">Ada Berg</button>';
const ADA = `<span class="keep">${BUTTON}</span>`;

describe('the HTML of an article', () => {
  test('marks a quote, its speaker, a place and a term', async () => {
    expect(await render('„Wir bleiben“, sagte Ada Berg in Seedorf am Deich.')).toBe(
      '<p><q class="quote side-quellau" data-quote="q-ibxnfe35" id="q-ibxnfe35">„Wir ' +
        `<span class="keep">bleiben“${VOICE}</span></q>, sagte ${ADA} in ` +
        '<span class="keep"><button type="button" class="mention place"' +
        ' popovertarget="place-seedorf">Seedorf</button></span> am ' +
        '<span class="keep"><button type="button" class="mention term"' +
        ' popovertarget="term-deich">Deich</button></span>.</p>' +
        NOTES,
    );
  });

  test('cuts a quote that bold crosses; the first piece has the id, the last the voice', async () => {
    expect(await render('„Wir **bleiben“, sagte** Ada Berg.')).toBe(
      '<p><q class="quote side-quellau" data-quote="q-ibxnfe35" id="q-ibxnfe35">„Wir </q>' +
        '<strong><q class="quote side-quellau" data-quote="q-ibxnfe35">' +
        `<span class="keep">bleiben“${VOICE}</span></q>, sagte</strong> ${ADA}.</p>${NOTES}`,
    );
  });

  test('has a coloured line for words without marks', async () => {
    expect(await render('Dann :quote[genug davon]{speaker=bo-tal}.')).toBe(
      '<p>Dann <span class="reported side-none" data-quote="q-g3fzvwxb" id="q-g3fzvwxb">' +
        '<span>genug davon</span><button type="button" class="voice side-none"' +
        ' popovertarget="about-q-g3fzvwxb" aria-labelledby="about-q-g3fzvwxb-name"' +
        ` data-initials="BT"></button></span>.</p>${NOTES}`,
    );
  });

  test.each([
    ['Die „Ada Berg“ fährt.', `<p>Die <span class="keep">„${BUTTON}</span>“ fährt.</p>`],
    ['Das Schiff (Ada Berg).', `<p>Das Schiff <span class="keep">(${BUTTON}</span>).</p>`],
    [
      'Der Quellau-Rat tagt.',
      '<p>Der <span class="keep"><button type="button" class="mention actor"' +
        ' popovertarget="actor-quellau">Quellau</button>-</span>Rat tagt.</p>',
    ],
  ])('holds a button and the mark or hyphen beside it together: %s', async (source, html) => {
    expect(await render(source)).toBe(html);
  });

  test('has a link to the quote in a heading that repeats it, and no button', async () => {
    const html = await render('## Ada Berg: „Wir bleiben“\n\n„Wir bleiben“, sagte Ada Berg.');
    expect(html.split('\n')[0]).toBe(
      '<h2>Ada Berg: <a class="echo" href="#q-ibxnfe35">„Wir bleiben“</a></h2>',
    );
  });

  test('has no button in a link', async () => {
    expect(await render('Von [Ada Berg](/a) am [Deich](/d).')).toBe(
      '<p>Von <a href="/a">Ada Berg</a> am <a href="/d">Deich</a>.</p>',
    );
  });

  test('has no voice where a quote ends in a link', async () => {
    expect(await render(':quote[Wir [bleiben](/b)]{speaker=ada-berg}')).toBe(
      '<p><span class="reported side-quellau" data-quote="q-ibxnfe35" id="q-ibxnfe35">' +
        `<span>Wir <a href="/b">bleiben</a></span></span></p>${NOTES}`,
    );
  });

  test('makes a name fainter that the section has named, and not in the next section', async () => {
    const html = await render('Ada Berg und Ada Berg.\n\n## Später\n\nAda Berg.');
    expect(html).toBe(
      `<p>${ADA} und ${ADA.replace('mention actor', 'mention actor again')}.</p>\n` +
        `<h2>Später</h2>\n<p>${ADA}.</p>`,
    );
  });

  test('shows a question mark where nobody is known, and a plus where several speak', async () => {
    expect(await render(':quote[Genug]')).toContain('class="voice side-none"');
    expect(await render(':quote[Genug]')).toContain('data-initials="?"');
    const both = await render(':quote[Genug]{speaker="ada-berg,bo-tal"}');
    expect(both).toContain('class="voice side-several"');
    expect(both).toContain('data-initials="AB+"');
  });

  test('has a place for notes behind each part that holds a quote', async () => {
    const html = await render('Eins.\n\n- :quote[Zwei]\n- :quote[Drei]\n\n:quote[Vier]\n\nFünf.');
    expect(html.match(/<margin-notes [^>]*>/gu)).toEqual([
      '<margin-notes data-article="flut" data-blocks="1 2">',
      '<margin-notes data-article="flut" data-blocks="3">',
    ]);
  });

  test('has no second link in a heading that is one, though it repeats a quote', async () => {
    const html = await render('## [„Wir bleiben“](/b)\n\n„Wir bleiben“, sagte Ada Berg.');
    expect(html.split('\n')[0]).toBe('<h2><a href="/b">„Wir bleiben“</a></h2>');
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
    ['Ort:Rat[Ada Berg]', `<p>Ort:Rat<span class="keep">[${BUTTON}</span>]</p>`],
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
    expect(await render(`![Wall](${address})`)).toBe('<p><img alt="Wall"></p>');
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
