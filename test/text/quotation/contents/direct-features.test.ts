import { describe, expect, test } from 'vitest';
import {
  describeMarked,
  isDirect,
} from '../../../../src/text/quotation/contents/direct-features.ts';
import { findFramed } from '../../../../src/text/quotation/contents/framed.ts';
import { getOne, parseExample } from '../parse-example.ts';

const NOTHING = { hasQuote: false, parsed: undefined, endsInColon: false, endsFree: false };

/** The features of the first words in marks of a sentence. */
function toFeatures(text: string): string[] {
  const { reading, parsed } = parseExample(text);
  const statements = findFramed(reading, parsed);
  return describeMarked(reading, parsed, getOne(reading.outer), statements, NOTHING);
}

describe('isDirect takes words in marks for said', () => {
  test.each([
    ['before a frame', '„Nein“, sagte Ada Berg.'],
    ['behind a verb of saying', 'Ada Berg sagte „Nein“.'],
    ['before a source', '„Nein“, so Ada Berg.'],
    ['behind a colon', 'Ada Berg: „Wir gehen nach Hause.“'],
    ['behind a verb of naming', 'Ada Berg nannte den Plan „ein Wagnis“.'],
    ['in Konjunktiv', 'Sie habe „große Angst vor ihm“ gehabt.'],
    ['in a statement', 'Ada Berg sagte, es sei „ein Wagnis“.'],
  ])('%s: %s', (_, text) => {
    expect(isDirect(toFeatures(text))).toBe(true);
  });
});

describe('isDirect takes words in marks for a name or a title', () => {
  test.each([
    ['behind their noun', 'Ada Berg las das Buch „Der Deich“.'],
    ['in the registry', 'Das „Morgenblatt“ schwieg.'],
    ['of a paper', 'Die Zeitung „Bote“ schwieg.'],
    ['in a compound', 'Die „Deich“-Frage blieb.'],
    ['behind namens', 'Das Boot namens „Möwe“ sank.'],
    ['that somebody gives itself', 'Der Verein nennt sich „Allianz“.'],
  ])('%s: %s', (_, text) => {
    expect(isDirect(toFeatures(text))).toBe(false);
  });
});

test('isDirect lets a certain sign decide, and a name against it', () => {
  expect(isDirect(['verb-looks-back', 'one-word', 'noun-behind'])).toBe(true);
  expect(isDirect(['verb-looks-back', 'in-speaker'])).toBe(false);
  expect(isDirect([])).toBe(false);
});

describe('describeMarked', () => {
  test.each([
    ['counts the words', '„Ja“, sagte sie.', 'one-word'],
    ['counts many words', `„${'So '.repeat(13)}“, sagte sie.`, 'many-words'],
    ['sees a verb', 'Sie sagte: „Das Boot ist alt.“', 'finite-verb'],
    ['sees the first person', 'Sie sagte: „Nun gehen wir.“', 'first-person'],
    ['sees the end of a sentence', 'Sie sagte: „Wir gehen.“', 'ends-sentence'],
    ['sees a colon', 'Sie sagte: „Wir gehen.“', 'colon'],
    ['sees a frame ahead', 'Sie sagte: „Wir gehen.“', 'frame-ahead'],
    ['sees a verb that looks back', '„Wir gehen“, sagte sie.', 'verb-looks-back'],
    ['sees a small letter', 'Sie nannte ihn „alt und müde“.', 'starts-small'],
    ['sees a speaker', 'Die Zeitung „Bote“ sagte nein.', 'in-speaker'],
    ['sees an actor', 'Ada Berg sagte, er sei „alt“.', 'known-actor'],
  ])('%s: %s', (_, text, feature) => {
    expect(toFeatures(text)).toContain(feature);
  });
});
