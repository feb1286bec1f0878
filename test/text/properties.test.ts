import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/text/annotate.ts';
import { annotate } from '../../src/text/annotate.ts';
import type { Span } from '../../src/text/core/spans.ts';
import { compareSpans, containsSpan, overlapSpans } from '../../src/text/core/spans.ts';
import { findTokens } from '../../src/text/core/tokens.ts';
import { GERMAN } from '../../src/text/lang/de/german.ts';
import { getAnnotations } from './known-annotations.ts';
import { LONG_TEXTS, PLAIN_TEXTS } from './long-texts.ts';
import { EXAMPLES } from './registry-of-examples.ts';
import { GERMAN_TEXTS, UNICODE } from './wild-texts.ts';

const FEW = 100;

const ARBITRARIES = [
  ['German words, clauses, marks and line breaks', GERMAN_TEXTS],
  ['any characters', UNICODE],
  ['sentences with one frame each', PLAIN_TEXTS],
  ['sentences of many clauses', LONG_TEXTS],
] as const;

/** Checks something of what `annotate` finds in many texts, fewer where each has to be annotated once more. */
function check(
  texts: fc.Arbitrary<string>,
  see: (found: Annotations, text: string) => void,
  numRuns = 400,
): void {
  fc.assert(
    fc.property(texts, (text) => {
      see(getAnnotations(text), text);
    }),
    { numRuns, seed: 1962 },
  );
}

function toSpans({ quotes, echoes, mentions, unlinked, unclosed }: Annotations): Span[] {
  return [
    ...quotes.flatMap(({ spans, cue, frame, speaker, addressee, hedges }) => [
      ...[...spans, ...cue, ...frame, ...hedges],
      ...[...speaker.spans, ...addressee.spans],
    ]),
    ...[...echoes, ...mentions, ...unlinked].map(({ span }) => span),
    ...unclosed,
  ];
}

