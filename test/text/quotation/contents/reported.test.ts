import { describe, expect, test } from 'vitest';
import type { FreeContext } from '../../../../src/text/quotation/contents/free.ts';
import type { Observation } from '../../../../src/text/quotation/observe.ts';
import { findFramed } from '../../../../src/text/quotation/contents/framed.ts';
import { findReported } from '../../../../src/text/quotation/contents/reported.ts';
import { toRangeWords, toWords } from '../../read-example.ts';
import { parseExample } from '../parse-example.ts';

const AT_START: FreeContext = {
  before: { hasQuote: false, parsed: undefined, endsInColon: false, endsFree: false },
  hasSpeaker: false,
  isSpeakerKnown: false,
  isFirst: true,
};

/** What a sentence sums up as `words | who`, and the features that were weighed. */
function read(text: string): { rows: string[]; features: readonly string[] } {
  const { reading, parsed } = parseExample(text);
  const candidates: Observation[] = [];
  const drafts = findReported(reading, parsed, findFramed(reading, parsed), AT_START, (one) =>
    candidates.push(one),
  );
  const rows = drafts.map(
    ({ spans, speaker }) =>
      `${spans.map((span) => toWords(text, span)).join(' … ')} | ${speaker ? toRangeWords(reading, speaker) : '–'}`,
  );
  return { rows, features: candidates.flatMap(({ features }) => features) };
}

describe('findReported takes for a statement', () => {
  test.each([
    ['a judgement', 'Ada Berg kritisierte den Plan.', 'Ada Berg kritisierte den Plan. | Ada Berg'],
    [
      'what somebody speaks of',
      'Die Wirtin sprach von einem Erfolg für die Stadt.',
      'Die Wirtin sprach von einem Erfolg für die Stadt. | Die Wirtin',
    ],
    ['a demand', 'Ada Berg forderte mehr Geld.', 'Ada Berg forderte mehr Geld. | Ada Berg'],
    ['a refusal', 'Ada Berg lehnt den Umbau ab.', 'Ada Berg lehnt den Umbau ab. | Ada Berg'],
    [
      'the clause alone where others stand beside it',
      'Der Rat kritisierte den Plan als zu teuer und lobte die Fischer.',
      'Der Rat kritisierte den Plan als zu teuer | Der Rat',
    ],
  ])('%s: %s', (_, text, row) => {
    expect(read(text).rows).toEqual([row]);
  });
});

describe('findReported takes for none', () => {
  test.each([
    ['a deed', 'Jonas Wendt kaufte ein Boot.'],
    ['what nobody did', 'Der Plan wurde abgelehnt.'],
    ['what somebody is said to have done', 'Jonas Wendt habe den Plan kritisiert.'],
    ['a statement that was found already', 'Ada Berg kritisierte, der Plan sei zu teuer.'],
  ])('%s: %s', (_, text) => {
    expect(read(text).rows).toEqual([]);
  });
});

test.each([
  ['Ada Berg kritisierte den Plan.', ['known-actor', 'person', 'preterite', 'class-j', 'alone']],
  ['Die Wirtin sprach von einem Erfolg.', ['class-v', 'speaks-of', 'other-noun', 'with-of']],
  ['Der Rat hatte mehr Geld gefordert.', ['class-d', 'pluperfect', 'body']],
  ['Sie kritisierte den Plan nicht.', ['pronoun', 'negated', 'short']],
])('findReported weighs who speaks, when and how: %s', (text, features) => {
  expect(read(text).features).toEqual(expect.arrayContaining(features));
});

test('findReported keeps a sentence whole that two dashes interrupt, and divides one at one dash', () => {
  expect(read('Die Werft – sie ist alt – sprach von einem Erfolg.').rows).toEqual([
    expect.stringMatching(/^Die Werft – sie ist alt – sprach von einem Erfolg\./u),
  ]);
  expect(read('Es regnet – die Werft sprach von einem Erfolg.').rows).toEqual([
    expect.stringMatching(/^die Werft sprach von einem Erfolg/u),
  ]);
});
