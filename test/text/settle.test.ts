import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/text/annotate.ts';
import type { GivenName } from '../../src/text/given-name.ts';
import type { GivenTraits, Settlement } from '../../src/text/settle.ts';
import { toRows } from './read-example.ts';
import { EXAMPLES } from './registry-of-examples.ts';

/** What an editor settles in a text, without saying where. */
type Decision =
  | { readonly kind: 'plain' }
  | ({ readonly kind: 'quote'; readonly isQuote: boolean } & GivenTraits);

const toGiven = (...ids: string[]): GivenName => ({ ids, text: '' });

const PLAIN: Decision = { kind: 'plain' };
const NONE: Decision = { kind: 'quote', isQuote: false };
const OTTO: Decision = { kind: 'quote', speaker: toGiven('otto-falk'), isQuote: true };

/** The quotes of a text in which these words are settled. */
function settle(text: string, words: string, decision: Decision): string[] {
  const start = text.indexOf(words);
  const settled: Settlement[] = [{ ...decision, span: { start, end: start + words.length } }];
  return toRows(text, annotate(text, EXAMPLES, { settled }));
}

const DIRECT = '„Wir bleiben am Deich“, sagte Ada Berg.';
const INDIRECT = 'Ada Berg sagte, der Deich sei alt.';
const TOLD = 'Ada Berg kritisierte die Werft.';
const MIXED = 'Ada Berg sagte, es sei „ein Wagnis“ und teuer.';
const PARTED = '„Wir bleiben“, sagte Ada Berg, „und gehen nie.“';

describe('settled words decide over every quote that they hold', () => {
  test.each([
    ['a direct one', DIRECT, '„Wir bleiben am Deich“'],
    ['a direct one without its marks', DIRECT, 'Wir bleiben am Deich'],
    ['an indirect one', INDIRECT, 'der Deich sei alt'],
    ['a reported one', TOLD, TOLD],
    ['an indirect one with a direct one inside', MIXED, 'es sei „ein Wagnis“ und teuer'],
    ['two parts of a direct one', PARTED, PARTED],
  ])('%s', (_what, text, words) => {
    expect(settle(text, words, NONE)).toEqual([]);
    expect(settle(text, words, PLAIN)).toEqual([]);
  });

  test.each([
    [DIRECT, '„Wir bleiben am Deich“', 'direct | „Wir bleiben am Deich“ | otto-falk'],
    [DIRECT, 'Wir bleiben am Deich', 'direct | „Wir bleiben am Deich“ | otto-falk'],
    [INDIRECT, 'der Deich sei alt', 'indirect | der Deich sei alt | otto-falk'],
    [TOLD, TOLD, 'indirect | Ada Berg kritisierte die Werft. | otto-falk'],
    [
      MIXED,
      'es sei „ein Wagnis“ und teuer',
      'indirect | es sei „ein Wagnis“ und teuer | otto-falk',
    ],
  ])('of “%s” the words “%s” are “%s”', (text, words, row) => {
    expect(settle(text, words, OTTO)).toEqual([row]);
  });
});

describe('settled words decide over a quote without marks that they mostly are', () => {
  test.each([
    ['der Deich sei', 'indirect | der Deich sei | otto-falk'],
    ['Deich sei alt', 'indirect | Deich sei alt | otto-falk'],
    ['sagte, der Deich sei', 'indirect | sagte, der Deich sei | otto-falk'],
  ])('%s', (words, row) => {
    expect(settle(INDIRECT, words, OTTO)).toEqual([row]);
    expect(settle(INDIRECT, words, NONE)).toEqual([]);
  });

  test('a small part of it does not', () => {
    expect(settle(INDIRECT, 'alt', NONE)).toEqual(['indirect | der Deich sei alt | ada-berg']);
    expect(settle(INDIRECT, 'alt', OTTO)).toEqual([
      'indirect | der Deich sei alt | ada-berg',
      'indirect | alt | otto-falk',
    ]);
  });
});

describe('words settled inside a longer direct quote leave it alone', () => {
  test.each(['bleiben', 'bleiben am Deich', 'Wir bleiben am'])('%s', (words) => {
    expect(settle(DIRECT, words, NONE)).toEqual(['direct | „Wir bleiben am Deich“ | ada-berg']);
    expect(settle(DIRECT, words, PLAIN)).toEqual(['direct | „Wir bleiben am Deich“ | ada-berg']);
    expect(settle(DIRECT, words, OTTO)).toEqual([
      'direct | „Wir bleiben am Deich“ | ada-berg',
      `indirect | ${words} | otto-falk`,
    ]);
  });

  test('a quote inside it is settled by itself', () => {
    expect(settle('„Er rief ‚Halt!‘ und ging“, sagte Ada Berg.', '‚Halt!‘', OTTO)).toEqual([
      'direct | „Er rief ‚Halt!‘ und ging“ | ada-berg',
      'direct | ‚Halt!‘ | otto-falk',
    ]);
  });
});

