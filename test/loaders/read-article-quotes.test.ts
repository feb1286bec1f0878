import { describe, expect, test } from 'vitest';
import { toQuoteId } from '../../src/ledger/quote-id.ts';
import { readArticleQuotes } from '../../src/loaders/read-article-quotes.ts';
import { ADA, HEAD, loadFiles } from './load-files.ts';

const RECORD = (text: string) =>
  `{\n"version": 1,\n"quotes": {\n"q-aaaaaaaa": {"article":"flut","speakers":["ada-berg"],"text":"${text}","firstSeen":"2024-05-01"}\n}\n}\n`;
const FLUT = `${HEAD}„Der Deich hält bis morgen“, sagte Ada Berg. Die 🌊 kommt.\n`;

describe('readArticleQuotes', () => {
  test('reads the quotes of each article, with their places and new ids', async () => {
    const content = await loadFiles({ 'articles/flut.md': FLUT, 'actors/ada-berg.md': ADA });
    expect(readArticleQuotes(content)).toMatchObject([
      {
        article: 'flut',
        formerly: undefined,
        file: 'content/articles/flut.md',
        quotes: [
          {
            text: 'Der Deich hält bis morgen',
            speakers: ['ada-berg'],
            speakerText: 'Ada Berg',
            before: '',
            after: ', sagte Ada Berg. Die 🌊 kommt.',
          },
        ],
        places: [{ line: 6, column: 1 }],
        ids: [toQuoteId('flut', 'Der Deich hält bis morgen', 0)],
      },
    ]);
  });

  test.each([
    ['flut', undefined],
    ['sturm', 'flut'],
  ])('gives the quote of %s.md its id from the ledger', async (name, formerly) => {
    const content = await loadFiles({
      [`articles/${name}.md`]: FLUT,
      'actors/ada-berg.md': ADA,
      'quotes.lock.json': RECORD('Der Deich hält bis morgen'),
    });
    expect(readArticleQuotes(content)).toMatchObject([
      { article: name, formerly, ids: ['q-aaaaaaaa'], matching: { doubts: [], lost: [] } },
    ]);
  });
});
