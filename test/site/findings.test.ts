import { describe, expect, test } from 'vitest';
import type { ArticleAnnotations } from '../../src/schemas/annotations.ts';
import type { PlacedRecord } from '../../src/site/doubt-findings.ts';
import { findLedgerFindings, findQuoteFaults } from '../../src/site/findings.ts';
import { toArticleEntry } from './example-collections.ts';

const toReference = (id: string, by = 'Statement', kind: 'quote' | 'actor' = 'quote') => ({
  by,
  kind,
  id,
  line: 8,
  column: 3,
});

const toRecord = (id: string, status: PlacedRecord['status']): PlacedRecord => ({
  id,
  status,
  text: 'Wir bleiben',
  article: 'flut',
  speakers: [],
  speakerText: '',
  file: 'content/quotes.lock.json',
  line: 1,
});

/** What the annotator found in an article. */
const annotate = (...args: Parameters<typeof toArticleEntry>) =>
  toArticleEntry(...args).data.annotations;

const QUOTED = annotate('flut', {
  date: '2022-02-02',
  text: '„Wir bleiben“, sagte sie.',
  quotes: [{ id: 'q-a', words: '„Wir bleiben“', text: 'Wir bleiben' }],
});
const UNKNOWN = {
  rule: 'unknown-reference',
  severity: 'error',
  file: 'content/articles/ebbe.md',
  line: 8,
  column: 3,
  message: '<Statement> names “q-b”, and there is no such quote.',
  fix: 'Copy the id from the address of the quote’s page: /quotes/<id>/.',
};

describe('findQuoteFaults', () => {
  test('finds a card for a quote that is none', () => {
    const article = annotate('ebbe', {
      date: '2022-02-02',
      text: 'Text.',
      references: [toReference('q-a'), toReference('q-b')],
    });
    expect(findQuoteFaults([article, QUOTED])).toEqual([UNKNOWN]);
  });

  test('looks at what pages of the publisher name', () => {
    const page = { file: 'content/pages/wir.mdx', references: [toReference('q-b')] };
    expect(findQuoteFaults([QUOTED], [], [page])).toEqual([{ ...UNKNOWN, file: page.file }]);
  });

  test.each([
    ['q-merged', 'a quote that became a part of another', 'Write “q-a”.'],
    ['q-gone', 'a quote that was withdrawn', 'Name another quote, or take it out here.'],
    [
      'q-lost',
      'a quote that stands in no article any more',
      'Name another quote, or take it out here.',
    ],
  ])('says what became of an issued id: %s', (id, what, fix) => {
    const records = [
      toRecord('q-a', 'current'),
      { ...toRecord('q-merged', 'merged'), supersededBy: 'q-a' },
      toRecord('q-gone', 'retired'),
      toRecord('q-lost', 'current'),
    ];
    const page = { file: 'content/pages/wir.mdx', references: [toReference(id)] };
    expect(findQuoteFaults([QUOTED], records, [page])).toMatchObject([
      { message: `<Statement> names “${id}”, ${what}.`, fix },
    ]);
  });

  test('leaves other components to the loader', () => {
    const article = annotate('ebbe', {
      date: '2022-02-02',
      text: 'Text.',
      references: [toReference('nobody', 'ActorCard', 'actor')],
    });
    expect(findQuoteFaults([article])).toEqual([]);
  });

  test('finds two quotes with one id', () => {
    const words = `„${'lang '.repeat(20)}“`;
    const article = annotate('ebbe', {
      date: '2022-02-02',
      text: `${words}, sagte sie.`,
      quotes: [{ id: 'q-a', words }],
    });
    expect(findQuoteFaults([QUOTED, article])).toEqual([
      {
        rule: 'quote-id-collision',
        severity: 'error',
        file: 'content/articles/ebbe.md',
        line: 1,
        column: 1,
        message: `The quote “„${'lang '.repeat(11)}lan…” gets the id q-a, which a quote of content/articles/flut.md has.`,
        fix: 'Give the id to one of the two: a :quote with id= in the other must go.',
      },
    ]);
  });

  test('finds nothing in sound articles', () => {
    expect(findQuoteFaults([QUOTED])).toEqual([]);
  });
});

