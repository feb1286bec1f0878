import { describe, expect, test } from 'vitest';
import type { QuoteCard } from '../../src/cards/card-data.ts';
import { toQuoteCard } from '../../src/cards/quote-card.ts';
import type { Drawn } from './example-cards.ts';
import { countCharacters, findTexts, measureHalf, QUOTE } from './example-cards.ts';

const WIDTH = 1200 - 112 - 84;

const paint = (token: string): string => `the ${token}`;

function draw(given: Partial<QuoteCard>): Drawn[] {
  return findTexts(toQuoteCard({ ...QUOTE, ...given }, paint, measureHalf));
}

function drawTexts(given: Partial<QuoteCard>): string[] {
  return draw(given).map(({ text }) => text);
}

/** The lines of the words: all before the initials, without notices. */
function findWords(given: Partial<QuoteCard>): Drawn[] {
  const texts = draw(given);
  return texts.slice(0, texts.map(({ text }) => text).indexOf(QUOTE.initials));
}

describe('toQuoteCard', () => {
  test('shows the words, who said them, where and when', () => {
    expect(drawTexts({})).toEqual([
      ...['„', 'Wir bleiben“'],
      ...['AB', 'Ada Berg', 'Rätin'],
      ...['O', '·', 'Ton', 'Nordfunk', '2. Februar 2022'],
    ]);
  });

  test('shows no office where there is none', () => {
    expect(drawTexts({ role: undefined })).toEqual([
      ...['„', 'Wir bleiben“', 'AB', 'Ada Berg'],
      ...['O', '·', 'Ton', 'Nordfunk', '2. Februar 2022'],
    ]);
  });

  test('sets no quotation marks around words that nobody said like this, and says how they were said', () => {
    const texts = drawTexts({
      isDirect: false,
      how: 'sinngemäß',
      words: 'Quellau sei müde',
    });
    expect(texts.slice(0, 3)).toEqual(['sinngemäß', 'Quellau sei müde', 'AB']);
    expect(texts.join(' ')).not.toMatch(/[„“]/u);
  });

  test('draws a notice in the accent, and how the words were said in the quiet colour', () => {
    const texts = draw({
      isDirect: false,
      how: 'sinngemäß',
      notice: 'Korrigiert am 6. April 2022',
    });
    expect(texts.slice(0, 2)).toEqual([
      { text: 'sinngemäß', size: 28, color: 'the quiet' },
      { text: 'Korrigiert am 6. April 2022', size: 28, color: 'the accent' },
    ]);
  });

  test('draws nothing but the dot of the site in the accent when there is no notice', () => {
    const accents = draw({}).filter(({ color }) => color === 'the accent');
    expect(accents.map(({ text }) => text)).toEqual(['·']);
  });
});

describe('the words of a quote card', () => {
  test.each([
    ['one word', 'Ja', 120, 1],
    ['a sentence', 'Wir bleiben hier, bis der Deich wieder hält', 108, 3],
    ['a long word', 'Die Hochwasserschutzbeauftragte', 108, 2],
    ['three sentences', 'Wir bauen den Deich neu und warten ab. '.repeat(3), 62, 4],
    ['ten sentences', 'Wir bauen den Deich neu und warten ab. '.repeat(10), 36, 8],
  ])('are for %s as large as the card allows', (_, words, size, count) => {
    const lines = findWords({ words }).slice(1);
    expect([lines[0]?.size, lines.length]).toEqual([size, count]);
  });

  test('end with dots and the closing mark when they are too many', () => {
    const words = 'Wir bauen den Deich neu und warten dann ab '.repeat(40);
    const lines = findWords({ words });
    expect(lines.at(-1)?.text).toMatch(/\p{L}\u00A0…“$/u);
    expect(lines.at(-1)?.size).toBe(36);
  });

  test('end with dots and no mark when they are too many and nobody said them like this', () => {
    const words = 'Der Deich werde neu gebaut und dann warte man ab '.repeat(40);
    const lines = findWords({ words, isDirect: false });
    expect(lines.at(-1)?.text).toMatch(/\p{L}\u00A0…$/u);
  });

  test('leave room for a notice', () => {
    const words = 'Wir bleiben hier, bis der Deich wieder hält';
    const [, first] = findWords({ words });
    const [, , noticed] = findWords({ words, notice: 'Gegendarstellung' });
    expect([first?.size, noticed?.size]).toEqual([108, 98]);
  });

  test('have their opening mark in the margin', () => {
    const json = JSON.stringify(toQuoteCard(QUOTE, paint, measureHalf));
    expect(json).toContain('"text":"„"');
    expect(json).toContain('"position":"absolute","top":0,"left":-60,');
  });
});

describe('the foot of a quote card', () => {
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
