import { describe, expect, test } from 'vitest';
import { parseNounPhrase } from '../../../../src/text/syntax/noun-phrases.ts';
import {
  findSourceEnd,
  isBehindVerbFirst,
} from '../../../../src/text/quotation/cues/source-ends.ts';
import { getSentence, readExample, toRangeWords } from '../../read-example.ts';

/** A source that opens a text as `words | speaker`, then `to …` for an addressee. */
function toRow(text: string): string | undefined {
  const reading = readExample(text);
  const sentence = getSentence(reading);
  const phrase = parseNounPhrase(reading, 1, sentence.to);
  const end = phrase && findSourceEnd(reading, sentence, phrase);
  if (!end) return undefined;
  const columns = [{ from: 0, to: end.to }, end.speaker].map((range) =>
    toRangeWords(reading, range),
  );
  if (end.addressee) columns.push(`to ${toRangeWords(reading, end.addressee)}`);
  return columns.join(' | ');
}

describe('findSourceEnd reads to the finite verb', () => {
  test.each([
    ['Laut Polizei ist er sicher.', 'Laut Polizei | Polizei'],
    ['Laut Institut gehören Boote dazu.', 'Laut Institut | Institut'],
    [
      'Laut Ada Berg, Chefin der Werft, ist er sicher.',
      'Laut Ada Berg, Chefin der Werft, | Ada Berg, Chefin der Werft',
    ],
    [
      'Laut Ada Berg gegenüber dem Nordfunk ist er sicher.',
      'Laut Ada Berg gegenüber dem Nordfunk | Ada Berg | to dem Nordfunk',
    ],
    [
      'Laut Rat Polz vom Amt in Quellau, der gestern sprach, hatten alle Glück.',
      'Laut Rat Polz vom Amt in Quellau, der gestern sprach, | Rat Polz vom Amt in Quellau',
    ],
    [
      'Laut Ada Berg, in deren Boot er schlief, ist er sicher.',
      'Laut Ada Berg, in deren Boot er schlief, | Ada Berg',
    ],
    [
      'Nach Angaben des Anwalts, vertreten durch Otto Falk, ist er sicher.',
      'Nach Angaben des Anwalts, vertreten durch Otto Falk, | Angaben des Anwalts',
    ],
  ])('%s', (text, row) => {
    expect(toRow(text)).toBe(row);
  });

  test.each([
    'Laut Polizei nein.',
    'Laut Polizei: er hält.',
    `Laut Polizei ${'und '.repeat(50)}ist`,
  ])('and finds no end in: %s', (text) => {
    expect(toRow(text)).toBeUndefined();
  });
});

describe('isBehindVerbFirst', () => {
  test.each([
    ['Laut Polizei hält er.', true],
    ['Und laut Polizei hält er.', true],
    ['Er hält; laut Polizei lange.', true],
    ['Er hält: laut Polizei lange.', true],
    ['Er hält laut Polizei.', false],
    ['Er kam, und laut Polizei hält er.', false],
  ])('of “%s” is %s', (text, expected) => {
    const reading = readExample(text);
    const cue = reading.tokens.findIndex(({ lower }) => lower === 'laut');
    expect(isBehindVerbFirst(reading, getSentence(reading), cue)).toBe(expected);
  });
});
