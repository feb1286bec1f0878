import { describe, expect, test } from 'vitest';
import { toShownParts, toShownText } from '../../src/schemas/shown-text.ts';

type Whole = Parameters<typeof toShownText>[0];

/**
 * A statement in short: "|" divides sentences, the words of the speaker stand between stars and the frame between
 * underscores; the first words are those of the quote that names it.
 */
function read(text: string): Whole {
  const parts = text.split('|').flatMap((sentence, index) =>
    sentence
      .split(/(\*[^*]+\*|_[^_]+_)/u)
      .filter((part) => part !== '')
      .map((part) => {
        const isSpoken = part.startsWith('*');
        return {
          text: part.replace(/[*_]/gu, ''),
          type: isSpoken ? 'direct' : undefined,
          quotes: isSpoken ? ['q-a'] : [],
          sentence: index,
          isFrame: part.startsWith('_'),
        };
      }),
  );
  return { id: 'q-a', parts };
}

describe('toShownText', () => {
  test.each([
    ['all where it fits', '*„Ja“*, _sagte Ada_. |*Nein.*', 40, '„Ja“, sagte Ada. Nein.'],
    ['just all', '*„Ja“*, _sagte Ada_. |*Nein.*', 22, '„Ja“, sagte Ada. Nein.'],
    ['whole sentences only', '*„Ja“*, _sagte Ada_. |*Nein.*', 21, '„Ja“, sagte Ada. […]'],
    [
      'a gap in the middle',
      '*„Wir bleiben hier. *|*Der Deich ist alt. *|*Basta“*, _sagte Ada_.',
      45,
      '„Wir bleiben hier. […] Basta“, sagte Ada.',
    ],
    [
      'the condition behind a sentence, with it',
      '*„Wir bleiben. *|*Aber nur, wenn der Deich hält. *|*Der Fluss ist tief. *|*Basta“*, _sagte Ada_.',
      70,
      '„Wir bleiben. Aber nur, wenn der Deich hält. […] Basta“, sagte Ada.',
    ],
    [
      'neither of two where only the one without its condition fits',
      '*„Ja“*, _sagte Ada_. |*Wir bleiben. *|*Es sei denn, der Deich bricht doch noch.*',
      40,
      '„Ja“, sagte Ada. […]',
    ],
    [
      'one gap for several sentences',
      '*„Wir bleiben hier. *|*Der Deich ist alt. *|*Der Fluss ist tief. *|*Basta“*, _sagte Ada_.',
      45,
      '„Wir bleiben hier. […] Basta“, sagte Ada.',
    ],
    [
      'a gap at the beginning',
      'Es hat den ganzen Tag geregnet. |_Ada sagte:_ *„Ja.“*',
      30,
      '[…] Ada sagte: „Ja.“',
    ],
    [
      'two gaps',
      'Es hat geregnet. |*„Ja. *|*Der Deich ist sehr alt. *|*Basta“*, _sagte Ada_. |Es hat geregnet.',
      38,
      '[…] „Ja. […] Basta“, sagte Ada. […]',
    ],
    [
      'a short sentence after a long one that does not fit',
      '*„Ja“*, _sagte Ada_. |*Der Deich ist alt. *|*Nein.*',
      27,
      '„Ja“, sagte Ada. […] Nein.',
    ],
    [
      'a closing mark that was left out',
      '_Ada sagte:_ *„Wir bleiben. *|*Der Deich ist alt.“*',
      35,
      'Ada sagte: „Wir bleiben. […]“',
    ],
    [
      'no closing mark too many',
      '_Ada sagte:_ *„Wir bleiben.“* |*„Der Deich ist alt.“*',
      35,
      'Ada sagte: „Wir bleiben.“ […]',
    ],
    ['text without a gap as it is, an open mark too', '*„Ja*, _sagte Ada_.', 40, '„Ja, sagte Ada.'],
    ['no blank at the end', '*„Ja“*, _sagte Ada_. ', 40, '„Ja“, sagte Ada.'],
  ])('shows %s', (_, text, most, shown) => {
    const statement = read(text);
    expect(toShownText(statement, most)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(most);
  });

  test('never leaves out the sentence with the first words, nor those that say who speaks', () => {
    const statement = read(
      'Es regnete. |*„Nein. *|*Der Deich ist alt. *|*Wir gehen“*, _sagte Ada_. |So war es.',
    );
    expect(toShownText(statement, 45)).toBe('[…] „Nein. […] Wir gehen“, sagte Ada. […]');
  });

  test.each([
    ['one long sentence', '*„Wir bleiben hier“*, _sagte Ada_.', 20],
    ['a frame far off', '*„Wir bleiben. *|*Ja. *|*Nein“*, _sagte Ada dem Nordfunk_.', 40],
    ['nothing', '*„Ja“*', 3],
  ])('is none where even what must stand is longer: %s', (_, text, most) => {
    expect(toShownText(read(text), most)).toBeUndefined();
  });

  test('takes no longer text than was asked for, whatever the length', () => {
    const statement = read(
      'Es regnete. |*„Nein. *|*Der Deich ist alt. *|*Hört „zu“. *|*Wir gehen“*, _sagte Ada_. |So war es.',
    );
    for (let most = 0; most < 100; most += 1)
      expect((toShownText(statement, most) ?? '').length).toBeLessThanOrEqual(most);
  });
});

test('a statement whose condition does not fit is not shown at all', () => {
  const text = '*„Wir bleiben“*, _sagte Ada_. |*Allerdings bloß, solange der Deich hält.*';
  expect(toShownText(read(text), 60)).toBeUndefined();
  expect(toShownText(read(text), 80)).toBe(
    '„Wir bleiben“, sagte Ada. Allerdings bloß, solange der Deich hält.',
  );
});

describe('toShownParts', () => {
  test('tells the words of the speaker from those of the writer and from the gap', () => {
    expect(
      toShownParts(read('_Ada sagte:_ *„Wir bleiben. *|*Der Deich ist alt.“* Und ging.'), 38),
    ).toEqual([
      { text: 'Ada sagte:', isSpoken: false },
      { text: ' ', isSpoken: false },
      { text: '„Wir bleiben. ', isSpoken: true },
      { text: '[…]', isSpoken: false },
      { text: '“', isSpoken: true },
    ]);
  });

  test('gives the text in the same stretches where nothing is left out', () => {
    expect(toShownParts(read('*„Ja“*, _sagte Ada_.'), 100)).toEqual([
      { text: '„Ja“', isSpoken: true },
      { text: ', ', isSpoken: false },
      { text: 'sagte Ada', isSpoken: false },
      { text: '.', isSpoken: false },
    ]);
  });
});
