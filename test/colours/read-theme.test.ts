import { describe, expect, test } from 'vitest';
import { readTheme } from '../../src/colours/read-theme.ts';
import { DARK, LIGHT } from '../cards/example-cards.ts';

const CSS = `
:root {
  color-scheme: light dark;
  --paper: oklch(98.6% 0.006 85);
  /* A colour with a share. */
  --shadow: oklch(20% 0.02 60 / 0.14);
  --side-1: blue;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: black;
  }
}

@media print {
  :root {
    --paper: white;
  }
}
`;

describe('readTheme', () => {
  test('reads the light colours', () => {
    expect([...readTheme(CSS, 'light')]).toEqual([
      ['paper', 'oklch(98.6% 0.006 85)'],
      ['shadow', 'oklch(20% 0.02 60 / 0.14)'],
      ['side-1', 'blue'],
    ]);
  });

  test('puts the dark colours over the light ones, and those of print over none', () => {
    expect([...readTheme(CSS, 'dark')]).toEqual([
      ['paper', 'black'],
      ['shadow', 'oklch(20% 0.02 60 / 0.14)'],
      ['side-1', 'blue'],
    ]);
  });

  test('is empty without a block of colours', () => {
    expect([...readTheme('body { --paper: white; }', 'dark')]).toEqual([]);
  });
});

describe('the tokens of the site', () => {
  const sides = ['1', '2', '3', '4', '5', '6', '7', '8', 'neutral'].map((side) => `side-${side}`);

  test.each(['paper', 'sheet', 'ink', 'quiet', 'accent', ...sides])(
    'have the colour --%s, another one in the dark',
    (token) => {
      expect(LIGHT.get(token)).toMatch(/^oklch\([\d.%/ ]+\)$/u);
      expect(DARK.get(token)).toMatch(/^oklch\([\d.%/ ]+\)$/u);
      expect(DARK.get(token)).not.toBe(LIGHT.get(token));
    },
  );
});
