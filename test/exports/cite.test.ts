import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../src/exports/cite-bibtex.ts';
import { toCslItem } from '../../src/exports/cite-csl.ts';
import { toGermanCitation } from '../../src/exports/cite-german.ts';
import { toCitationMeta } from '../../src/exports/cite-meta.ts';
import { toArticleCitation, toNote, toStatementCitation } from '../../src/exports/citations.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Article, Statement } from '../../src/site/model.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';

const SITE = buildSite(RICH);

function findArticle(id: string, source?: Article['source']): Article {
  const article = SITE.articles.find((one) => one.id === id);
  if (!article) throw new Error(`${id} is no article of the example`);
  return source ? { ...article, source } : article;
}

function cite(id: string, source?: Article['source']): string {
  return toGermanCitation(toArticleCitation(findArticle(id, source), ADDRESSES));
}

function findStatement(id: string): Statement {
  const statement = SITE.statements.find((one) => one.id === id);
  if (!statement) throw new Error(`${id} is no statement of the example`);
  return statement;
}

function citeStatement(id: string, given: Partial<Statement> = {}): string {
  return toGermanCitation(toStatementCitation({ ...findStatement(id), ...given }, ADDRESSES));
}

const SOURCE = { publisher: 'Nordfunk', url: 'https://example.org/flut' };

describe('the German text', () => {
  test('names the article, where and when it was published, and both addresses', () => {
    expect(cite('flut', { ...SOURCE, author: ['Mia Au', 'Bo Tal', 'Cy Ort'] })).toBe(
      'Mia Au, Bo Tal und Cy Ort: „Streit am Deich“. In: Nordfunk, 2. Februar 2022, https://example.org/flut. Erklärt bei O-Ton: https://news.example/deep/articles/flut/',
    );
  });

  test('puts quotation marks within quotation marks', () => {
    expect(cite('sturm')).toBe(
      '„Sturm & Flut: ‚Wir bleiben‘“. In: Der Bote, 5. April 2022, https://bote.example/sturm?a=1&b=2. Erklärt bei O-Ton: https://news.example/deep/articles/sturm/',
    );
  });

  test('does without a publisher and an original', () => {
    expect(cite('ebbe')).toBe('„Ebbe“. 1. März 2022, https://news.example/deep/articles/ebbe/');
    expect(cite('ebbe', { retrieved: '2025-07' })).toBe(cite('ebbe'));
  });

  test.each([
    ['2022-02-03', '(abgerufen am 3. Februar 2022)'],
    ['2022-12', '(abgerufen im Dezember 2022)'],
    ['2022', '(abgerufen 2022)'],
  ])('says when the original was read: %s', (retrieved, words) => {
    expect(cite('flut', { ...SOURCE, retrieved })).toContain(`https://example.org/flut ${words}. `);
  });

  test('says who says what, to whom, and after which article', () => {
    expect(citeStatement('q-aaaaaaaa')).toBe(
      '„‚Wir bleiben‘, sagte Ada Berg in Seedorf dem Nordfunk“ – Ada Berg, an den Nordfunk, zitiert nach: „Streit am Deich“. In: Nordfunk, 2. Februar 2022, https://example.org/flut. Äußerung bei O-Ton: https://news.example/deep/quotes/q-aaaaaaaa/',
    );
    const article = findArticle('flut', { author: 'Mia Au' });
    expect(citeStatement('q-aaaaaaaa', { article })).toBe(
      '„‚Wir bleiben‘, sagte Ada Berg in Seedorf dem Nordfunk“ – Ada Berg, an den Nordfunk, zitiert nach Mia Au: „Streit am Deich“. 2. Februar 2022, https://news.example/deep/quotes/q-aaaaaaaa/',
    );
  });

  test('says through whom, and that nobody said it in these words', () => {
    expect(citeStatement('q-cccccccc')).toMatch(
      /^„Quellau sei müde, sagte Bo Tal“ – Bo Tal, weitergegeben durch den Nordfunk \(sinngemäß\), zitiert nach: „Streit am Deich“\./u,
    );
  });

  test('says what the text claims of it, with which reservations, and when it was said', () => {
    expect(
      citeStatement('q-cccccccc', {
        polarity: 'negated',
        hedges: ['angeblich'],
        said: '2022-01-26',
      }),
    ).toMatch(
      /^„Quellau sei müde, sagte Bo Tal“ – Verneint: Bo Tal, weitergegeben durch den Nordfunk \(sinngemäß, laut Text: „angeblich“, gesagt am 26\. Januar 2022\), zitiert nach: /u,
    );
  });

  test('names a speaker whom the registry does not know as the article does, or says that none is named', () => {
    expect(citeStatement('q-dddddddd')).toMatch(
      /^„Eine Frau rief ‚Hilfe‘, und Ada Berg kam“ – Eine Frau \(einzelne Worte wörtlich\), zitiert nach: „Ebbe“\./u,
    );
    const nobody = { speakers: [], speakerText: '' };
    expect(citeStatement('q-dddddddd', { ...nobody, text: '„Er „hält“.“' })).toMatch(
      /^„‚Er ‚hält‘\.‘“ – Ohne Namen \(einzelne Worte wörtlich\), zitiert nach: /u,
    );
    expect(citeStatement('q-dddddddd', { ...nobody, text: 'Er halte …' })).toMatch(
      /^„Er halte …“ – Ohne Namen \(einzelne Worte wörtlich\), zitiert nach: /u,
    );
    expect(citeStatement('q-dddddddd', { ...nobody, text: 'Hält er?' })).toMatch(
      /^„Hält er\?“ – Ohne Namen \(einzelne Worte wörtlich\), zitiert nach: /u,
    );
  });
});

