import { describe, expect, test } from 'vitest';
import { findOpinion } from '../../../../src/text/quotation/cues/opinions.ts';
import { parseExample } from '../parse-example.ts';

/** The words of the opinions that the clauses of a sentence hold. */
function toCues(text: string): string[] {
  const { reading, parsed } = parseExample(text);
  return parsed.clauses.flatMap((clause) => {
    const cue = findOpinion(reading, clause);
    return cue ? [cue.map((at) => reading.tokens[at]?.text).join(' ')] : [];
  });
}

describe('findOpinion finds what somebody', () => {
  test.each([
    ['is', 'Ada Berg ist überzeugt, dass er hält.', 'ist überzeugt'],
    ['is in Konjunktiv', 'Beide seien sich einig, dass er halte.', 'seien einig'],
    ['is behind their words', '„Er hält“, ist Ada Berg überzeugt.', 'ist überzeugt'],
    ['shows', 'Sie zeigte sich besorgt, dass er breche.', 'zeigte sich besorgt'],
    ['makes known', 'Mira Falk gab sich zuversichtlich, er halte.', 'gab sich zuversichtlich'],
    ['holds something for', 'Sie hält es für möglich, dass er bricht.', 'hält es für möglich'],
    [
      'holds something for, with an adverb',
      'Sie hält es für sehr wahrscheinlich, dass er bricht.',
      'hält es für wahrscheinlich',
    ],
    ['takes something as', 'Sie sah es als erwiesen an, dass er breche.', 'sah es als erwiesen'],
  ])('%s: %s', (_, text, cue) => {
    expect(toCues(text)).toEqual([cue]);
  });
});

describe('findOpinion finds none', () => {
  test.each([
    ['without a verb', 'Sicher, dass er hält.'],
    ['with another verb', 'Der Deich bleibt sicher.'],
    ['where somebody shows another', 'Sie zeigte ihn besorgt herum.'],
    ['where a thing is judged', 'Sie hält ihn für möglich.'],
    ['in words in marks', 'Sie ist „sicher“, dass er hält.'],
  ])('%s: %s', (_, text) => {
    expect(toCues(text)).toEqual([]);
  });
});
