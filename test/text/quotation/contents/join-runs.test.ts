import { describe, expect, test } from 'vitest';
import { joinRuns } from '../../../../src/text/quotation/contents/join-runs.ts';
import type { Participants, Quote } from '../../../../src/text/quotation/quote.ts';
import { NOBODY, toOuterSpan } from '../../../../src/text/quotation/quote.ts';
import { readExample, toWords } from '../../read-example.ts';

const FREE: Omit<Quote, 'spans'> = {
  type: 'indirect-free-indirect',
  cue: [],
  frame: [],
  speaker: NOBODY,
  addressee: NOBODY,
  relay: [],
  relayText: '',
  polarity: 'asserted',
  hedges: [],
  medium: 'speech',
  rule: 'konjunktiv',
  confidence: 0.5,
};
const ADA: Participants = { spans: [{ start: 0, end: 3 }], text: 'Ada', ids: [] };
const JONAS: Participants = { spans: [{ start: 4, end: 9 }], text: 'Jonas', ids: [] };

/** The words of the quotes that are left of one quote for each sentence, made with what is given for it. */
function toRuns(text: string, given: readonly Partial<Quote>[] = []): string[] {
  const reading = readExample(text);
  const quotes = reading.sentences.map(({ span }, index) => ({
    ...FREE,
    ...given[index],
    spans: [span],
  }));
  return joinRuns(reading, quotes).map((quote) => toWords(text, toOuterSpan(quote)));
}

describe('joinRuns', () => {
  const TEXT = 'Es regne. Es sei nass. Es stürme.';

  test('joins sentences in Konjunktiv that follow one another', () => {
    expect(toRuns(TEXT)).toEqual([TEXT]);
  });

  test('joins what names nobody to what names somebody', () => {
    expect(toRuns(TEXT, [{ speaker: ADA }, {}, { speaker: ADA }])).toEqual([TEXT]);
  });

  test('ends a run where another speaks', () => {
    expect(toRuns(TEXT, [{ speaker: ADA }, { speaker: JONAS }, { speaker: JONAS }])).toEqual([
      'Es regne.',
      'Es sei nass. Es stürme.',
    ]);
  });

  test('ends a run where the type of the quotes changes', () => {
    expect(toRuns(TEXT, [{}, {}, { type: 'free-indirect' }])).toEqual([
      'Es regne. Es sei nass.',
      'Es stürme.',
    ]);
  });

  test('leaves quotes of other types apart', () => {
    const indirect = { type: 'indirect' } as const;
    expect(toRuns(TEXT, [indirect, indirect, indirect])).toHaveLength(3);
  });

  test('ends a run with its paragraph', () => {
    expect(toRuns('Es regne.\nEs sei nass.')).toEqual(['Es regne.', 'Es sei nass.']);
  });

  test('joins nothing across words that nobody says', () => {
    const reading = readExample(TEXT);
    const [first, , third] = reading.sentences.map(({ span }) => ({ ...FREE, spans: [span] }));
    expect(first && third && joinRuns(reading, [first, third])).toEqual([first, third]);
  });
});
