import { describe, expect, test } from 'vitest';
import { findClauses } from '../../../src/text/syntax/clauses.ts';
import { getSentence, readExample, toRangeWords } from '../read-example.ts';

/** Clauses as `kind: words`. */
function toRows(text: string): string[] {
  const reading = readExample(text);
  return findClauses(reading, getSentence(reading)).map(
    (clause) => `${clause.kind}: ${toRangeWords(reading, clause)}`,
  );
}

describe('findClauses divides', () => {
  test.each([
    ['Der Deich ist hoch.', ['main: Der Deich ist hoch']],
    [
      'Die Wirtin sagte, dass der Deich sicher ist.',
      ['main: Die Wirtin sagte', 'subordinate: dass der Deich sicher ist'],
    ],
    [
      'Wie die Wirtin sagte, ist der Deich sicher.',
      ['subordinate: Wie die Wirtin sagte', 'main: ist der Deich sicher'],
    ],
    [
      'Sie klagte über den Deich, der hier zerbröselte.',
      ['main: Sie klagte über den Deich', 'relative: der hier zerbröselte'],
    ],
    [
      'Sie schickte Briefe, in denen sie darüber klagte.',
      ['main: Sie schickte Briefe', 'relative: in denen sie darüber klagte'],
    ],
    [
      'Die Wirtin versprach, den Deich zu öffnen.',
      ['main: Die Wirtin versprach', 'infinitive: den Deich zu öffnen'],
    ],
    [
      'Der Deich sei sicher, sagte die Wirtin.',
      ['main: Der Deich sei sicher', 'main: sagte die Wirtin'],
    ],
    [
      'Sie wies die Vorwürfe zurück und gab den Booten die Schuld.',
      ['main: Sie wies die Vorwürfe zurück', 'main: gab den Booten die Schuld'],
    ],
    ['Sie sagte: Der Deich ist hoch.', ['main: Sie sagte', 'main: Der Deich ist hoch']],
    ['Die Wirtin sagte, der Deich halte.', ['main: Die Wirtin sagte', 'main: der Deich halte']],
    [
      'Die Wirtin sagte, der Deich gehe kaputt.',
      ['main: Die Wirtin sagte', 'main: der Deich gehe kaputt'],
    ],
    [
      'Sie klagte über den Wirt, der Hilfe brauche.',
      ['main: Sie klagte über den Wirt', 'relative: der Hilfe brauche'],
    ],
    [
      'Sie klagte über den Wirt, der gerufen haben soll.',
      ['main: Sie klagte über den Wirt', 'relative: der gerufen haben soll'],
    ],
    [
      'Die Wirtin, die in Quellau wohnte, sagte nein.',
      ['fragment: Die Wirtin', 'relative: die in Quellau wohnte', 'main: sagte nein'],
    ],
    ['Sie sagte, dass alle gehen.', ['main: Sie sagte', 'subordinate: dass alle gehen']],
    ['Als „absurd“ bezeichnete sie den Plan.', ['main: Als „absurd“ bezeichnete sie den Plan']],
    ['Als sie das sagte, ging er.', ['subordinate: Als sie das sagte', 'main: ging er']],
    ['Da sagte die Wirtin nein.', ['main: Da sagte die Wirtin nein']],
    ['Sie sagte nein – er sagte ja.', ['main: Sie sagte nein', 'main: er sagte ja']],
  ])('%s', (text, rows) => {
    expect(toRows(text)).toEqual(rows);
  });

  test.each([
    [
      '„Wir öffnen wieder“, sagte die Wirtin.',
      ['quote: „Wir öffnen wieder“', 'main: sagte die Wirtin'],
    ],
    [
      'Die Wirtin sagte: „Wir öffnen wieder.“',
      ['main: Die Wirtin sagte', 'quote: „Wir öffnen wieder.“'],
    ],
    [
      '„Nein. Nie“, sagte die Wirtin, „wird das sein.“',
      ['quote: „Nein. Nie“', 'main: sagte die Wirtin', 'quote: „wird das sein.“'],
    ],
  ])('%s with the quote a clause of its own', (text, rows) => {
    expect(toRows(text)).toEqual(rows);
  });

  test('keeps words in marks inside the clause that needs them', () => {
    expect(toRows('Die Wirtin nannte den Umbau „ein Wagnis“.')).toEqual([
      'main: Die Wirtin nannte den Umbau „ein Wagnis“',
    ]);
  });

  test('keeps what has no verb with the clause before', () => {
    expect(toRows('Es kamen Boote, Kähne, Fähren und sagten nein.')).toEqual([
      'main: Es kamen Boote, Kähne, Fähren',
      'main: sagten nein',
    ]);
  });

  test('keeps an apposition with its subject', () => {
    expect(toRows('Paula Sand, Wirtin in Quellau, sagte nein.')).toEqual([
      'main: Paula Sand, Wirtin in Quellau, sagte nein',
    ]);
  });

  test('joins no list with und', () => {
    expect(toRows('Sie sagte ja und amen.')).toEqual(['main: Sie sagte ja und amen']);
  });
});

describe('findClauses notes of a clause', () => {
  const toFacts = (text: string): unknown[] => {
    const reading = readExample(text);
    return findClauses(reading, getSentence(reading)).map(({ opener, finite, isKonjunktiv }) => [
      opener,
      reading.tokens[finite]?.text ?? '',
      isKonjunktiv,
    ]);
  };

  test.each([
    [
      'Der Deich sei hoch, sagte sie.',
      [
        ['', 'sei', true],
        [',', 'sagte', false],
      ],
    ],
    [
      'Sie sagte: „Der Deich ist hoch.“',
      [
        ['', 'sagte', false],
        [':', '', false],
      ],
    ],
    [
      'Sie wies alles zurück und sagte nein.',
      [
        ['', 'wies', false],
        ['und', 'sagte', false],
      ],
    ],
    [
      'Sie sagte, dass er gesund sei.',
      [
        ['', 'sagte', false],
        [',', 'sei', true],
      ],
    ],
  ])('its opener, its finite verb and its mood: %s', (text, facts) => {
    expect(toFacts(text)).toEqual(facts);
  });
});