describe.each(ARBITRARIES)('in %s', (_, texts) => {
  test('annotate throws nothing', () => {
    check(texts, (found) => {
      expect(found.quotes).toBeInstanceOf(Array);
    });
  });

  test('every span lies inside the text and holds something', () => {
    check(texts, (found, text) => {
      for (const { start, end } of toSpans(found)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    });
  });

  test('every quote has words', () => {
    check(texts, ({ quotes }) => {
      for (const { spans } of quotes) expect(spans.length).toBeGreaterThan(0);
    });
  });

  test('the spans of each role of a quote are in order and apart', () => {
    check(texts, ({ quotes }) => {
      for (const { spans, cue, frame, speaker, addressee, hedges } of quotes) {
        for (const role of [spans, cue, frame, speaker.spans, addressee.spans, hedges])
          expectApart(role);
      }
    });
  });

  test('no words of a quote run from one line into the next', () => {
    check(texts, ({ quotes }, text) => {
      for (const { start, end } of quotes.flatMap(({ spans }) => spans))
        expect(text.slice(start, end)).not.toMatch(/[\n\r]/u);
    });
  });

  test('direct quotes hold one another or are apart', () => {
    check(texts, ({ quotes }) => {
      expectNested(quotes.filter(({ type }) => type === 'direct'));
    });
  });

  test('quotes are in order of their first words', () => {
    check(texts, ({ quotes }) => {
      const starts = quotes.map(({ spans }) => spans[0]?.start ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });
  });

  test('mentions and unlinked names are in order and never overlap', () => {
    check(texts, ({ mentions, unlinked }) => {
      expectApart(mentions.map(({ span }) => span));
      expectApart(unlinked.map(({ span }) => span));
      expectApart([...mentions, ...unlinked].map(({ span }) => span).toSorted(compareSpans));
    });
  });

  test('the form of a mention is the words of its span', () => {
    check(texts, ({ mentions }, text) => {
      for (const { span, form } of mentions) expect(form).toBe(text.slice(span.start, span.end));
    });
  });

  test('speakers, addressees and relays are actors of the registry', () => {
    check(texts, ({ quotes }) => {
      const ids = quotes.flatMap(({ speaker, addressee, relay }) => [
        ...[...speaker.ids, ...addressee.ids, ...relay],
      ]);
      expect(ids.filter((id) => !EXAMPLES.actors.has(id))).toEqual([]);
    });
  });

  test('nobody passes on what they say themselves, and nobody comes twice', () => {
    check(texts, ({ quotes }) => {
      for (const { speaker, relay } of quotes) {
        expect(new Set(relay).size).toBe(relay.length);
        expect(relay.filter((id) => speaker.ids.includes(id))).toEqual([]);
      }
    });
  });

  test('every confidence lies between 0 and 1', () => {
    check(texts, ({ quotes, mentions }) => {
      for (const { confidence } of [...quotes, ...mentions]) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    });
  });

  test('every echo leads to a quote', () => {
    check(texts, ({ echoes, quotes }) => {
      for (const { of } of echoes) expect(quotes[of]).toBeDefined();
    });
  });

  test('the same text gives the same annotations', () => {
    check(texts, (found, text) => expect(annotate(text, EXAMPLES)).toEqual(found), FEW);
  });

  test('tokens are in order, apart and leave out white space only', () => {
    check(texts, (_found, text) => {
      const tokens = findTokens(text, GERMAN);
      expectApart(tokens);
      const rest = tokens.reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        text,
      );
      expect(rest.trim()).toBe('');
    });
  });
});

// Where a sentence has several frames or sources, what they vouch for may cut across each other.
describe('in sentences with one frame each', () => {
  test('quotes hold one another or are apart', () => {
    check(PLAIN_TEXTS, ({ quotes }) => {
      expectNested(quotes);
    });
  });

  test('no frame takes words of its own quote', () => {
    check(PLAIN_TEXTS, ({ quotes }) => {
      for (const { spans, frame } of quotes)
        expect(frame.some((one) => spans.some((span) => overlapSpans(one, span)))).toBe(false);
    });
  });

  test('NFC and NFD of a text give the same quotes, speakers and frames', () => {
    check(PLAIN_TEXTS, (_found, text) => {
      const [composed, decomposed] = ['NFC', 'NFD'].map((form) => toFacts(text.normalize(form)));
      expect(decomposed).toEqual(composed);
    });
  });
});

test.each([
  ['German words, clauses, marks and line breaks', GERMAN_TEXTS],
  ['sentences of many clauses', LONG_TEXTS],
])('NFC and NFD of a text give the same words, types and rules in %s', (_, texts) => {
  check(texts, (_found, text) => {
    const [composed, decomposed] = ['NFC', 'NFD'].map((form) =>
      toFacts(text.normalize(form)).map(({ type, rule, words }) => ({ type, rule, words })),
    );
    expect(decomposed).toEqual(composed);
  });
});

test.each([
  ['German words, clauses, marks and line breaks', GERMAN_TEXTS],
  ['sentences of many clauses', LONG_TEXTS],
])('NFC and NFD of a text give the same names in %s', (_, texts) => {
  check(texts, (_found, text) => {
    const [composed, decomposed] = ['NFC', 'NFD'].map((form) => {
      const { mentions, unlinked } = getAnnotations(text.normalize(form));
      return [
        mentions.map(({ id, rule, form: words }) => [id, rule, words.normalize('NFC')]),
        unlinked.map(({ ids, reason }) => [ids, reason]),
      ];
    });
    expect(decomposed).toEqual(composed);
  });
});

/** What is found in a text, with words in NFC in place of offsets. */
function toFacts(text: string) {
  const toWords = (spans: readonly Span[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end).normalize('NFC'));
  const { quotes } = getAnnotations(text);
  return quotes.map(({ type, rule, polarity, spans, cue, frame, speaker, hedges }) => ({
    type,
    rule,
    polarity,
    hedges: toWords(hedges),
    words: toWords(spans),
    cue: toWords(cue),
    frame: toWords(frame),
    speaker: [speaker.text.normalize('NFC'), ...speaker.ids, ...toWords(speaker.spans)],
  }));
}

function expectNested(quotes: readonly { readonly spans: readonly Span[] }[]): void {
  for (const [index, { spans }] of quotes.entries()) {
    const others = quotes.slice(index + 1).flatMap((other) => other.spans);
    for (const one of spans)
      for (const other of others)
        if (overlapSpans(one, other))
          expect(containsSpan(one, other) || containsSpan(other, one)).toBe(true);
  }
}

function expectApart(spans: readonly Span[]): void {
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (!next) continue;
    expect(span.start).toBeLessThanOrEqual(next.start);
    expect(overlapSpans(span, next)).toBe(false);
  }
}
