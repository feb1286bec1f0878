import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { toConfidence } from '../../../src/text/quotation/confidence.ts';
import type { Candidate } from '../../../src/text/quotation/observe.ts';
import { NOBODY } from '../../../src/text/quotation/quote.ts';
import { resolveParticipant } from '../../../src/text/discourse/speakers.ts';
import { SILENCE } from '../../../src/text/discourse/state.ts';
import { findFramed } from '../../../src/text/quotation/contents/framed.ts';
import { EXAMPLES } from '../registry-of-examples.ts';
import { getOne, parseExample } from './parse-example.ts';

/** How sure the first statement of a sentence is, and by which features. */
function read(text: string): { confidence: number; features: readonly string[] } {
  const { reading, parsed } = parseExample(text);
  const draft = getOne(findFramed(reading, parsed));
  const speaker = resolveParticipant(reading, draft.speaker, SILENCE);
  const candidates: Candidate[] = [];
  const confidence = toConfidence(reading, draft, speaker, (one) => candidates.push(one));
  return { confidence, features: getOne(candidates).features };
}

const SENTENCES: [text: string, features: string[]][] = [
  ['Ada Berg sagte, es sei genug.', ['indirect-clause', 'named', 'short']],
  ['Die Ministerin sagte, es sei genug.', ['indirect-clause', 'office', 'short']],
  ['Die Polizei sagte, es sei genug.', ['indirect-clause', 'body', 'short']],
  ['Der Bericht sagte, es sei genug.', ['indirect-clause', 'document', 'short']],
  ['Die Wirtin sagte, es sei genug.', ['indirect-clause', 'other-noun', 'short']],
  ['Anwälte sagten, es sei genug.', ['indirect-clause', 'bare-noun', 'short']],
  ['Sie sagte, es sei genug.', ['indirect-clause', 'pronoun', 'short']],
  ['Es hieß, er sei genesen.', ['indirect-clause', 'nobody', 'short']],
  ['Ada Berg und Mira Falk sagten, es sei da.', ['named', 'several']],
  ['Ada Berg sagte dem Nordfunk, es sei genug.', ['named', 'addressed']],
  ['Der Deich, sagte Ada Berg, halte stand.', ['indirect-inverted', 'divided']],
  [`Ada Berg sagte, es sei ${'sehr '.repeat(50)}kalt.`, ['named', 'long']],
];

describe('toConfidence', () => {
  test.each(SENTENCES)('weighs rule, speaker and length: %s', (text, features) => {
    expect(read(text).features).toEqual(expect.arrayContaining(features));
  });

  test('is surer of a name than of nobody', () => {
    const { reading, parsed } = parseExample('Ada Berg sagte, es sei genug.');
    const draft = getOne(findFramed(reading, parsed));
    const named = resolveParticipant(reading, draft.speaker, SILENCE);
    expect(toConfidence(reading, draft, named)).toBeGreaterThan(
      toConfidence(reading, draft, NOBODY),
    );
  });

  test('goes in steps of 0.01', () => {
    const sure = SENTENCES.map(([text]) => 100 * read(text).confidence);
    for (const hundredths of sure) expect(hundredths).toBeCloseTo(Math.round(hundredths), 9);
  });

  test('is surer of a framed quote than of words in marks that nobody frames', () => {
    const [framed, unframed] = ['„Wir bleiben“, sagte Ada Berg.', '„Wir bleiben alle hier.“'].map(
      (text) => annotate(text, EXAMPLES).quotes[0]?.confidence,
    );
    expect(framed).toBeGreaterThan(unframed ?? 1);
  });
});
