import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { AST, parse as parseRis } from 'astrocite-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Author } from '../../src/exports/cite-authors.ts';
import { toBibtex } from '../../src/exports/cite-bibtex.ts';
import { toCslItem, toCslJson } from '../../src/exports/cite-csl.ts';
import { toRis } from '../../src/exports/cite-ris.ts';
import type { CitationItem } from '../../src/exports/citations.ts';
import {
  getAccessed,
  toAbstract,
  toArticleCitation,
  toCitedAddress,
  toNote,
  toStatementCitation,
} from '../../src/exports/citations.ts';
import { toLine } from '../../src/exports/plain-text.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';

const TEXT = `=Ä & B < C > D "E" 'F' ''g'' \`\`h'' ]]> \\ \\{ } {} % # $x$ _ ~ ^ a--b---c ,,k <<l>> !\`m ?\` @n | 😀 „G“ \u00a0– é ER  - TY  -`;
const HOSTILE = TEXT.replace(' 😀', '\r\n\t😀\u0001').replace('é', 'e\u0301');

function buildHostile() {
  const entry = toArticleEntry('hostile', {
    title: HOSTILE,
    date: '2022-12-31',
    text: HOSTILE,
    quotes: [{ id: 'q-aaaaaaaa', words: '😀', text: HOSTILE, speakerText: HOSTILE }],
  });
  const source = {
    publisher: HOSTILE,
    author: HOSTILE,
    url: 'https://x.example/ä b?a=1&b=2%20_~{c}\\#d^',
    retrieved: '2025-07',
  };
  const article = { ...entry, data: { ...entry.data, source } };
  return buildSite(toCollections({ articles: [article] }));
}

function toItems(site: ReturnType<typeof buildSite>): CitationItem[] {
  return [
    ...site.articles.map((article) => toArticleCitation(article, ADDRESSES)),
    ...site.statements.map((one) => toStatementCitation(one, ADDRESSES)),
  ];
}

const AUTHORS: readonly Author[] = [
  { given: 'Ursula', family: 'von der Leyen' },
  { literal: 'dpa & AFP, {and} Söhne' },
  { given: 'Ada M.', family: 'Berg' },
];
const [flut] = toItems(buildSite(RICH)).filter(({ id }) => id === 'oton-flut');
if (!flut) throw new Error('the example has this article');
const SIGNED: CitationItem = {
  ...flut,
  id: 'oton-signed',
  authors: AUTHORS,
  accessed: '2022-02-03',
  language: 'en',
};
const RICH_ITEMS = [...toItems(buildSite(RICH)), SIGNED];
const ITEMS = [...RICH_ITEMS, ...toItems(buildHostile())];

describe('the golden file', () => {
  test.each([
    ['articles.bib', () => RICH_ITEMS.map(toBibtex).join('\n')],
    ['articles.ris', () => RICH_ITEMS.map(toRis).join('')],
    ['articles.json', () => toCslJson(RICH_ITEMS)],
  ])('%s is what is written', async (name, write) => {
    await expect(write()).toMatchFileSnapshot(`golden/cite/${name}`);
  });
});

