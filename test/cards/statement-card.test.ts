import { describe, expect, test } from 'vitest';
import type { StatementCard } from '../../src/cards/card-data.ts';
import { toStatementCard } from '../../src/cards/statement-card.ts';
import { MOST_ON_CARD } from '../../src/schemas/shown-text.ts';
import type { Drawn } from './example-cards.ts';
import { countCharacters, findTexts, measureHalf, STATEMENT } from './example-cards.ts';

const WIDTH = 1200 - 112 - 84;

const paint = (token: string): string => `the ${token}`;

function draw(given: Partial<StatementCard>): Drawn[] {
  return findTexts(toStatementCard({ ...STATEMENT, ...given }, paint, measureHalf));
}

function drawTexts(given: Partial<StatementCard>): string[] {
  return draw(given).map(({ text }) => text);
}

/** The text as the words of the speaker. */
function toParts(text: string): StatementCard['parts'] {
  return [{ text, isSpoken: true }];
}

/** The runs of the sentences: all in the serif letters before the chain, without notices. */
function findRuns(given: Partial<StatementCard>): Drawn[] {
  const { chain } = { ...STATEMENT, ...given };
  const texts = draw(given).filter(({ color }) => color !== 'the accent');
  return texts.slice(
    0,
    texts.findIndex(({ text, size }) => Number(size) <= 28 && chain.startsWith(text)),
  );
}

describe('toStatementCard', () => {
  test('shows the sentence, how it came here, who said it, where and when', () => {
    expect(drawTexts({})).toEqual([
      ...['„Wir bleiben“', ',', 'sagte Ada.'],
      'wörtlich, an Bo Tal',
      ...['AB', 'Ada Berg', 'Rätin'],
      ...['O', '·', 'Ton', 'Nordfunk', '2. Februar 2022'],
    ]);
  });

  test('shows no office where there is none', () => {
    expect(drawTexts({ role: undefined })).toEqual([
      ...['„Wir bleiben“', ',', 'sagte Ada.', 'wörtlich, an Bo Tal', 'AB', 'Ada Berg'],
      ...['O', '·', 'Ton', 'Nordfunk', '2. Februar 2022'],
    ]);
  });

  test('draws the words of the speaker in ink and bold, those of the writer quiet', () => {
    expect(draw({}).slice(0, 3)).toEqual([
      { text: '„Wir bleiben“', size: 120, color: undefined, weight: 600 },
      { text: ',', size: 120, color: 'the quiet', weight: 400 },
      { text: 'sagte Ada.', size: 120, color: 'the quiet', weight: 400 },
    ]);
  });

  test('sets no quotation marks that the article has not', () => {
    const texts = drawTexts({ parts: toParts('Quellau sei müde.') });
    expect(texts.slice(0, 2)).toEqual(['Quellau sei', 'müde.']);
    expect(texts.join(' ')).not.toMatch(/[„“]/u);
  });

  test('draws the polarity and a notice in the accent, above the sentences', () => {
    expect(
      draw({ polarity: 'verneint', notice: 'Korrigiert am 6. April 2022' }).slice(0, 3),
    ).toEqual([
      { text: 'verneint', size: 28, color: 'the accent', weight: 650 },
      { text: 'Korrigiert am 6. April 2022', size: 28, color: 'the accent', weight: 650 },
      { text: '„Wir bleiben“', size: 120, color: undefined, weight: 600 },
    ]);
  });

  test('draws nothing but the dot of the site in the accent when there is no notice', () => {
    const accents = draw({}).filter(({ color }) => color === 'the accent');
    expect(accents.map(({ text }) => text)).toEqual(['·']);
  });
});

