import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/text/annotate.ts';
import { annotate } from '../../src/text/annotate.ts';
import type { Span } from '../../src/text/spans.ts';
import { compareSpans, overlapSpans } from '../../src/text/spans.ts';
import { findTokens } from '../../src/text/tokens.ts';
import { EXAMPLES } from './registry-of-examples.ts';

const WORDS =
  `Ada Berg Ada_Berg Jonas_Wendt Falk Oslo Washington US-Soldaten Nato- Hafenwerke Nordfunk
  die der das den dem ein eine er sie beide es man Sprecherin Regierung Angaben Deich Boot Zeitung
  sagte sagten sage nannte rief kritisierte kündigte teilte wies erklärt gesagt zitiert hieß will
  sei habe werde ist hat wäre gehe an mit zurück auf aus nach laut zufolge demnach so wie dass ob als
  und oder sowie zu öffnen gehen nicht hier heute am Montag norwegische hohe 20 3. z. B.`
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace('_', ' '));

const MARKS = [...'„“”"»«›‹‚‘’\'', '“,', ',', ', ', ':', '.', '!', '?', '…', '–', '-', '(', ')'];

const LINE_BREAKS = ['\n', '\n\n', '\r\n', '\r'];

// Whole clauses, so that much is said and repeated between the noise.
const CLAUSES = [
  '„Wir bleiben“, sagte Ada Berg. ',
  'Jonas Wendt sagte dem Nordfunk, es sei „ein Wagnis“. ',
  'Wie das Morgenblatt aus einem Brief der Hafenwerke zitiert, ist es „ein Wagnis“. ',
  'Er habe erklärt, dass es genug sei. ',
  'Es ist laut Ada Berg genug. ',
  '\nStreit um „ein Wagnis“\n',
];

/** Text of German words, clauses, marks and line breaks, as wild as no paper prints it. */
const german = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
      { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom(...CLAUSES) },
      { weight: 1, arbitrary: fc.constantFrom(...LINE_BREAKS) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Any UTF-16 at all, lone surrogates included. */
const unicode = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary' }), toUnit()),
  maxLength: 80,
});

function toUnit(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
}

const ARBITRARIES = [
  ['German words, clauses, marks and line breaks', german],
  ['any characters', unicode],
] as const;

/** Checks something of what `annotate` finds in many texts. */
function check(texts: fc.Arbitrary<string>, see: (found: Annotations, text: string) => void): void {
  fc.assert(
    fc.property(texts, (text) => {
      see(annotate(text, EXAMPLES), text);
    }),
    { numRuns: 400, seed: 1962 },
  );
}

function toSpans({ quotes, echoes, mentions, ambiguous, unclosed }: Annotations): Span[] {
  return [
    ...quotes.flatMap(({ spans, cue, frame, speaker, addressee }) => [
      ...[...spans, ...cue, ...frame],
      ...[...speaker.spans, ...addressee.spans],
    ]),
    ...[...echoes, ...mentions, ...ambiguous].map(({ span }) => span),
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

  test('the spans of a quote are in order and apart', () => {
    check(texts, ({ quotes }) => {
      for (const { spans } of quotes) expectApart(spans);
    });
  });

  test('quotes are in order of their first words', () => {
    check(texts, ({ quotes }) => {
      const starts = quotes.map(({ spans }) => spans[0]?.start ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });
  });

  test('mentions and ambiguous names are in order and never overlap', () => {
    check(texts, ({ mentions, ambiguous }) => {
      expectApart(mentions.map(({ span }) => span));
      expectApart(ambiguous.map(({ span }) => span));
      expectApart([...mentions, ...ambiguous].map(({ span }) => span).toSorted(compareSpans));
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
    check(texts, (found, text) => {
      expect(annotate(text, EXAMPLES)).toEqual(found);
    });
  });

  test('tokens are in order, apart and leave out white space only', () => {
    check(texts, (_found, text) => {
      const tokens = findTokens(text);
      expectApart(tokens);
      const rest = tokens.reduceRight(
        (left, { start, end }) => left.slice(0, start) + left.slice(end),
        text,
      );
      expect(rest.trim()).toBe('');
    });
  });
});

function expectApart(spans: readonly Span[]): void {
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (!next) continue;
    expect(span.start).toBeLessThanOrEqual(next.start);
    expect(overlapSpans(span, next)).toBe(false);
  }
}
