import { beforeAll, describe, expect, inject, test } from 'vitest';
import { WITHDRAWN } from '../fixtures/site.ts';
import type { QuoteRow, QuotesFile } from './data.ts';
import { loadQuotes } from './data.ts';
import { readPageLinks } from '../../src/output/links/read-page-links.ts';
import { SITE } from './run-build.ts';
import { findElements, getText, hasClass, listFiles, loadPage } from './site-files.ts';

const ARTICLE = 'usa-verlegen-soldaten';

/** Where a direct quote begins, who says it, and who passed it on. */
const DIRECT: readonly (readonly [begin: string, speakers: string, relay: string])[] = [
  ['klares Zeichen der Solidarität', 'bundesregierung', ''],
  ['destruktiv', 'russland', ''],
  ['Die derzeitige Lage macht', 'john-kirby', ''],
  ['wachsende Bedrohung', 'joe-biden', 'john-kirby'],
  ['dauerhafte', 'john-kirby', ''],
  ['Außerdem werden diese Soldaten', 'john-kirby', ''],
  ['Es sind destruktive Schritte', 'alexander-gruschko', ''],
  ['als klares Zeichen der Solidarität der USA', 'bundesregierung', ''],
  ['gemeinsame Vision', 'wladimir-putin xi-jinping', 'juri-uschakow'],
  ['wechselseitige Verpflichtungen', 'usa', 'el-pais'],
  ['auf Frieden', 'wolodymyr-selenskyj', ''],
  ['Deeskalation', '', ''],
  ['friedliche Lösung', 'boris-johnson wladimir-putin', 'downing-street'],
  ['mangelnde Bereitschaft', 'wladimir-putin', 'russland'],
  ['in den kommenden Stunden', 'emmanuel-macron', ''],
];

describe.each(inject('sites'))('quotes.json under $base', ({ base, folder }) => {
  let file: QuotesFile;
  let direct: QuoteRow[];

  beforeAll(async () => {
    file = await loadQuotes(folder);
    direct = file.quotes.filter(({ article, type }) => article === ARTICLE && type === 'direct');
  });

  const getQuote = (begin: string): QuoteRow => {
    const quote = direct.find(({ text }) => text.startsWith(begin));
    if (!quote) throw new Error(`No quote begins with “${begin}”.`);
    return quote;
  };

  test('has a version and these keys for every quote', () => {
    expect(Object.keys(file)).toEqual(['version', 'site', 'quotes', 'past']);
    expect(file.version).toBe(1);
    for (const quote of file.quotes) {
      expect(Object.keys(quote)).toEqual([
        ...['id', 'url', 'inContext', 'article', 'statement', 'within', 'type', 'polarity'],
        ...[
          'text',
          'words',
          'speakers',
          'speakerText',
          'cue',
          'frame',
          'relay',
          'relayText',
          'hedges',
        ],
        ...['said', 'addressees', 'addresseeText', 'confidence', 'rule', 'date', 'status'],
        ...['firstSeen', 'before', 'after', 'history', 'corrections'],
      ]);
    }
  });

  test('knows who says each direct quote and who passed it on', () => {
    const found = direct.map(({ text, speakers, relay }, index) => [
      // The whole text where the begin is not the expected one: a failure then shows it.
      text.startsWith(DIRECT[index]?.[0] ?? '?') ? DIRECT[index]?.[0] : text,
      speakers.join(' '),
      relay.join(' '),
    ]);
    expect(found).toEqual(DIRECT);
  });

  test('keeps the words for a speaker that the registry does not hold', () => {
    expect(getQuote('Deeskalation').speakerText).toBe('Westliche Regierungsvertreter');
    expect(getQuote('als klares Zeichen').speakerText).toBe('eine Regierungssprecherin');
  });

  test('knows whom somebody told it', () => {
    expect(getQuote('Es sind destruktive').addressees).toEqual(['interfax']);
  });

  test('gives every quote an id, a page in both languages and a place in its article', async () => {
    const files = new Set(await listFiles(folder));
    const { quotes } = file;
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
    for (const locale of ['', 'en/']) {
      for (const article of new Set(quotes.map((quote) => quote.article))) {
        const own = quotes.filter((quote) => quote.article === article).map(({ id }) => id);
        const page = await loadPage(folder, `${locale}articles/${article}/index.html`);
        expect(readPageLinks(page.html, SITE).ids).toEqual(expect.arrayContaining(own));
        for (const id of own) {
          expect(id).toMatch(/^q-[a-z2-7]{8}$/u);
          expect(files).toContain(`${locale}quotes/${id}/index.html`);
        }
      }
    }
    const pages = [...files].filter((name) => /^quotes\/.+\/index\.html$/u.test(name));
    expect(file.past.map(({ id }) => id)).toEqual([WITHDRAWN]);
    expect(pages.length).toBe(quotes.length + file.past.length);
  });

  test('gives addresses under the site and the base path', () => {
    for (const { id, url, inContext, article } of file.quotes) {
      expect(url).toBe(`${SITE}${base}quotes/${id}/`);
      expect(inContext).toBe(`${SITE}${base}articles/${article}/#${id}`);
    }
  });

  test('has the quotes that headings take up, and the headings link to them', async () => {
    const { tree } = await loadPage(folder, `articles/${ARTICLE}/index.html`);
    const headings = findElements(tree, ({ tagName }) => tagName === 'h2');
    const echoes = headings
      .flatMap((heading) => findElements(heading, (element) => hasClass(element, 'echo')))
      .map((echo) => [getText(echo).replace(/[„“]/gu, ''), echo.properties.href]);
    expect(echoes).toEqual([
      ['Ostflanke der Nato stärken', `#${getQuote('Die derzeitige Lage').id}`],
      ['Destruktive Schritte', `#${getQuote('Es sind destruktive').id}`],
      ['Gemeinsame Vision', `#${getQuote('gemeinsame Vision').id}`],
    ]);
  });
});
