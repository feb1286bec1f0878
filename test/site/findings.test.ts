import { describe, expect, test } from 'vitest';
import { findQuoteFaults } from '../../src/site/findings.ts';
import { toArticleEntry } from './collections.ts';

const toReference = (id: string, by = 'QuoteCard') => ({
  by,
  id,
  line: 8,
  column: 3,
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
  message: '<QuoteCard> names “q-b”, and there is no such quote.',
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

  test('leaves other components to the loader', () => {
    const article = annotate('ebbe', {
      date: '2022-02-02',
      text: 'Text.',
      references: [toReference('nobody', 'ActorCard'), toReference('x', 'Box')],
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
