import { describe, expect, test } from 'vitest';
import type { AttributedStatement } from '../../src/i18n/chain.ts';
import {
  getCaveats,
  getChain,
  getMark,
  getPolarity,
  toAttribution,
  toChainLine,
} from '../../src/i18n/chain.ts';
import { getLocalization, getWords } from '../../src/i18n/locales.ts';

const DE = getLocalization('de');
const EN = getLocalization('en');

const ADA = { id: 'ada', name: 'Ada Berg' };
const BO = { id: 'bo', name: 'Bo Tal' };
const CY = { id: 'cy', name: 'Cy Ruh' };
const WEST = { id: 'westen', name: 'der Westen' };

/** What Ada Berg says, to nobody and through nobody else. */
function toAttributed(given: Partial<AttributedStatement> = {}): AttributedStatement {
  return {
    speakers: [ADA],
    speakerText: 'sie',
    addressees: [],
    addresseeText: '',
    relay: [],
    relayText: '',
    hedges: [],
    polarity: 'asserted',
    said: undefined,
    quotes: [{ type: 'direct', rule: 'direct-verb-first' }],
    article: { title: 'Flut', date: '2022-02-02', source: { publisher: 'Kurier' } },
    ...given,
  };
}

const NOBODY = { speakers: [], speakerText: '' };
const NO_PUBLISHER = { title: 'Flut', date: '2022-02-02' };

describe('getChain', () => {
  test('tells who spoke, to whom, who passed it on and where it was reported, in this order', () => {
    const attributed = toAttributed({ addressees: [BO], relay: [CY, WEST], relayText: 'ein Bote' });
    expect(getChain(attributed, getWords('de'))).toEqual([
      { as: 'speaker', label: 'Wer:', known: [ADA], text: '' },
      { as: 'addressee', label: 'an', known: [BO], text: '' },
      { as: 'relay', label: 'weitergegeben durch', known: [CY], text: '' },
      {
        as: 'relay',
        label: 'weitergegeben durch',
        known: [{ id: 'westen', name: 'den Westen' }],
        text: '',
      },
      { as: 'relay', label: 'weitergegeben durch', known: [], text: 'ein Bote' },
      { as: 'report', label: 'berichtet in', known: [], text: 'Kurier' },
    ]);
  });

  test('always tells who spoke and where it was reported, also where neither is known', () => {
    expect(getChain(toAttributed({ ...NOBODY, article: NO_PUBLISHER }), getWords('de'))).toEqual([
      { as: 'speaker', label: 'Wer:', known: [], text: 'Ohne Namen' },
      { as: 'report', label: 'berichtet in', known: [], text: '„Flut“' },
    ]);
  });

  test('has the words of the article for whom the registry does not know, never beside a name', () => {
    const words = { speakerText: 'eine Frau', addresseeText: 'dem Nordfunk' };
    const texts = (attributed: AttributedStatement): string[] =>
      getChain(attributed, getWords('de')).map(({ label, known, text }) =>
        [label, ...known.map(({ name }) => name), text].filter(Boolean).join(' '),
      );
    expect(texts(toAttributed({ ...words, speakers: [] }))).toEqual([
      'Wer: Eine Frau',
      'gegenüber dem Nordfunk',
      'berichtet in Kurier',
    ]);
    expect(texts(toAttributed({ ...words, addressees: [BO] }))).toEqual([
      'Wer: Ada Berg',
      'an Bo Tal',
      'berichtet in Kurier',
    ]);
  });

  test('puts what the text claims before the speaker', () => {
    const [step] = getChain(toAttributed({ polarity: 'negated' }), getWords('de'));
    expect(step).toEqual({ as: 'speaker', label: 'verneint:', known: [ADA], text: '' });
  });
});

describe('the polarity', () => {
  test.each([
    ['asserted', '', 'Ada Berg', 'Ada Berg'],
    ['negated', 'verneint', 'Verneint: Ada Berg', 'Denied or refused: Ada Berg'],
    ['asked', 'als Frage', 'Als Frage: Ada Berg', 'As a question: Ada Berg'],
    ['hypothetical', 'nur angenommen', 'Nur angenommen: Ada Berg', 'Only supposed: Ada Berg'],
    ['announced', 'erst angekündigt', 'Erst angekündigt: Ada Berg', 'Only announced: Ada Berg'],
  ] as const)('%s comes first', (polarity, name, german, english) => {
    expect(getPolarity({ polarity }, getWords('de').statement)).toBe(name);
    expect(toAttribution(toAttributed({ polarity }), DE)).toBe(german);
    expect(toAttribution(toAttributed({ polarity }), EN)).toBe(english);
  });

  test('comes first where nobody is known, too', () => {
    expect(toAttribution(toAttributed({ ...NOBODY, polarity: 'negated' }), DE)).toBe(
      'Verneint: Ohne Namen',
    );
  });
});

