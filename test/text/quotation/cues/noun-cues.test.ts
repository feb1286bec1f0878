import { describe, expect, test } from 'vitest';
import { findNounCue } from '../../../../src/text/quotation/cues/noun-cues.ts';
import { toRangeWords } from '../../read-example.ts';
import { getOne, parseExample } from '../parse-example.ts';

/** The cue of the first clause as `words | holder`; undefined if it has none. */
function toRow(text: string): string | undefined {
  const { reading, parsed } = parseExample(text);
  const found = findNounCue(reading, getOne(parsed.clauses));
  if (!found) return undefined;
  const cue = found.cue.map((at) => reading.tokens[at]?.text).join(' ');
  return `${cue} | ${found.holder ? toRangeWords(reading, found.holder) : '–'}`;
}

describe('findNounCue takes the verb along where the noun is its object', () => {
  test.each([
    ['Ada Berg vertrat die Ansicht, dass der Deich halte.', 'vertrat die Ansicht | –'],
    ['Sie war der festen Überzeugung, dass er halte.', 'war der festen Überzeugung | –'],
    ['Jonas Wendt kam zu dem Ergebnis, dass er halte.', 'kam dem Ergebnis | –'],
    ['Sie stellte die Theorie auf, dass er halte.', 'stellte die Theorie | –'],
    ['Sie hatte die Auffassung vertreten, er halte.', 'hatte die Auffassung | –'],
    ['Es gibt Zweifel daran, dass er hält.', 'gibt Zweifel | –'],
  ])('%s', (text, row) => {
    expect(toRow(text)).toBe(row);
  });
});

describe('findNounCue finds whose statement it is', () => {
  test.each([
    ['in a genitive', 'Die Forderung der Fischer, zu gehen, half.', 'Die Forderung | der Fischer'],
    [
      'in a name in the genitive',
      'Die Forderung Norwegens, zu gehen, half.',
      'Die Forderung | Norwegens',
    ],
    ['behind von', 'Die Meldung von Mira Falk, er breche, half.', 'Die Meldung | Mira Falk'],
  ])('%s: %s', (_, text, row) => {
    expect(toRow(text)).toBe(row);
  });

  test('and leaves it to the clause where the noun does not say', () => {
    expect(toRow('Zeitungsberichte, dass der Deich breche, sind falsch.')).toBe(
      'Zeitungsberichte | –',
    );
  });
});

describe('findNounCue finds nothing', () => {
  test.each([
    ['in a noun that announces nothing', 'Ada Berg kaufte das Boot, dass es schwimme.'],
    ['in words in marks', 'Sie las „die Ansicht“, dass er halte.'],
    [
      'far from the end of the clause',
      'Der Vorwurf wog am Montag in Quellau schwer, dass er hält.',
    ],
  ])('%s: %s', (_, text) => {
    expect(toRow(text)).toBeUndefined();
  });
});
