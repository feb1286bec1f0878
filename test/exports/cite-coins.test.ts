import { describe, expect, test } from 'vitest';
import { toCoins } from '../../src/exports/cite-coins.ts';
import type { CitationItem } from '../../src/exports/citations.ts';
import { toArticleCitation, toStatementCitation } from '../../src/exports/citations.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';
import { take } from './read-json-ld.ts';

const SITE = buildSite(RICH);
const ARTICLE = toArticleCitation(take(SITE.articles, 'flut'), ADDRESSES);
const STATEMENT = toStatementCitation(take(SITE.statements, 'q-cccccccc'), ADDRESSES);

/** What a reader of forms makes of it: pairs in their order. */
function read(item: CitationItem): [string, string][] {
  return [...new URLSearchParams(toCoins(item))];
}

describe('a record on a page', () => {
  test('is an article of a newspaper for Zotero, with letters as they are', () => {
    expect(toCoins({ ...ARTICLE, authors: [{ given: 'Änne', family: 'von der Au' }] })).toBe(
      'ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=newspaperArticle' +
        '&rft.title=Streit+am+Deich&rft.creator=von+der+Au,+Änne&rft.source=Nordfunk' +
        '&rft.date=2022-02-02&rft.language=de&rft_id=https://example.org/flut',
    );
  });

  test('of a statement says whose and which it is, has its own address, and all of it in the abstract', () => {
    expect(read(STATEMENT).slice(3)).toEqual([
      [
        'rft.title',
        'Streit am Deich [Bo Tal, weitergegeben durch den Nordfunk (sinngemäß): Quellau sei müde, sagte Bo Tal.]',
      ],
      ['rft.source', 'Nordfunk'],
      ['rft.date', '2022-02-02'],
      ['rft.language', 'de'],
      [
        'rft.description',
        '„Quellau sei müde, sagte Bo Tal“ – Bo Tal, weitergegeben durch den Nordfunk (sinngemäß). Original: https://example.org/flut',
      ],
      ['rft_id', 'https://news.example/deep/quotes/q-cccccccc/'],
    ]);
  });

  test('has no words of a long statement behind the title, for a cut could take a condition with it', () => {
    const [, , , title] = read({
      ...STATEMENT,
      statement: STATEMENT.statement && { ...STATEMENT.statement, brief: undefined },
    });
    expect(title).toEqual([
      'rft.title',
      'Streit am Deich [Bo Tal, weitergegeben durch den Nordfunk (sinngemäß)]',
    ]);
  });

  test('comes back whatever the texts hold', () => {
    const title = 'A & B = 50 % #1; C+D';
    const [, , , pair] = read({ ...ARTICLE, title });
    expect(pair).toEqual(['rft.title', title]);
  });

  test('takes no author apart who is no person', () => {
    const authors = [{ literal: 'dpa' }, { literal: 'Ada Berg, Quellau' }];
    expect(read({ ...ARTICLE, authors }).slice(4, 6)).toEqual([
      ['rft.creator', 'dpa'],
      ['rft.aulast', 'Ada Berg, Quellau'],
    ]);
  });
});
