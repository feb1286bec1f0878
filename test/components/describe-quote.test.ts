import { describe, expect, test } from 'vitest';
import {
  toAddressee,
  toBeginning,
  toCertainty,
  toChange,
  toHow,
  toHows,
  toNames,
  toNotices,
  toSpeakerName,
} from '../../components/describe-quote.ts';
import type { View } from '../../components/view.ts';
import { getWords } from '../../src/i18n/locales.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { PastWording, SiteQuote } from '../../src/site/model.ts';
import { createPaths } from '../../src/site/paths.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';

const DE: View = {
  locale: 'de',
  siteName: 'O-Ton',
  words: getWords('de'),
  paths: createPaths('/', 'de'),
};
const EN: View = {
  locale: 'en',
  siteName: 'O-Ton',
  words: getWords('en'),
  paths: createPaths('/', 'en'),
};

const { actors: ACTORS } = buildSite(
  toCollections({
    articles: [],
    actors: ['Ada Berg', 'Bo Tal', 'Cy Ruh'].map((name) =>
      toActorEntry(name.slice(0, 3).trim().toLowerCase(), { name }),
    ),
    places: [],
    terms: [],
  }),
);

describe('toSpeakerName', () => {
  test.each([
    ['the names of the registry', ACTORS.slice(0, 1), 'sie', 'Ada Berg'],
    ['several names', ACTORS.slice(0, 2), 'beide', 'Ada Berg und Bo Tal'],
    ['the words of the article', [], 'eine Sprecherin', 'Eine Sprecherin'],
    ['that nobody is named', [], '', 'ohne Namen'],
  ])('gives %s', (_what, speakers, speakerText, name) => {
    expect(toSpeakerName({ speakers, speakerText }, DE)).toBe(name);
  });
});

describe('toNames', () => {
  test.each([
    [0, '', ''],
    [1, 'Ada Berg', 'Ada Berg'],
    [2, 'Ada Berg und Bo Tal', 'Ada Berg and Bo Tal'],
    [3, 'Ada Berg, Bo Tal und Cy Ruh', 'Ada Berg, Bo Tal and Cy Ruh'],
  ])('joins %i names as “%s” and “%s”', (count, german, english) => {
    expect(toNames(ACTORS.slice(0, count), DE)).toBe(german);
    expect(toNames(ACTORS.slice(0, count), EN)).toBe(english);
  });
});

describe('toHow', () => {
  test.each([
    ['direct', 'wörtlich'],
    ['indirect', 'sinngemäß'],
    ['indirect-free-indirect', 'sinngemäß'],
    ['free-indirect', 'sinngemäß'],
    ['reported', 'zusammengefasst'],
  ] as const)('calls a quote of the type %s %s', (type, how) => {
    expect(toHow({ type }, DE)).toBe(how);
  });
});

describe('toAddressee', () => {
  test.each([
    ['names', ACTORS.slice(0, 2), 'ihnen', 'Ada Berg und Bo Tal'],
    ['the words of the article', [], 'dem Rat', 'dem Rat'],
    ['nothing', [], '', ''],
  ])('gives %s', (_what, addressees, addresseeText, text) => {
    expect(toAddressee({ addressees, addresseeText }, DE)).toBe(text);
  });
});

describe('toCertainty', () => {
  test('says in per cent how sure a rule is', () => {
    const quote = { rule: 'direct-inverted', confidence: 0.97 } as const;
    expect(toCertainty(quote, DE)).toBe('automatisch zugeordnet, zu 97\u202f% sicher');
  });

  test('says that an editor decided', () => {
    expect(toCertainty({ rule: 'directive', confidence: 1 }, DE)).toBe(
      'von der Redaktion zugeordnet',
    );
  });
});

/** Words that were others until a day. */
function toPast(given: Partial<PastWording>): PastWording {
  return {
    date: '2022-04-06',
    isCorrection: false,
    text: 'Wir gehen',
    speakerName: undefined,
    speakerIds: [],
    note: undefined,
    ...given,
  };
}

describe('toChange', () => {
  test.each([
    ['other words', {}, 'Wir bleiben', 'Wortlaut geändert'],
    ['other words of somebody else', { speakerName: 'Bo Tal' }, 'Wir bleiben', 'Wortlaut geändert'],
    ['another speaker', { speakerName: 'Bo Tal' }, 'Wir gehen', 'Zuordnung geändert'],
    ['words that came back', {}, 'Wir gehen', 'War zurückgezogen, wieder aufgenommen'],
    ['a correction', { isCorrection: true }, 'Wir bleiben', 'Korrigiert'],
    [
      'a correction of the speaker',
      { isCorrection: true, speakerName: 'Bo Tal' },
      'Wir gehen',
      'Korrigiert',
    ],
    ['the last words of a quote that is gone', {}, undefined, 'Wortlaut geändert'],
  ])('calls %s so, with a day and without', (_, given, after, name) => {
    const toTitle = toChange(toPast(given), after, DE);
    expect([toTitle('6. April 2022'), toTitle(undefined)]).toEqual([
      `${name} am 6. April 2022`,
      name,
    ]);
  });
});

