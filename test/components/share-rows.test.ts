import { expect, test } from 'vitest';
import { toArchiveShares, toArticleShares } from '../../components/share-rows.ts';
import { getWords } from '../../src/i18n/locales.ts';
import type { VoiceCount, VoicePeriod } from '../../src/site/model.ts';

// Nothing else of a view is read.
const VIEW = { locale: 'en', words: getWords('en') } as Parameters<typeof toArchiveShares>[1];

const KUESTE = { id: 'kueste', name: 'Küste', className: 'side-kueste' };

test('of an article each side has its share, and words alone where they are few', () => {
  const side = { side: KUESTE, className: KUESTE.className, reported: 0 };
  const other = { side: undefined, className: 'side-none', reported: 0 };
  const toRows = (direct: number, more: number) =>
    toArticleShares(
      {
        share: 0.5,
        speakers: [],
        sides: [
          { ...side, direct, share: direct / (direct + more) },
          { ...other, direct: more, share: more / (direct + more) },
        ],
      },
      VIEW,
    );
  expect(toRows(75, 25)).toEqual([
    { name: 'Küste', isContent: true, className: 'side-kueste', amount: '75%', share: 0.75 },
    {
      name: getWords('en').article.others,
      isContent: false,
      className: 'side-none',
      amount: '25%',
      share: 0.25,
    },
  ]);
  expect(toRows(3, 1).map(({ amount, share }) => [amount, share])).toEqual([
    [getWords('en').article.words('3'), undefined],
    [getWords('en').article.words('1'), undefined],
  ]);
});

const toCount = (direct: number): VoiceCount => ({
  statements: { direct, reported: 0 },
  words: { direct, reported: 0 },
  distinct: direct,
  articles: 1,
});
const toPeriod = (ada: number, rest: number): VoicePeriod => ({
  all: toCount(ada + rest),
  unsure: 0,
  byHand: 0,
  tables: [
    {
      dimension: 'actor',
      base: toCount(ada + rest),
      rows: [
        {
          ...toCount(ada),
          value: 'ada-berg',
          gap: undefined,
          entries: [{ id: 'ada-berg', name: 'Ada Berg' }],
        },
        { ...toCount(rest), value: '', gap: 'unattributed', entries: [] },
      ],
    },
  ],
});

test('of all articles each actor has its share and the span in which that may lie', () => {
  expect(toArchiveShares(toPeriod(30, 70), VIEW)).toMatchObject([
    { name: 'Ada Berg', isContent: true, amount: '30% (23% to 37%)', share: 0.3 },
    { name: getWords('en').voices.gaps.unattributed, isContent: false, share: 0.7 },
  ]);
  expect(toArchiveShares(toPeriod(3, 1), VIEW)[0]).toMatchObject({ share: undefined });
});
