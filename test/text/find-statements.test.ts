import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/text/annotate.ts';
import { toWords } from './read-example.ts';
import { EXAMPLES } from './registry-of-examples.ts';

/** The statements of a text: its sentences, then the words of each of its quotes. */
function toRows(text: string): string[] {
  const { quotes, statements } = annotate(text, EXAMPLES);
  return statements.map(({ quotes: indices, span }) => {
    const words = indices.map((index) =>
      (quotes[index]?.spans ?? []).map((one) => toWords(text, one)).join(' … '),
    );
    return [toWords(text, span), ...words].join(' | ');
  });
}

describe('a statement', () => {
  test('is the whole sentence, whatever part of it was said', () => {
    expect(toRows('Es regnete. Ada Berg nannte den Deich „sicher“. Es war Mai.')).toEqual([
      'Ada Berg nannte den Deich „sicher“. | „sicher“',
    ]);
  });

  test('holds the words of one speaker inside one another', () => {
    expect(toRows('Ada Berg sagte, dass der Deich „sicher“ sei.')).toEqual([
      'Ada Berg sagte, dass der Deich „sicher“ sei. | dass der Deich „sicher“ sei | „sicher“',
    ]);
  });

  test('holds the words of one speaker beside one another in a sentence', () => {
    expect(
      toRows('„Der Deich hält“, sagte Ada Berg und kündigte an, er werde erhöht.'),
    ).toHaveLength(1);
  });

  test('is another where another speaks, and both have the whole sentence', () => {
    const sentence = 'Ada Berg sagte, Jonas Wendt habe erklärt, dass der Deich halte.';
    const rows = toRows(sentence);
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.startsWith(`${sentence} | `))).toBe(true);
  });

  test('holds all sentences of a quote that has several', () => {
    const text = '„Der Deich hält. Wir bleiben“, sagte Ada Berg.';
    expect(toRows(text)).toEqual([`${text} | „Der Deich hält. Wir bleiben“`]);
  });

  test('holds the sentence before, when its frame points back at that', () => {
    const text = 'Der Deich hält. Das sagte Ada Berg.';
    expect(toRows(text)).toEqual([`${text} | Der Deich hält. … Das`]);
  });

  test('ends with its sentence, where the speaker goes on', () => {
    expect(toRows('„Der Deich hält“, sagte Ada Berg. „Wir bleiben“, sagte sie.')).toHaveLength(2);
  });
});

test('every quote is in one statement, and lies in its sentences', () => {
  const text =
    '„Ja“, sagte Ada Berg. Sie sagte, der Deich sei „sicher“ und „neu“. Laut Jonas Wendt hält er.\n\nDas Amt lehnte es ab, „mehr“ zu sagen.';
  const { quotes, statements } = annotate(text, EXAMPLES);
  expect(statements.flatMap(({ quotes: indices }) => indices).toSorted((a, b) => a - b)).toEqual([
    ...quotes.keys(),
  ]);
  for (const { quotes: indices, span } of statements)
    for (const index of indices)
      for (const { start, end } of quotes[index]?.spans ?? []) {
        expect(start).toBeGreaterThanOrEqual(span.start);
        expect(end).toBeLessThanOrEqual(span.end);
      }
});