describe('the day that an editor gives', () => {
  const given: Decision & { readonly said: string } = {
    ...NONE,
    isQuote: true,
    said: '2020-05-03',
  };
  const settleDay = (text: string, words: string, decision: Decision) => {
    const start = text.indexOf(words);
    const settled: Settlement[] = [{ ...decision, span: { start, end: start + words.length } }];
    return annotate(text, EXAMPLES, { settled, date: '2026-03-06' }).quotes;
  };

  test('wins over the day of the text, and leaves the rest as it was found', () => {
    const text = 'Ada Berg bestritt am Mittwoch, dass der Deich breche.';
    expect(settleDay(text, 'dass der Deich breche', given)).toMatchObject([
      {
        rule: 'indirect-dass',
        speaker: { ids: ['ada-berg'] },
        polarity: 'negated',
        said: given.said,
      },
    ]);
  });

  test('comes with the speaker that the editor gives', () => {
    const text = 'Ada Berg sagte am Mittwoch, der Deich breche.';
    expect(
      settleDay(text, 'der Deich breche', { ...given, speaker: toGiven('otto-falk') }),
    ).toMatchObject([{ rule: 'directive', speaker: { ids: ['otto-falk'] }, said: given.said }]);
  });

  test('is that of the text where the editor gives none', () => {
    const text = 'Ada Berg sagte am Mittwoch, der Deich breche.';
    expect(settleDay(text, 'der Deich breche', OTTO)).toMatchObject([{ said: '2026-03-04' }]);
  });
});

test('whom an editor makes the speaker passes nothing on', () => {
  const text = 'Otto Falk sagte, Ada Berg habe erklärt, dass der Deich breche.';
  expect(settle(text, 'dass der Deich breche', OTTO).at(-1)).toBe(
    'indirect | dass der Deich breche | otto-falk',
  );
});

describe('what else an editor gives', () => {
  const TEXT = 'Ada Berg sagte der Werft, der Deich breche.';
  const read = (traits: GivenTraits) => {
    const start = TEXT.indexOf('der Deich');
    const span = { start, end: start + 'der Deich breche'.length };
    return annotate(TEXT, EXAMPLES, {
      settled: [{ kind: 'quote', isQuote: true, span, ...traits }],
    }).quotes[0];
  };

  test('stands in the place of what was found, and the rest stays', () => {
    expect(
      read({
        type: 'free-indirect',
        polarity: 'hypothetical',
        addressee: toGiven('otto-falk'),
        relay: { ids: [], text: 'die Wirtin' },
      }),
    ).toMatchObject({
      rule: 'directive',
      type: 'free-indirect',
      polarity: 'hypothetical',
      speaker: { ids: ['ada-berg'], text: 'Ada Berg' },
      addressee: { ids: ['otto-falk'], text: 'Otto Falk' },
      relay: [],
      relayText: 'die Wirtin',
    });
  });

  test('is somebody whom the registry does not have, by their words', () => {
    expect(read({ speaker: { ids: [], text: 'ein Schlosser' } })).toMatchObject({
      speaker: { ids: [], text: 'ein Schlosser' },
      confidence: 1,
    });
  });
});

test('words in several paragraphs are one quote and one statement', () => {
  const text =
    'Der Brief.\n\nWir gehen.\n\nBo Tal sagte: „Nein.“ Wir bleiben fern.\n\nSo endet er.';
  const parts = ['Wir gehen.', 'Bo Tal sagte: „Nein.“ Wir bleiben fern.'].map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  const span = { start: parts[0]?.start ?? 0, end: parts[1]?.end ?? 0 };
  const block: Settlement = { ...OTTO, kind: 'quote', isQuote: true, span, parts };
  const { quotes, statements } = annotate(text, EXAMPLES, { settled: [block] });
  expect(quotes).toMatchObject([
    { type: 'direct', spans: parts, speaker: { ids: ['otto-falk'] }, polarity: 'asserted' },
  ]);
  expect(statements).toEqual([{ quotes: [0], span }]);
});