describe('toAttribution', () => {
  test.each([
    ['several speakers', { speakers: [ADA, BO] }, 'Ada Berg und Bo Tal', 'Ada Berg and Bo Tal'],
    ['a known addressee', { addressees: [BO] }, 'Ada Berg, an Bo Tal', 'Ada Berg, to Bo Tal'],
    [
      'several addressees',
      { addressees: [BO, CY] },
      'Ada Berg, an Bo Tal und Cy Ruh',
      'Ada Berg, to Bo Tal and Cy Ruh',
    ],
    [
      'an unknown addressee in the dative',
      { addresseeText: 'dem Rat' },
      'Ada Berg, gegenüber dem Rat',
      'Ada Berg, to dem Rat',
    ],
    [
      'an unknown addressee in another case',
      { addresseeText: 'Journalisten' },
      'Ada Berg, an Journalisten',
      'Ada Berg, to Journalisten',
    ],
    [
      'relays, the nearest to the speaker first',
      { relay: [BO, CY], relayText: 'ein Bote, Angaben der Bank' },
      'Ada Berg, weitergegeben durch Bo Tal, weitergegeben durch Cy Ruh, weitergegeben durch ein Bote, Angaben der Bank',
      'Ada Berg, passed on by Bo Tal, passed on by Cy Ruh, passed on by ein Bote, Angaben der Bank',
    ],
    [
      'an unknown relay alone',
      { relayText: 'ein Bote' },
      'Ada Berg, weitergegeben durch ein Bote',
      'Ada Berg, passed on by ein Bote',
    ],
    [
      'an unknown relay in the dative',
      { relayText: 'einem Boten' },
      'Ada Berg, weitergegeben von einem Boten',
      'Ada Berg, passed on by einem Boten',
    ],
    [
      'hedges and the day',
      { hedges: ['angeblich', 'soll'], said: '2022-01-26' },
      'Ada Berg (laut Text: „angeblich“ und „soll“, gesagt am 26. Januar 2022)',
      'Ada Berg (in the words of the text: „angeblich“ and „soll“, said on 26 January 2022)',
    ],
    [
      'names with an article, in their case',
      { speakers: [WEST, ADA], addressees: [WEST], relay: [WEST] },
      'Der Westen und Ada Berg, an den Westen, weitergegeben durch den Westen',
      'Der Westen and Ada Berg, to der Westen, passed on by der Westen',
    ],
  ])('tells %s', (_, given, german, english) => {
    expect(toAttribution(toAttributed(given), DE)).toBe(german);
    expect(toAttribution(toAttributed(given), EN)).toBe(english);
  });

  test('makes names and texts safe each in its own way', () => {
    const attributed = toAttributed({
      ...NOBODY,
      addressees: [BO],
      relayText: '<b>',
      hedges: ['&'],
      polarity: 'asked',
    });
    expect(
      toAttribution(
        attributed,
        DE,
        ({ id, name }) => `<a ${id}>${name}</a>`,
        (text) => text.replaceAll('<', '&lt;').replaceAll(/&(?!lt)/gu, '&amp;'),
      ),
    ).toBe(
      'Als Frage: Ohne Namen, an <a bo>Bo Tal</a>, weitergegeben durch &lt;b> (laut Text: „&amp;“)',
    );
  });
});

describe('what is not word for word', () => {
  const indirect = { type: 'indirect', rule: 'indirect-that' };
  const direct = { type: 'direct', rule: 'direct-inverted' };

  test.each([
    ['', [direct]],
    ['sinngemäß', [indirect]],
    ['zusammengefasst', [{ type: 'reported', rule: 'reported' }]],
    ['teils wörtlich, teils sinngemäß', [indirect, direct]],
    ['einzelne Worte wörtlich', [{ type: 'direct', rule: 'direct-fragment' }]],
  ])('has the mark "%s"', (mark, quotes) => {
    expect(getMark({ polarity: 'asserted', quotes }, getWords('de'))).toBe(mark);
    expect(getMark({ polarity: 'negated', quotes }, getWords('de'))).toBe(
      mark === '' ? 'verneint' : `verneint, ${mark}`,
    );
  });

  test('says so in the attribution, before all other caveats', () => {
    const attributed = toAttributed({ quotes: [indirect], hedges: ['wohl'], addressees: [BO] });
    expect(toAttribution(attributed, DE)).toBe(
      'Ada Berg, an Bo Tal (sinngemäß, laut Text: „wohl“)',
    );
    expect(toAttribution(toAttributed({ quotes: [indirect] }), EN)).toBe('Ada Berg (paraphrased)');
  });
});

describe('toChainLine', () => {
  test('ends with the publisher and the day of publication', () => {
    expect(toChainLine(toAttributed({ addressees: [BO] }), DE)).toBe(
      'Ada Berg, an Bo Tal, berichtet in Kurier, veröffentlicht am 2. Februar 2022',
    );
    expect(toChainLine(toAttributed({ addressees: [BO] }), EN)).toBe(
      'Ada Berg, to Bo Tal, reported in Kurier, published on 2 February 2022',
    );
  });

  test('has the title of the article where no publisher is known', () => {
    expect(toChainLine(toAttributed({ article: NO_PUBLISHER, said: '2022-02-01' }), DE)).toBe(
      'Ada Berg (gesagt am 1. Februar 2022), berichtet in „Flut“, veröffentlicht am 2. Februar 2022',
    );
  });
});

describe('getCaveats', () => {
  test('are none where the text has none', () => {
    expect(getCaveats(toAttributed(), DE)).toEqual([]);
  });

  test('are the words of the article and the day', () => {
    expect(getCaveats(toAttributed({ hedges: ['wohl'], said: '2022-01-26' }), EN)).toEqual([
      'in the words of the text: „wohl“',
      'said on 26 January 2022',
    ]);
  });
});