describe('metadata of a page', () => {
  const readMeta = (article: Article) => toCitationMeta(toArticleCitation(article, ADDRESSES));

  test('of a statement has its own address, the publisher’s, its full wording and who makes it', () => {
    const item = toStatementCitation(findStatement('q-cccccccc'), ADDRESSES);
    expect(toCitationMeta(item).map(({ name, content }) => [name, content])).toEqual([
      ['z:itemType', 'newspaperArticle'],
      ['citation_title', 'Streit am Deich'],
      ['citation_publication_date', '2022/02/02'],
      ['prism.publicationName', 'Nordfunk'],
      ['citation_language', 'de'],
      ['citation_public_url', 'https://news.example/deep/quotes/q-cccccccc/'],
      ['citation_fulltext_html_url', 'https://example.org/flut'],
      [
        'citation_abstract',
        '„Quellau sei müde, sagte Bo Tal“ – Bo Tal, weitergegeben durch den Nordfunk (sinngemäß). Original: https://example.org/flut',
      ],
    ]);
  });

  test('makes an article of a newspaper for Zotero', () => {
    const article = findArticle('flut', { ...SOURCE, author: 'Mia Au und Bo Tal' });
    expect(readMeta(article).map(({ name, content }) => [name, content])).toEqual([
      ['z:itemType', 'newspaperArticle'],
      ['citation_title', 'Streit am Deich'],
      ['citation_author', 'Au, Mia'],
      ['citation_author', 'Tal, Bo'],
      ['citation_publication_date', '2022/02/02'],
      ['prism.publicationName', 'Nordfunk'],
      ['citation_language', 'de'],
      ['citation_public_url', 'https://example.org/flut'],
      ['citation_fulltext_html_url', 'https://news.example/deep/articles/flut/'],
    ]);
  });

  test('leaves out what is not known', () => {
    expect(readMeta(findArticle('ebbe')).map(({ name }) => name)).toEqual([
      'z:itemType',
      'citation_title',
      'citation_publication_date',
      'citation_language',
      'citation_public_url',
      'citation_fulltext_html_url',
    ]);
  });

  test('writes one author who would be taken for two in the order of speech', () => {
    const article = findArticle('flut', { author: 'Ada Maria von Berg' });
    expect(readMeta(article)).toContainEqual({
      name: 'citation_author',
      content: 'Ada Maria von Berg',
    });
  });
});

test.each([
  ['\\', String.raw`\textbackslash{}`],
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
  ['$', String.raw`\$`],
  ['&', String.raw`\&`],
  ['%', String.raw`\%`],
  ['#', String.raw`\#`],
  ['_', String.raw`\_`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
  ['<', String.raw`\textless{}`],
  ['"', String.raw`\textquotedbl{}`],
  ['---', '-{}-{}-'],
])('TeX prints %s for %s', (sign, tex) => {
  // The parser forgives what TeX does not, so the file itself is looked at.
  const title = `a ${sign} b`;
  expect(toBibtex({ ...toArticleCitation(findArticle('flut'), ADDRESSES), title })).toContain(
    `\n  title = {{a ${tex} b}},\n`,
  );
});

describe('a note', () => {
  const note = (id: string) => toNote(toStatementCitation(findStatement(id), ADDRESSES));

  test('says who makes the statement and where the publisher has it, for styles print it', () => {
    expect(note('q-cccccccc')).toBe(
      'Zitierte Äußerung: Bo Tal, weitergegeben durch den Nordfunk (sinngemäß). Original: https://example.org/flut',
    );
    expect(note('q-dddddddd')).toBe('Zitierte Äußerung: Eine Frau (einzelne Worte wörtlich)');
  });

  test('does not begin as a line does that pandoc takes for a field of CSL', () => {
    const items = [
      ...SITE.articles.map((one) => toArticleCitation(one, ADDRESSES)),
      ...SITE.statements.map((one) => toStatementCitation(one, ADDRESSES)),
    ];
    expect(items.map(toNote).filter((text) => /^\S+:/u.test(text))).toEqual([]);
  });
});

describe('an address', () => {
  test('of an article is the one of its publisher, with the day it was read there', () => {
    const article = findArticle('flut', { ...SOURCE, retrieved: '2025-07' });
    expect(toCslItem(toArticleCitation(article, ADDRESSES))).toMatchObject({
      URL: 'https://example.org/flut',
      accessed: { 'date-parts': [[2025, 7]] },
    });
  });

  test('is our own, without a day, when the publisher has none', () => {
    const article = findArticle('flut', { retrieved: '2025-07' });
    const item = toCslItem(toArticleCitation(article, ADDRESSES));
    expect(item.URL).toBe('https://news.example/deep/articles/flut/');
    expect(item).not.toHaveProperty('accessed');
  });

  test('of a statement is its own page, without a day', () => {
    const article = findArticle('flut', { ...SOURCE, retrieved: '2025-07' });
    const [item] = article.statements.map((statement) =>
      toCslItem(toStatementCitation({ ...statement, article }, ADDRESSES)),
    );
    expect(item?.URL).toBe('https://news.example/deep/quotes/q-aaaaaaaa/');
    expect(item).not.toHaveProperty('accessed');
  });
});
