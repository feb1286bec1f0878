import { describe, expect, test } from 'vitest';
import { toDisc, toLines, toPaint, toSite, toSpaces } from '../../src/cards/card-parts.ts';
import { findTexts } from './example-cards.ts';

const paint = (token: string): string => `the ${token}`;

describe('toSpaces', () => {
  test.each([
    ['a narrow no-break space becomes a thin one', '37\u202F%', '37\u2009%'],
    ['a no-break hyphen becomes a hyphen', 'Nord\u2011Süd', 'Nord-Süd'],
    ['a soft hyphen goes', 'Winter\u00ADdeich', 'Winterdeich'],
    ['line breaks and tabs become blanks', ' Wir\r\nbleiben\t hier \n', 'Wir bleiben hier'],
    ['a no-break space stays', 'Ada\u00A0Berg', 'Ada\u00A0Berg'],
  ])('%s', (_, text, shown) => {
    expect(toSpaces(text)).toBe(shown);
  });
});

describe('toPaint', () => {
  test('gives the colour of a token', () => {
    expect(toPaint(new Map([['ink', 'black']]))('ink')).toBe('black');
  });

  test('throws for a token that the theme lacks', () => {
    expect(() => toPaint(new Map([['ink', 'black']]))('paper')).toThrow(
      'A card needs the colour --paper, but tokens.css has none.',
    );
  });
});

describe('toSite', () => {
  test('paints the dot in the accent', () => {
    expect(findTexts([toSite('O·Ton', paint)]).map(({ text, color }) => [text, color])).toEqual([
      ['O', undefined],
      ['·', 'the accent'],
      ['Ton', undefined],
    ]);
  });
});

describe('toDisc', () => {
  test.each([
    [8, 'the side-8'],
    ['neutral', 'the side-neutral'],
  ] as const)('of the side %s mixes %s with the paper and with the ink', (side, colour) => {
    const disc = toDisc('AB', 100, side, paint);
    expect(disc.style).toMatchObject({
      width: 100,
      height: 100,
      backgroundColor: `color-mix(in oklab, ${colour} 20%, the sheet)`,
      color: `color-mix(in oklab, ${colour} 75%, the ink)`,
    });
    expect(findTexts([disc])).toEqual([{ text: 'AB', size: 36, color: undefined, weight: 650 }]);
  });
});

describe('toLines', () => {
  test('makes a text of each line, which the renderer does not break', () => {
    const node = toLines({ lines: ['Wir', 'bleiben'], size: 40, lineHeight: 1.2 }, 'serif', {});
    const style = { fontFamily: 'serif', whiteSpace: 'nowrap', fontSize: 40, lineHeight: 1.2 };
    expect(node).toMatchObject({
      children: [
        { type: 'text', text: 'Wir', style },
        { type: 'text', text: 'bleiben', style },
      ],
    });
  });
});
