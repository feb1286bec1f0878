import { describe, expect, test } from 'vitest';
import { findUnknownSaying } from '../../../../src/text/quotation/cues/unknown-sayings.ts';
import { parseExample } from '../parse-example.ts';

/** The verbs of a sentence that say something by their place. */
function toVerbs(text: string): string[] {
  const { reading, parsed } = parseExample(text);
  return parsed.clauses.flatMap((_, index) => {
    const saying = findUnknownSaying(reading, parsed.clauses, index);
    return saying?.cue.map((at) => reading.tokens[at]?.text ?? '') ?? [];
  });
}

describe('findUnknownSaying finds a verb', () => {
  test.each([
    ['behind words in marks', '„Das Tor ist zu“, schrie die Wirtin.', 'schrie'],
    ['before a colon and words in marks', 'Der Chor sang: „Das Tor ist zu.“', 'sang'],
    ['with wie before its main clause', 'Wie die Probe ergab, fehlte Öl.', 'ergab'],
    ['that says what a text holds', 'Im Brief steht, dass Öl fehlt.', 'steht'],
  ])('%s: %s', (_, text, verb) => {
    expect(toVerbs(text)).toEqual([verb]);
  });
});

describe('findUnknownSaying finds none', () => {
  test.each([
    ['without words in marks', 'Der Chor sang ein Lied.'],
    ['in an auxiliary', 'Der Chor ist: „Das Tor ist zu.“'],
    ['in a comparison', 'Wie viele Boote sanken, blieb offen.'],
    ['where no text stands', 'Das Boot steht, weil Öl fehlt.'],
  ])('%s: %s', (_, text) => {
    expect(toVerbs(text)).toEqual([]);
  });
});
