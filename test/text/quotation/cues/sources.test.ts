import { describe, expect, test } from 'vitest';
import { findSources } from '../../../../src/text/quotation/cues/sources.ts';
import { getSentence, readExample, toRangeWords } from '../../read-example.ts';

/** Sources as `rule: words | who`. */
function toRows(text: string): string[] {
  const reading = readExample(text);
  return findSources(reading, getSentence(reading)).map(
    (source) =>
      `${source.rule}: ${toRangeWords(reading, source)} | ${source.speaker ? toRangeWords(reading, source.speaker) : '–'}`,
  );
}

describe('findSources finds', () => {
  test.each([
    ['Laut Polizei ist der Deich sicher.', 'according-to: Laut Polizei | Polizei'],
    ['Der Deich ist laut Ada Berg sicher.', 'according-to: laut Ada Berg | Ada Berg'],
    ['Gemäß dem Bericht ist er sicher.', 'according-to: Gemäß dem Bericht | dem Bericht'],
    [
      'Der Deich ist nach Angaben der Hafenwerke sicher.',
      'after: nach Angaben der Hafenwerke | Angaben der Hafenwerke',
    ],
    [
      'Der Deich ist nach norwegischen Angaben sicher.',
      'after: nach norwegischen Angaben | norwegischen Angaben',
    ],
    ['Nach ihren Worten ist er sicher.', 'after: Nach ihren Worten | ihren Worten'],
    ['Ihrer Meinung nach ist er sicher.', 'after: Ihrer Meinung nach | Ihrer Meinung'],
    ['Er ist nach Polizeiangaben sicher.', 'after: nach Polizeiangaben | Polizeiangaben'],
    [
      'Nach einer neuen Studie ist er sicher.',
      'after: Nach einer neuen Studie | einer neuen Studie',
    ],
    ['Er ist laut el-Sayed sicher.', 'according-to: laut el-Sayed | el-Sayed'],
    ['Der Deich ist der Polizei zufolge sicher.', 'behind: der Polizei zufolge | der Polizei'],
    ['Der Deich ist sicher, so die Ministerin.', 'so: so die Ministerin | die Ministerin'],
    ['„Der Deich hält“, so Ada Berg am Montag.', 'so: so Ada Berg am Montag | Ada Berg'],
    [
      'Nach Angaben der Hafenwerke hält der Deich.',
      'after: Nach Angaben der Hafenwerke | Angaben der Hafenwerke',
    ],
    [
      'Einem Bericht des Nordfunks zufolge hält der Deich.',
      'behind: Einem Bericht des Nordfunks zufolge | Einem Bericht des Nordfunks',
    ],
    [
      'Nach Einschätzung von Ada Berg hält der Deich.',
      'after: Nach Einschätzung von Ada Berg | Einschätzung von Ada Berg',
    ],
    [
      'Der Deich sei sicher, so Jonas Wendt gegenüber dem Nordfunk.',
      'so: so Jonas Wendt gegenüber dem Nordfunk | Jonas Wendt',
    ],
    ['„Der Deich hält“ – so Ada Berg.', 'so: so Ada Berg | Ada Berg'],
    ['Der Deich ist demnach sicher.', 'by-that: demnach | –'],
  ])('%s', (text, row) => {
    expect(toRows(text)).toEqual([row]);
  });

  test('finds two sources of a sentence in order', () => {
    expect(toRows('Laut Polizei hat der Deich laut Ada Berg ein Leck.')).toEqual([
      'according-to: Laut Polizei | Polizei',
      'according-to: laut Ada Berg | Ada Berg',
    ]);
  });

  test.each([
    ['a way', 'Die Fähre fährt nach Quellau.'],
    ['a time', 'Nach dem Sturm ist es still.'],
    ['a comparison', 'Der Deich ist so hoch wie das Haus.'],
    ['so at the start', 'So die Wirtin will, bleibt es still.'],
    ['so before a verb', 'Es regnet, so Berg schwimmt.'],
    ['words in marks', 'Sie sagte: „Laut Polizei ist er sicher.“'],
    ['danach', 'Danach ging sie.'],
    ['laut with no noun', 'Es ist laut.'],
  ])('no source in %s: %s', (_, text) => {
    expect(toRows(text)).toEqual([]);
  });
});
