import { describe, expect, test } from 'vitest';
import { toQuoteId } from '../../src/ledger/quote-id.ts';
import { readArticleQuotes } from '../../src/reading/read-article-quotes.ts';
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

  describe('where site.yml asks for a confidence', () => {
    const FILES = {
      'site.yml': 'confidence: {show: 0.95}\n',
      'articles/flut.md': `${HEAD}Der Deich halte bis morgen, so Ada Berg. „Nein“, sagte Ada Berg.\n`,
      'actors/ada-berg.md': ADA,
    };

    test('has no address to give to what is less sure', async () => {
      const [flut] = readArticleQuotes(await loadFiles(FILES));
      expect(flut).toMatchObject({ quotes: [], places: [], ids: [], matching: { pairs: [] } });
    });

    test('keeps what has one, however unsure', async () => {
      const words = 'Das Tor bleibt bis zum Abend offen';
      const content = await loadFiles({
        ...FILES,
        'articles/flut.md': `${HEAD}Der Deich halte bis morgen, so Ada Berg. „${words}“, sagte sie.\n`,
        'quotes.lock.json': RECORD(words),
      });
      const [flut] = readArticleQuotes(content);
      expect(flut).toMatchObject({
        quotes: [{ text: words }],
        places: [{ line: 6, column: 42 }],
        ids: ['q-aaaaaaaa'],
        matching: { pairs: [{ id: 'q-aaaaaaaa', quote: 0 }], lost: [] },
      });
    });

    // One word is said again easily: whether it is the same one, an editor says.
    test('keeps what may have one', async () => {
      const content = await loadFiles({ ...FILES, 'quotes.lock.json': RECORD('Nein') });
      const [flut] = readArticleQuotes(content);
      expect(flut).toMatchObject({
        quotes: [{ text: 'Nein' }],
        matching: { doubts: [{ id: 'q-aaaaaaaa', quotes: [0] }], lost: [] },
      });
    });
  });
});