describe('the sentences of a card', () => {
  test.each([
    ['one word', 'Ja', 120, 1],
    ['a sentence', 'Wir bleiben hier, bis der Deich wieder hält.', 88, 2],
    ['a long word', 'Die Hochwasserschutzbeauftragte', 108, 2],
    ['three sentences', 'Wir bauen den Deich neu und warten ab. '.repeat(3), 62, 4],
    ['eight sentences', 'Wir bauen den Deich neu und warten ab. '.repeat(8), 38, 6],
  ])('are for %s as large as the card allows', (_, text, size, count) => {
    const lines = findRuns({ parts: toParts(text) });
    expect([lines[0]?.size, lines.length]).toEqual([size, count]);
  });

  const long = 'Der Deich hält nicht. '.repeat(15).trim();
  const crowded = {
    polarity: 'verneint',
    notice: 'Korrigiert am 6. April 2022',
    chain: 'teils wörtlich, teils sinngemäß, an Bo Tal, weitergegeben durch Cy Ruh, '.repeat(4),
  };

  test('are whole where they are as long as may be, also beside a notice and a long chain', () => {
    expect(long.length).toBeLessThanOrEqual(MOST_ON_CARD);
    expect(long.length).toBeGreaterThan(MOST_ON_CARD - 10);
    for (const given of [{}, crowded]) {
      const texts = draw({ ...given, parts: toParts(long) }).map(({ text }) => text);
      expect(texts.join(' ')).toContain(long);
    }
  });

  test('leave room for a notice', () => {
    const parts = toParts('Wir bauen den Deich neu und warten ab. '.repeat(3));
    const [first] = findRuns({ parts });
    const [noticed] = findRuns({ parts, notice: 'Gegendarstellung' });
    expect([first?.size, noticed?.size]).toEqual([62, 52]);
  });

  test('keep their marks where lines have other signs than the text', () => {
    const parts = [
      { text: '„Der Nord\u2011Deich, 3\u202Fm hoch, ist un\u00ADdicht“', isSpoken: true },
      { text: ', sagte Ada.', isSpoken: false },
    ];
    const runs = findRuns({ parts });
    const join = (weight: number): string =>
      runs.flatMap((run) => (run.weight === weight ? run.text : [])).join(' ');
    expect(join(600)).toBe('„Der Nord-Deich, 3\u2009m hoch, ist undicht“');
    expect(join(400)).toBe(', sagte Ada.');
  });
});

describe('the chain of a card', () => {
  test.each([
    ['one line', 'wörtlich, an Bo Tal', 28, 1],
    ['two lines', 'wörtlich, an Bo Tal, weitergegeben durch Cy Ruh, '.repeat(2), 28, 2],
    ['three lines', 'wörtlich, an Bo Tal, weitergegeben durch Cy Ruh, '.repeat(5), 22, 3],
    ['a caveat behind a long way', `${'durch Cy Ruh, '.repeat(30)}laut Text: „angeblich“`, 16, 4],
  ])('has room for %s', (_, chain, size, count) => {
    const lines = draw({ chain }).filter(
      ({ text, size: own }) => Number(own) === size && chain.includes(text.trim()),
    );
    expect(lines.map(({ text }) => text).join(' ')).toBe(chain.trim());
    expect(lines).toHaveLength(count);
    expect(lines.every(({ color }) => color === 'the quiet')).toBe(true);
  });
});

describe('the foot of a card', () => {
  const long = {
    name: 'Ada Berg, Bo Tal, Cy Ruh und die Vorsitzende des Ältestenrates von Quellau',
    role: 'Bürgermeisterin der Gemeinde Quellau und Vorsitzende des Rates für den Schutz vor Hochwasser am Fluss',
    publisher: 'Quellauer Bote mit der Seedorfer Zeitung',
  };

  test('shortens what is too long for its place', () => {
    expect(drawTexts(long).filter((text) => text.includes('…'))).toEqual([
      'Ada Berg, Bo Tal\u00A0…',
      'Vorsitzende des Rates für den Schutz vor\u00A0…',
      'Quellauer Bote mit der\u00A0…',
    ]);
  });

  test('keeps every line within the card', () => {
    const wide = draw(long).filter(
      ({ text, size }) => (countCharacters(text) / 2) * Number(size) > WIDTH,
    );
    expect(wide).toEqual([]);
  });
});
