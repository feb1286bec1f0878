import { readFileSync } from 'node:fs';
import type { Node } from '@takumi-rs/core';
import type { ActorCard, Measure, StatementCard } from '../../src/cards/card-data.ts';
import type { Theme } from '../../src/colours/theme.ts';
import { readTheme } from '../../src/colours/read-theme.ts';

const TOKENS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of the site itself. */
export const LIGHT: Theme = readTheme(TOKENS, 'light');
export const DARK: Theme = readTheme(TOKENS, 'dark');

/** Every character is half as wide as it is high. */
export const measureHalf: Measure = (text) => countCharacters(text) / 2;

export const STATEMENT: StatementCard = {
  kind: 'statement',
  parts: [
    { text: '„Wir bleiben“', isSpoken: true },
    { text: ', sagte Ada.', isSpoken: false },
  ],
  initials: 'AB',
  name: 'Ada Berg',
  role: 'Rätin',
  side: 1,
  publisher: 'Nordfunk',
  date: '2. Februar 2022',
  chain: 'wörtlich, an Bo Tal',
  site: 'O·Ton',
  unknown: '[?]',
};

export const ACTOR: ActorCard = {
  kind: 'actor',
  label: 'Person',
  initials: 'AB',
  name: 'Ada Berg',
  role: 'Rätin',
  lead: 'Ada Berg ist Rätin in Quellau.',
  side: 2,
  site: 'O·Ton',
  unknown: '[?]',
};

/** A text of a card with what it looks like; `color` is undefined where it is that of the card. */
export interface Drawn {
  readonly text: string;
  readonly size: unknown;
  readonly color: unknown;
  readonly weight: unknown;
}

/** All texts of a card, in the order in which they are drawn. */
export function findTexts(nodes: readonly Node[]): Drawn[] {
  return nodes.flatMap((node): Drawn[] => {
    if (node.type === 'text') {
      const { fontSize, color, fontWeight } = node.style ?? {};
      return [{ text: node.text, size: fontSize, color, weight: fontWeight }];
    }
    return 'children' in node ? findTexts(node.children ?? []) : [];
  });
}

export function countCharacters(text: string): number {
  return [...text].length;
}
