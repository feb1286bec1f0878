import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { toWords } from '../read-example.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

/** Echoes as the heading's words and the words of the quote they repeat. */
function toRows(lines: readonly string[]): string[][] {
  const text = lines.join('\n');
  const { echoes, quotes } = annotate(text, EXAMPLES);
  return echoes.map(({ span, of }) => [
    toWords(text, span),
    (quotes[of]?.spans ?? []).map((one) => toWords(text, one)).join(' … '),
  ]);
}

describe('findEchoes', () => {
  test('leads from a heading to the quote it repeats', () => {
    expect(
      toRows(['Umbau ist „ein Wagnis“', 'Ada Berg nannte ihn „ein Wagnis für alle“.']),
    ).toEqual([['„ein Wagnis“', '„ein Wagnis für alle“']]);
  });

  test('overlooks the case of letters and punctuation', () => {
    expect(
      toRows(['„Wir – die Fischer“', '„Hier sind wir, die Fischer“, sagte Mira Falk.']),
    ).toEqual([['„Wir – die Fischer“', '„Hier sind wir, die Fischer“']]);
  });

  test('finds nothing in a heading that changes the words', () => {
    expect(toRows(['„Ein Spiel“', 'Ada Berg nannte ihn „ein Wagnis“.'])).toEqual([]);
  });

  test('compares whole words', () => {
    expect(toRows(['„Ein Wag“', 'Ada Berg nannte ihn „ein Wagnis“.'])).toEqual([]);
  });

  test('finds nothing in a heading without marks', () => {
    expect(toRows(['Ein Wagnis', 'Ada Berg nannte ihn „ein Wagnis“.'])).toEqual([]);
  });

  test('finds nothing in marks that hold no word', () => {
    expect(toRows(['Was „…“ heißt', 'Ada Berg nannte ihn „ein Wagnis“.'])).toEqual([]);
  });

  test('takes the nearest quote behind the heading', () => {
    const lines = [
      'Ada Berg nannte ihn „ein Wagnis von gestern“.',
      '„Ein Wagnis“',
      'Mira Falk nannte ihn „ein Wagnis von heute“.',
      'Jonas Wendt nannte ihn „ein Wagnis von morgen“.',
    ];
    expect(toRows(lines)).toEqual([['„Ein Wagnis“', '„ein Wagnis von heute“']]);
  });

  test('takes a quote before the heading where none follows', () => {
    expect(toRows(['Ada Berg nannte ihn „ein Wagnis“.', '„Ein Wagnis“'])).toEqual([
      ['„Ein Wagnis“', '„ein Wagnis“'],
    ]);
  });

  test('takes direct words before reported ones that stand nearer', () => {
    const lines = [
      '„Ein Wagnis“',
      'Mira Falk sagte, es sei ein Wagnis.',
      'Ada Berg nannte ihn „ein Wagnis“.',
    ];
    expect(toRows(lines)).toEqual([['„Ein Wagnis“', '„ein Wagnis“']]);
  });

  test('takes no quote out of a heading', () => {
    const { quotes } = annotate('„Ein Wagnis“\nAlles bleibt still.', EXAMPLES);
    expect(quotes).toEqual([]);
  });
});