/** A quote with the words “Wir bleiben” that were others once. */
function toQuote(history: readonly PastWording[]): SiteQuote {
  const [quote] = buildSite(
    toCollections({
      articles: [
        toArticleEntry('a', {
          date: '2022-04-05',
          text: '„Wir bleiben“.',
          quotes: [{ id: 'q-aaaaaaaa', words: '„Wir bleiben“', text: 'Wir bleiben' }],
        }),
      ],
    }),
  ).quotes;
  if (!quote) throw new Error('The article has a quote.');
  return { ...quote, history };
}

describe('toNotices', () => {
  const correction = { kind: 'correction', date: '2022-04-09', text: 'Es war der Deich.' } as const;
  const reply = { kind: 'reply', date: '2022-04-10', text: 'Ich sagte das nicht.' } as const;
  const older = { ...correction, date: '2022-04-01' };

  test.each([
    ['nothing when nothing happened', [], [], []],
    ['the newest change', [toPast({})], [], ['Wortlaut geändert am 6. April 2022']],
    [
      'the newest change alone of several',
      [toPast({ date: undefined }), toPast({ isCorrection: true })],
      [],
      ['Wortlaut geändert'],
    ],
    ['the newest correction', [], [correction, older], ['Korrigiert am 9. April 2022']],
    ['a reply', [], [reply], ['Gegendarstellung']],
    [
      'a change, a correction and a reply',
      [toPast({})],
      [reply, correction],
      ['Gegendarstellung', 'Wortlaut geändert am 6. April 2022', 'Korrigiert am 9. April 2022'],
    ],
  ])('tell %s', (_, history, corrections, notices) => {
    expect(toNotices({ quotes: [toQuote(history)], corrections }, DE)).toEqual(notices);
  });

  test('tell once what the ledger and the article both say', () => {
    const history = [toPast({ isCorrection: true, date: correction.date })];
    expect(toNotices({ quotes: [toQuote(history)], corrections: [correction] }, DE)).toEqual([
      'Korrigiert am 9. April 2022',
    ]);
  });

  test('compare the words before with those of now', () => {
    const history = [toPast({ speakerName: 'Bo Tal', text: 'Wir bleiben' })];
    expect(toNotices({ quotes: [toQuote(history)], corrections: [] }, DE)).toEqual([
      'Zuordnung geändert am 6. April 2022',
    ]);
  });

  test('speak the language of the view', () => {
    const notices = toNotices({ quotes: [toQuote([])], corrections: [correction] }, EN);
    expect(notices).toEqual(['Corrected on 9 April 2022']);
  });

  test('tell the newest change of each quote, the same once', () => {
    const quotes = [
      toQuote([toPast({})]),
      toQuote([toPast({ isCorrection: true, date: '2022-04-08' }), toPast({})]),
      toQuote([toPast({})]),
    ] as const;
    expect(toNotices({ quotes, corrections: [] }, DE)).toEqual([
      'Wortlaut geändert am 6. April 2022',
      'Korrigiert am 8. April 2022',
    ]);
  });
});

describe('toHows', () => {
  test.each([
    [['direct'], 'wörtlich', 'verbatim'],
    [['reported', 'reported'], 'zusammengefasst', 'summarised'],
    [['indirect', 'free-indirect'], 'sinngemäß', 'paraphrased'],
    [
      ['indirect', 'direct'],
      'teils wörtlich, teils sinngemäß',
      'partly word for word, partly reported',
    ],
    [
      ['direct', 'reported'],
      'teils wörtlich, teils sinngemäß',
      'partly word for word, partly reported',
    ],
    [['reported', 'indirect'], 'sinngemäß', 'paraphrased'],
  ] as const)('calls quotes of the types %j %s', (types, german, english) => {
    const [first, ...others] = types.map((type) => ({ ...toQuote([]), type }));
    if (!first) throw new Error('There is a quote.');
    expect(toHows({ quotes: [first, ...others] }, DE)).toBe(german);
    expect(toHows({ quotes: [first, ...others] }, EN)).toBe(english);
  });

  test('calls words in marks inside a sentence single words', () => {
    const quote = { ...toQuote([]), type: 'direct', rule: 'direct-fragment' } as const;
    expect(toHows({ quotes: [quote] }, DE)).toBe('einzelne Worte wörtlich');
    expect(toHows({ quotes: [quote] }, EN)).toBe('single words verbatim');
  });
});

test.each([
  ['Wir bleiben am Deich.', 21, 'Wir bleiben am Deich.'],
  ['Wir bleiben am Deich.', 12, 'Wir bleiben …'],
  ['Deichschutzverordnung', 5, 'Deich …'],
])('the beginning of “%s” in %i characters is “%s”', (text, most, beginning) => {
  expect(toBeginning(text, most)).toBe(beginning);
});