describe('findLedgerFindings', () => {
  const record = (id: string, text: string, status: PlacedRecord['status'] = 'current') => {
    const where = { article: 'flut', file: 'content/quotes.lock.json', line: 7 };
    return { id, text, status, speakers: [], speakerText: '', ...where };
  };
  const toRow = (...args: Parameters<typeof findLedgerFindings>) =>
    findLedgerFindings(...args).map(
      ({ rule, severity, file, line, message }) =>
        `${file}:${String(line)} ${severity} ${rule}: ${message}`,
    );
  const ASKED = annotate('sturm', {
    date: '2022-02-02',
    text: '„Wir gehen“, sagte sie.',
    quotes: [{ id: 'q-c', words: '„Wir gehen“', text: 'Wir gehen' }],
    doubts: [{ id: 'q-b', quotes: ['q-c'], line: 6, column: 1 }],
  });

  test('says once that there is no ledger, where there are quotes', () => {
    expect(toRow([QUOTED, ASKED], [], true)).toEqual([
      'content/quotes.lock.json:1 warning no-ledger: There is no ledger: the address of a quote changes with its words.',
    ]);
    expect(toRow([annotate('ebbe', { date: '2022-02-02', text: 'Text.' })], [], true)).toEqual([]);
  });

  test('has nothing to say where the ledger is up to date', () => {
    expect(
      toRow([QUOTED], [record('q-a', 'Wir bleiben'), record('q-z', 'x', 'retired')], true),
    ).toEqual([]);
  });

  test('counts what is new and what changed', () => {
    expect(toRow([QUOTED], [record('q-a', 'Wir blieben')], true)).toEqual([
      'content/articles/flut.md:1 warning changed-quote: 1 quote of this article has other words or another speaker than in the ledger.',
    ]);
    expect(toRow([QUOTED], [record('q-z', 'x', 'merged')], true)).toEqual([
      'content/articles/flut.md:1 warning new-quote: 1 quote of this article has no lasting address yet.',
    ]);
  });

  test('says which ids have lost their words', () => {
    expect(toRow([QUOTED], [record('q-a', 'Wir bleiben'), record('q-z', 'Ja')], true)).toEqual([
      'content/quotes.lock.json:7 warning lost-quote: q-z, “Ja”, stands in no article any more; its page says so.',
    ]);
  });

  test.each([
    [true, 'error'],
    [false, 'warning'],
  ])('asks of a doubtful id; where it is strict (%j) that is an %s', (isStrict, severity) => {
    const [asked] = findLedgerFindings([ASKED], [record('q-b', 'Wir bleiben')], isStrict);
    expect(asked).toEqual({
      rule: 'doubtful-quote',
      severity,
      file: 'content/articles/sturm.md',
      line: 6,
      column: 1,
      message: 'Is this still q-b, “Wir bleiben”?',
      fix: 'If it is: npm run ledger -- accept q-b=q-c. If it is gone: npm run ledger -- retire q-b --reason "…".',
    });
  });

  describe('a question', () => {
    const toAsked = (words: string, id = 'sturm') =>
      annotate(id, {
        date: '2022-02-02',
        text: `„${words}“, sagte sie.`,
        quotes: [{ id: `q-${id}`, words: `„${words}“`, text: words }],
        doubts: [{ id: 'q-b', quotes: [`q-${id}`], line: 6, column: 1 }],
      });
    const toQuestions = (articles: readonly ArticleAnnotations[], known: PlacedRecord) =>
      findLedgerFindings(articles, [known], true)
        .filter(({ rule }) => rule === 'doubtful-quote')
        .map(({ file, message, fix }) => `${file}: ${message} ${fix}`);

    test('names why words were withdrawn that are back', () => {
      const known = { ...record('q-b', 'Wir gehen', 'retired'), reason: 'Verhört.' };
      expect(toQuestions([toAsked('Wir gehen')], known)).toEqual([
        'content/articles/sturm.md: These words were withdrawn as q-b: Verhört. Take them out of the article. If they hold again: npm run ledger -- accept q-b=q-sturm. If it is another quote: npm run ledger -- accept q-sturm=q-sturm.',
      ]);
    });

    test('says that a negation is another', () => {
      expect(
        toQuestions([toAsked('Wir gehen heute nicht')], record('q-b', 'Wir gehen heute')),
      ).toEqual([
        'content/articles/sturm.md: Is this still q-b, “Wir gehen heute”? A negation or a figure is another. If it is: npm run ledger -- accept q-b=q-sturm. If the old words were wrong: npm run ledger -- correct q-b. If it is gone: npm run ledger -- retire q-b --reason "…".',
      ]);
    });

    test('is asked once where two articles may hold it, and where the words are the same', () => {
      const articles = [toAsked('Wir gingen', 'ebbe'), toAsked('Wir gehen')];
      expect(toQuestions(articles, record('q-b', 'Wir gehen'))).toEqual([
        'content/articles/sturm.md: Is this still q-b, “Wir gehen”? If it is: npm run ledger -- accept q-b=q-sturm. If it is another: npm run ledger -- accept q-sturm=q-sturm.',
      ]);
    });
  });
});
