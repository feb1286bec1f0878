import { describe, expect, test } from 'vitest';
import { findSaying } from '../../../../src/text/quotation/cues/sayings.ts';
import { findBestSubject } from '../../../../src/text/quotation/roles/subjects.ts';
import { toRangeWords } from '../../read-example.ts';
import { getOne, parseExample } from '../parse-example.ts';

/** The subject of the clause that a text consists of. */
function toSubject(text: string): string | undefined {
  const { reading, parsed } = parseExample(text);
  const clause = getOne(parsed.clauses);
  const saying = findSaying(reading, clause);
  if (!saying) throw new Error(`no verb of saying in: ${text}`);
  const subject = findBestSubject(reading, clause, saying)?.phrase;
  return subject && toRangeWords(reading, subject);
}

describe('findBestSubject finds', () => {
  test.each([
    ['a name behind an object', 'Den Plan lobte Mira Falk.', 'Mira Falk'],
    ['a pronoun behind an object', 'Das lobte er.', 'er'],
    ['many behind an object', 'Den Plan kritisierten die Fischer.', 'die Fischer'],
    ['many in front', 'Die Fischer kritisierten den Plan.', 'Die Fischer'],
    ['an office with its name', 'Der Chef Otto Falk lobte die Fischer.', 'Der Chef Otto Falk'],
    ['a name behind a dative', 'Der Behörde sagte Otto Falk nein.', 'Otto Falk'],
    ['an office behind a time', 'Am Montag sagte die Ministerin nein.', 'die Ministerin'],
    ['a pronoun behind a thing', 'Mit dem Boot sagte sie nein.', 'sie'],
    ['a name behind a participle', 'Relativierend fügte Mira Falk das hinzu.', 'Mira Falk'],
    ['a name behind words in marks', '„Absurd“ nannte Mira Falk den Plan.', 'Mira Falk'],
    ['a name before a dative', 'Das sagte Ada Berg der Nordischen Presseagentur.', 'Ada Berg'],
    [
      'an office behind what is demanded',
      'Mitsprache forderte die Chefin Ada Berg.',
      'die Chefin Ada Berg',
    ],
    ['a name behind an adverb', 'Ähnlich äußerte sich Ada Berg.', 'Ada Berg'],
    ['a pronoun before a name', 'Dann lobte er Falk.', 'er'],
    ['a pronoun before an object', 'In einem Brief würdigte sie Falks Werk.', 'sie'],
    ['a name with particles in front', 'Von der Aue betonte das.', 'Von der Aue'],
    ['a name in marks', '„Kormoran9“ erwähnte nebenbei den Deich.', '„Kormoran9“'],
    [
      'one with two titles',
      'Das sagte Kommentator und Ex-Trainer Otto Falk.',
      'Kommentator und Ex-Trainer Otto Falk',
    ],
    ['one with an age', 'Das sagte der 29 Jahre alte Torwart.', 'der 29 Jahre alte Torwart'],
    ['a paper with its name in marks', 'Die Zeitung „Bote“ meldete Regen.', 'Die Zeitung „Bote“'],
  ])('%s: %s', (_, text, subject) => {
    expect(toSubject(text)).toBe(subject);
  });
});

describe('findBestSubject takes all before the verb', () => {
  test.each([
    ['Die Regierung in Oslo teilte das mit.', 'Die Regierung in Oslo'],
    ['Das Institut für Meereskunde (IfM) meldete Regen.', 'Das Institut für Meereskunde (IfM)'],
  ])('%s', (text, subject) => {
    expect(toSubject(text)).toBe(subject);
  });

  test.each([
    ['Die Bank jedoch sagte nein.', 'Die Bank'],
    ['Auch die Bank sagte nein.', 'die Bank'],
  ])('but no adverb: %s', (text, subject) => {
    expect(toSubject(text)).toBe(subject);
  });
});

test.each(['Man sagte nein.', 'Es sagte nein.', 'Ich sagte nein.'])(
  'findBestSubject finds nobody in: %s',
  (text) => {
    expect(toSubject(text)).toBeUndefined();
  },
);
