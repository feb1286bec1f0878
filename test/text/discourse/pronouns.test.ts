import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { toRows } from '../read-example.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

/** Who says the last quote of a text. */
function findSpeaker(text: string): string | undefined {
  return toRows(text, annotate(text, EXAMPLES)).at(-1)?.split(' | ')[2];
}

describe('a pronoun stands for', () => {
  test.each([
    ['whoever spoke last', 'Ada Berg sagte, es regne. Sie sagte, es schneie.', 'ada-berg'],
    ['the last subject', 'Jonas Wendt kaufte ein Boot. Er sagte, es sei neu.', 'jonas-wendt'],
    ['the one man', 'Ada Berg sah Jonas Wendt. Er sagte, es regne.', 'jonas-wendt'],
    ['the one woman', 'Jonas Wendt sah Ada Berg. Sie sagte, es regne.', 'ada-berg'],
    ['one of the paragraph before', 'Jonas Wendt kam.\n„Es regnet“, sagte er.', 'jonas-wendt'],
    [
      'a man who spoke before a woman',
      'Jonas Wendt sagte, es regne. Ada Berg schwieg. Er sagte, es schneie.',
      'jonas-wendt',
    ],
    ['somebody unknown', 'Karl Huber kam. „Es regnet“, sagte er.', '(Karl Huber)'],
    ['an office', 'Der Direktor kam. Er sagte, es regne.', '(Der Direktor)'],
    ['several', 'Die Hafenwerke schwiegen lange. Sie sagten, es regne.', 'hafenwerke'],
    [
      'one person, by the verb',
      'Die Fischer sagten, es regne. Ada Berg kam. „Ja“, sagte sie.',
      'ada-berg',
    ],
    [
      'nobody whom its own sentence speaks of',
      'Ada Berg kam. Mehr Suppe sei nicht da, sagte sie.',
      'ada-berg',
    ],
    [
      'the holder of an office, whatever its word',
      'Der Deich halte, sagte Vorstand Ada Berg. Die Schuld liegt woanders. Sie schlug vor, zu bauen.',
      'ada-berg',
    ],
    [
      'a person rather than the body that spoke',
      'Die Lage sei gut, teilte der Verein mit. Ruben Falck blieb zu Hause. „Nein“, schrieb er.',
      '(Ruben Falck)',
    ],
    [
      'a person named by the surname alone',
      'Der Club dankte Ruben Falck. Die Lage sei gut, teilte der Verein mit. Falck blieb zu Hause. „Nein“, schrieb er.',
      '(Falck)',
    ],
    [
      'somebody new, by a noun for a person',
      '„Ja“, sagte Otto Tal. Ein Nachbar weigerte sich. Er sei müde, sagte er.',
      '(Ein Nachbar)',
    ],
    [
      'somebody new, by the age',
      '„Ja“, sagte Otto Tal. Nur ein 93-Jähriger weigerte sich. Er sei müde, sagte er.',
      '(ein 93-Jähriger)',
    ],
    [
      'the one who did not speak',
      'Ada Berg fragte Jonas Wendt, ob es regne. „Nein“, antwortete dieser.',
      'jonas-wendt',
    ],
  ])('%s: %s', (_, text, speaker) => {
    expect(findSpeaker(text)).toBe(speaker);
  });
});

describe('a pronoun stays open', () => {
  test.each([
    ['after a woman alone', 'Ada Berg kam. „Es regnet“, sagte er.', '(er)'],
    ['after a man alone', 'Jonas Wendt kam. „Es regnet“, sagte sie.', '(sie)'],
    ['after two paragraphs', 'Jonas Wendt kam.\nEs regnet.\nEs schneit.\n„Ja“, sagte er.', '(er)'],
    ['at the start', '„Es regnet“, sagte er.', '(er)'],
    ['after a question', 'Was ist los am Hafen? „Nichts“, sagte er.', '(er)'],
    ['after a body', 'Die Nato tagte. „Es regnet“, sagte er.', '(er)'],
  ])('%s: %s', (_, text, speaker) => {
    expect(findSpeaker(text)).toBe(speaker);
  });
});
