import { describe, expect, test } from 'vitest';
import { toCard } from '../../src/cards/card.ts';
import { ACTOR, DARK, findTexts, LIGHT, measureHalf, STATEMENT } from './example-cards.ts';

describe('toCard', () => {
  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('is as large as link previews want it, in the colours of the %s theme', (_, theme) => {
    expect(toCard(STATEMENT, theme, measureHalf).style).toMatchObject({
      width: 1200,
      height: 630,
      backgroundColor: theme.get('paper'),
      color: theme.get('ink'),
    });
  });

  test.each([
    ['a statement', STATEMENT, 'side-1'],
    ['an actor', ACTOR, 'side-2'],
    ['a statement of nobody’s side', { ...STATEMENT, side: 'neutral' }, 'side-neutral'],
  ] as const)('of %s has a bar in the colour of its side', (_, data, token) => {
    const card = toCard(data, LIGHT, measureHalf);
    expect('children' in card ? card.children?.[0] : undefined).toMatchObject({
      style: { left: 0, top: 0, height: 630, backgroundColor: LIGHT.get(token) },
    });
  });

  test('shows the sentences of a statement and the name of an actor', () => {
    const [statement, actor] = [STATEMENT, ACTOR].map((data) =>
      findTexts([toCard(data, LIGHT, measureHalf)]).map(({ text }) => text),
    );
    expect(statement).toContain('„Wir bleiben“');
    expect(actor).toContain('Person');
  });

  test.each(['paper', 'ink', 'quiet', 'accent', 'sheet', 'side-1'])(
    'throws when the theme has no --%s',
    (token) => {
      const theme = new Map([...LIGHT].filter(([name]) => name !== token));
      expect(() => toCard(STATEMENT, theme, measureHalf)).toThrow(
        `A card needs the colour --${token}, but tokens.css has none.`,
      );
    },
  );
});