/** Of those without a journal, whose day no style would print else. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'oton-ebbe': 'Veröffentlicht am 1. März 2022',
  'oton-q-dddddddd': 'Veröffentlicht am 1. März 2022',
};

describe.each(ITEMS)('$id as BibTeX', (item) => {
  const { entries, errors } = parseBibtex(toBibtex(item), { sentenceCase: false });
  const [entry] = entries;

  test('is one entry without a fault', () => {
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    expect(entry?.key).toBe(item.id);
    expect(entry?.type).toBe(item.publisher === undefined ? 'misc' : 'article');
  });

  test('says what the citation says, with accents on their letters', () => {
    const [year = '', month, day] = item.issued.split('-');
    const note = toNote(item);
    const accessed = getAccessed(item);
    const abstract = toAbstract(item);
    expect({ ...entry?.fields, author: undefined }).toEqual({
      title: item.title.normalize('NFC'),
      ...(item.publisher === undefined ? {} : { journal: item.publisher.normalize('NFC') }),
      ...(item.publisher === undefined ? { howpublished: PUBLISHED[item.id] } : {}),
      year,
      month: String(Number(month)),
      day: String(Number(day)),
      date: item.issued,
      url: toCitedAddress(item).replace('ä b', 'ä%20b').replace('{c}\\', '%7Bc%7D%5C'),
      ...(accessed === undefined ? {} : { urldate: accessed }),
      langid: item.language === 'en' ? 'english' : 'ngerman',
      ...(item.publisher === undefined ? {} : { entrysubtype: 'newspaper' }),
      ...(abstract === undefined ? {} : { abstract: abstract.normalize('NFC') }),
      ...(note === '' ? {} : { note: note.normalize('NFC') }),
    });
  });

  test('names persons by both names and others by one', () => {
    const authors = (entry?.fields.author ?? []).map(({ name, prefix, lastName, firstName }) =>
      name === undefined
        ? { family: [prefix, lastName].filter(Boolean).join(' '), given: firstName }
        : { literal: name },
    );
    expect(authors).toEqual(
      item.authors.map((author) =>
        'literal' in author ? { literal: author.literal.normalize('NFC') } : author,
      ),
    );
  });
});

const RIS_ITEM = z.object({
  id: z.string(),
  type: z.literal('article-newspaper'),
  issued: z.object({ 'date-parts': z.array(z.array(z.string())) }),
  accessed: z.object({ 'date-parts': z.array(z.array(z.string())) }).optional(),
  URL: z.string(),
  title: z.string(),
  language: z.string(),
  abstract: z.string().optional(),
  note: z.string().optional(),
  'container-title': z.string().optional(),
});

describe('RIS', () => {
  const ris = ITEMS.map(toRis).join('');

  test('says what the citations say, through astrocite', () => {
    expect(z.array(RIS_ITEM).parse(parseRis(ris))).toEqual(
      ITEMS.map((item) => {
        const accessed = getAccessed(item)?.split('-') ?? [];
        return {
          id: item.id,
          type: 'article-newspaper',
          title: item.title,
          issued: { 'date-parts': [item.issued.split('-')] },
          URL: toCitedAddress(item),
          language: item.language,
          ...(accessed.length > 0
            ? { accessed: { 'date-parts': [['', '', ''].map((none, at) => accessed[at] ?? none)] } }
            : {}),
          ...(toAbstract(item) === undefined ? {} : { abstract: toAbstract(item) }),
          ...(toNote(item) === '' ? {} : { note: toNote(item) }),
          ...(item.publisher === undefined ? {} : { 'container-title': item.publisher }),
        };
      }),
    );
  });

  test('has every author, and only the tags it needs, in their order', () => {
    const { properties = [] } = AST.parse(toRis(SIGNED)).children[0] ?? {};
    expect(properties.map(({ key }) => key).join(' ')).toBe('ID AU AU AU TI T2 PY DA UR Y2 LA N1');
    expect(properties.filter(({ key }) => key === 'AU').map(({ value }) => value)).toEqual([
      'von der Leyen, Ursula',
      'dpa & AFP, {and} Söhne',
      'Berg, Ada M.',
    ]);
  });

  test('has a line for each tag, with the ends that the format wants', () => {
    const lines = ris.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- [^\r\n]*$/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(ITEMS.length);
  });
});

const dateParts = z.strictObject({
  'date-parts': z.tuple([z.array(z.number().int().positive()).min(1).max(3)]),
});

/** CSL-JSON 1.0.2 (csl-data.json), as far as an article of a newspaper needs it. */
const CSL = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.literal('article-newspaper'),
    title: z.string().min(1),
    author: z
      .array(
        z.union([
          z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
          z.strictObject({ literal: z.string().min(1) }),
        ]),
      )
      .min(1)
      .optional(),
    'container-title': z.string().min(1).optional(),
    issued: dateParts,
    accessed: dateParts.optional(),
    URL: z.url(),
    language: z.string(),
    abstract: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
  }),
);

describe('CSL-JSON', () => {
  test('says what the citations say', () => {
    expect(CSL.parse(JSON.parse(toCslJson(ITEMS)))).toEqual(ITEMS.map(toCslItem));
    expect(toCslItem(SIGNED)).toEqual({
      id: 'oton-signed',
      type: 'article-newspaper',
      title: 'Streit am Deich',
      author: AUTHORS,
      'container-title': 'Nordfunk',
      issued: { 'date-parts': [[2022, 2, 2]] },
      accessed: { 'date-parts': [[2022, 2, 3]] },
      URL: 'https://example.org/flut',
      language: 'en',
      note: 'Erklärt bei O-Ton: https://news.example/deep/articles/flut/',
    });
  });
});

test('any title comes back from BibTeX and from RIS', () => {
  const sign = fc.constantFrom(...'\\{}$&%#_~^<>"\'`-,!?@=| aÄ1ß„“😀\u0301\u00a0\n\u0001');
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 12 }), (any) => {
      const title = toLine(`a${any}z`);
      const item = { ...SIGNED, title };
      const { entries, errors } = parseBibtex(toBibtex(item), { sentenceCase: false });
      expect(errors).toEqual([]);
      expect(entries[0]?.fields['title']).toBe(title.normalize('NFC'));
      const [entry] = z.array(RIS_ITEM).parse(parseRis(toRis(item)));
      expect(entry?.title).toBe(title);
    }),
    { numRuns: 150, seed: 1962 },
  );
});
