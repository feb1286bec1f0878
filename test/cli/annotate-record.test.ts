import { describe, expect, test } from 'vitest';
import { annotateRecord, findNested, toAnnotatedQuote } from '../../src/cli/annotate-record.ts';
import { annotate } from '../../src/text/annotate.ts';
import { EXAMPLES } from '../text/registry-of-examples.ts';

describe('annotateRecord', () => {
  test('gives quotes in the shape of the corpus, with confidence, rule and ids', () => {
    const text = '„Wir bleiben“, sagte Ada Berg.';
    expect(annotateRecord({ id: 'hafen', text }, EXAMPLES)).toEqual({
      id: 'hafen',
      quotes: [
        {
          type: 'Direct',
          medium: expect.any(String),
          quote: [[0, 13]],
          cue: [[15, 20]],
          speaker: [[21, 29]],
          frame: [[13, 29]],
          addressee: [],
          nested: false,
          confidence: expect.closeTo(0.93, 1),
          rule: 'direct-inverted',
          speakers: ['ada-berg'],
          relay: [],
          relayText: '',
          polarity: 'asserted',
          hedges: [],
          said: null,
        },
      ],
      mentions: [
        {
          span: [21, 29],
          id: 'ada-berg',
          kind: 'actor',
          form: 'Ada Berg',
          rule: 'name',
          confidence: 0.98,
        },
      ],
    });
  });

  test('tells what a text claims of a quote, how surely, through whom and of which day', () => {
    const text = 'Laut Kurier soll die Wirtin am Mittwoch gesagt haben, dass sie bleibt.';
    const { quotes } = annotateRecord({ id: 1, text, date: '2026-03-06' }, EXAMPLES);
    expect(quotes.at(-1)).toMatchObject({
      quote: [[54, 69]],
      relayText: 'Kurier',
      polarity: 'asserted',
      hedges: [[12, 16]],
      said: '2026-03-04',
    });
  });

  test('keeps an id that is a number', () => {
    expect(annotateRecord({ id: 7, text: '' }, EXAMPLES)).toEqual({
      id: 7,
      quotes: [],
      mentions: [],
    });
  });
});

describe('annotateRecord heeds the language', () => {
  const text = '„Wir bleiben“, sagte Ada Berg.';

  test.each([undefined, null, 'de', 'DE', 'de-AT', 'de-CH'])('%s is German', (lang) => {
    const { quotes, mentions } = annotateRecord({ id: 1, text, lang }, EXAMPLES);
    expect([quotes.length, mentions.length]).toEqual([1, 1]);
  });

  test.each(['nl', 'en-GB', 'und'])('in %s nothing is found', (lang) => {
    expect(annotateRecord({ id: 1, text, lang }, EXAMPLES)).toEqual({
      id: 1,
      quotes: [],
      mentions: [],
    });
  });
});

describe('toAnnotatedQuote', () => {
  test.each([
    ['direct', 'Direct'],
    ['indirect', 'Indirect'],
    ['free-indirect', 'FreeIndirect'],
    ['indirect-free-indirect', 'IndirectFreeIndirect'],
    ['reported', 'Reported'],
  ] as const)('writes %s as the corpus does: %s', (type, expected) => {
    const quotes = annotate('„Wir bleiben“, sagte Ada Berg.', EXAMPLES).quotes;
    expect(quotes.map((quote) => toAnnotatedQuote({ ...quote, type }, false).type)).toEqual([
      expected,
    ]);
  });
});

describe('findNested', () => {
  const toQuote = (...spans: (readonly [number, number])[]) => ({
    spans: spans.map(([start, end]) => ({ start, end })),
  });

  test.each([
    ['a quote within another', [toQuote([0, 30]), toQuote([10, 20])], [1]],
    ['a quote that ends with another', [toQuote([0, 30]), toQuote([10, 30])], [1]],
    [
      'a quote that begins with a longer one, whatever their order',
      [toQuote([0, 9]), toQuote([0, 30])],
      [0],
    ],
    ['the second of two with the same words', [toQuote([0, 9]), toQuote([0, 9])], [1]],
    ['no quote that reaches beyond another', [toQuote([0, 20]), toQuote([10, 30])], []],
    [
      'no quote in the frame that divides another',
      [toQuote([0, 9], [20, 30]), toQuote([10, 19])],
      [],
    ],
    [
      'a divided quote if another holds all of it',
      [toQuote([0, 30]), toQuote([1, 9], [20, 29])],
      [1],
    ],
    [
      'no divided quote of which another holds one part',
      [toQuote([0, 10]), toQuote([1, 9], [20, 29])],
      [],
    ],
  ])('finds %s', (_, quotes, expected) => {
    expect([...findNested(quotes)]).toEqual(expected.map((at) => quotes[at]));
  });
});
