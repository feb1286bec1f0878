import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { toConfidence } from '../../../src/text/quotation/confidence.ts';
import type { Observation } from '../../../src/text/quotation/observe.ts';
import { NOBODY } from '../../../src/text/quotation/quote.ts';
import { resolveParticipant } from '../../../src/text/discourse/speakers.ts';
import { INITIAL_DISCOURSE } from '../../../src/text/discourse/state.ts';
import { findFramed } from '../../../src/text/quotation/contents/framed.ts';
import { findQuotes } from '../../../src/text/quotation/find-quotes.ts';
import { readExample } from '../read-example.ts';
import { EXAMPLES } from '../registry-of-examples.ts';
import { getOne, parseExample } from './parse-example.ts';

/** How sure the first statement of a sentence is, and by which features. */
function read(text: string): { confidence: number; features: readonly string[] } {
  const { reading, parsed } = parseExample(text);
  const draft = getOne(findFramed(reading, parsed));
  const speaker = resolveParticipant(reading, draft.speaker, INITIAL_DISCOURSE);
  const candidates: Observation[] = [];
  const confidence = toConfidence(reading, draft, speaker, 'asserted', INITIAL_DISCOURSE, (one) =>
    candidates.push(one),
  );
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
    const named = resolveParticipant(reading, draft.speaker, INITIAL_DISCOURSE);
    expect(toConfidence(reading, draft, named, 'asserted', INITIAL_DISCOURSE)).toBeGreaterThan(
      toConfidence(reading, draft, NOBODY, 'asserted', INITIAL_DISCOURSE),
    );
  });

  test.each([
    [
      'what a second frame may say',
      'Ada Berg sagte, Bo Tal habe erklärt, er gehe.',
      'other-frames',
    ],
    ['a rival for the speaker', 'Kiesling lobte Wernicke: „Das ist gut.“', 'close'],
    ['a Konjunktiv', 'Ada Berg sagte, es sei genug.', 'konjunktiv-inside'],
    ['several clauses', 'Ada Berg sagte, es sei genug, es reiche.', 'several-mains'],
    ['a source inside', 'Ada Berg sagte, laut Polizei sei es genug.', 'inner-source'],
  ])('sees %s: %s', (_, text, feature) => {
    const candidates: Observation[] = [];
    findQuotes(readExample(text), (one) => candidates.push(one));
    const features = candidates.flatMap((one) => (one.kind === 'confidence' ? one.features : []));
    expect(features).toContain(feature);
  });

  test('is less sure of what the text does not claim', () => {
    const [said, denied] = [
      'Ada Berg sagte, dass es reicht.',
      'Ada Berg sagte nie, dass es reicht.',
    ].map((text) => annotate(text, EXAMPLES).quotes[0]?.confidence ?? 0);
    expect(denied).toBeLessThan(said ?? 0);
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

describe('a pronoun that may mean another', () => {
  const toSure = (text: string): number => annotate(text, EXAMPLES).quotes.at(-1)?.confidence ?? 0;

  test.each([
    [
      'another who spoke',
      'Otto Tal ging. „Nein“, sagte er.',
      'Die Lage sei gut, sagte Karl Huber. Otto Tal ging. „Nein“, sagte er.',
    ],
    [
      'another of that gender in the paragraph',
      'Otto Tal ging. „Nein“, sagte er.',
      'Karl Huber schwieg. Otto Tal ging. „Nein“, sagte er.',
    ],
  ])('is less sure beside %s', (_, alone, beside) => {
    expect(toSure(alone)).toBeGreaterThan(0.8);
    expect(toSure(beside)).toBeLessThan(0.8);
  });
});
