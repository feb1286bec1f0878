import { describe, expect, test } from 'vitest';
import { joinFragments } from '../../../src/text/syntax/join-fragments.ts';
import { findSegments } from '../../../src/text/syntax/segments.ts';
import { getSentence, readExample, toRangeWords } from '../read-example.ts';

/** The parts of a sentence, each with a verb of its own, divided by strokes. */
function toParts(text: string): string {
  const reading = readExample(text);
  const segments = findSegments(reading, getSentence(reading));
  return joinFragments(reading.tokens, segments)
    .map((segment) => toRangeWords(reading, segment))
    .join(' | ');
}

describe('joinFragments puts to its clause', () => {
  test.each([
    ['an apposition', 'Ada Berg, Chefin der Werft, sagte nein.'],
    ['a day', 'Am Montag, dem 3. Mai, sagte sie nein.'],
    ['a list', 'Sie kaufte Boote, Kähne und Netze.'],
  ])('%s: %s', (_, text) => {
    expect(toParts(text)).toBe(text.replace(/\.$/u, ''));
  });

  test.each([
    [
      'the participle behind an apposition',
      'Gestern hatte ein Rat, Otto Falk, erklärt, er gehe.',
      'Gestern hatte ein Rat, Otto Falk, erklärt | er gehe',
    ],
    [
      'a list that begins an infinitive',
      'Sie kündigte an, Boote, Kähne und Netze zu verkaufen.',
      'Sie kündigte an | Boote, Kähne und Netze zu verkaufen',
    ],
    ['what stands behind its verb', '„Nein“, sagte sie, am Hafen.', '„Nein“ | sagte sie, am Hafen'],
  ])('%s: %s', (_, text, parts) => {
    expect(toParts(text)).toBe(parts);
  });
});

describe('joinFragments leaves apart', () => {
  test.each([
    [
      'a relative clause between subject and verb',
      'Ada Berg, die in Quellau wohnte, sagte nein.',
      'Ada Berg | die in Quellau wohnte | sagte nein',
    ],
    [
      'a frame between subject and verb',
      'Der Deich, sagte Ada Berg, halte stand.',
      'Der Deich | sagte Ada Berg | halte stand',
    ],
    [
      'a frame with so',
      'In zehn Jahren, so schätzt sie, soll er brechen.',
      'In zehn Jahren | so schätzt sie | soll er brechen',
    ],
    [
      'what goes on behind a clause with wie',
      'Das Boot liegt, wie sie sagte, vor der Küste.',
      'Das Boot liegt | wie sie sagte | vor der Küste',
    ],
    [
      'what goes on behind a frame in the middle',
      'Sie sei gekommen, erzählt Ada Berg, mit einem Koffer.',
      'Sie sei gekommen | erzählt Ada Berg | mit einem Koffer',
    ],
    [
      'a subject that a relative clause cuts off',
      'Sie meldete, die Werft, die leer stehe, sei verkauft.',
      'Sie meldete | die Werft | die leer stehe | sei verkauft',
    ],
    [
      'a noun that announces an infinitive',
      'Die Warnung der Wärter, zu schießen, half.',
      'Die Warnung der Wärter | zu schießen | half',
    ],
    ['what stands behind a colon', 'Sie sagte: Boote und Kähne.', 'Sie sagte | Boote und Kähne'],
  ])('%s: %s', (_, text, parts) => {
    expect(toParts(text)).toBe(parts);
  });
});
