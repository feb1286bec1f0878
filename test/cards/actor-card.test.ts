import { describe, expect, test } from 'vitest';
import { toActorCard } from '../../src/cards/actor-card.ts';
import type { ActorCard } from '../../src/cards/card-data.ts';
import type { Drawn } from './example-cards.ts';
import { ACTOR, findTexts, measureHalf } from './example-cards.ts';

const paint = (token: string): string => `the ${token}`;

function draw(given: Partial<ActorCard>): Drawn[] {
  return findTexts(toActorCard({ ...ACTOR, ...given }, paint, measureHalf));
}

function drawTexts(given: Partial<ActorCard>): string[] {
  return draw(given).map(({ text }) => text);
}

describe('toActorCard', () => {
  test('shows the name, the office and the first sentence of the profile', () => {
    expect(drawTexts({})).toEqual([
      ...['AB', 'Person', 'Ada Berg', 'Rätin', 'Ada Berg ist Rätin in Quellau.'],
      ...['O', '·', 'Ton'],
    ]);
  });

  test('shows the name alone where nothing else is known', () => {
    expect(drawTexts({ role: undefined, lead: '' })).toEqual([
      ...['AB', 'Person', 'Ada Berg', 'O', '·', 'Ton'],
    ]);
  });

  test('writes the kind in the colour of the side', () => {
    expect(draw({ side: 'neutral' })[1]).toEqual({
      text: 'Person',
      size: 26,
      color: 'color-mix(in oklab, the side-neutral 75%, the ink)',
      weight: 600,
    });
  });

  test('writes the office in the quiet colour', () => {
    expect(draw({})[3]).toEqual({ text: 'Rätin', size: 32, color: 'the quiet' });
  });

  test.each([
    ['Quellau', 88, ['Quellau']],
    ['Verband der Fischer am Fluss', 76, ['Verband der Fischer', 'am Fluss']],
    [
      'Vereinigung der Hochwasserschutzbeauftragten am Fluss',
      48,
      ['Vereinigung der', 'Hochwasserschutzbeauftragten', 'am Fluss'],
    ],
  ])('sets the name %s as large as its place allows', (name, size, lines) => {
    const drawn = draw({ name, role: undefined, lead: undefined }).slice(2, -3);
    expect([drawn[0]?.size, drawn.map(({ text }) => text)]).toEqual([size, lines]);
  });

  test('ends a long description where a sentence ends, without dots', () => {
    const lead = 'Der Rat berät Quellau in allen Fragen des Deiches. '.repeat(9).trim();
    expect(drawTexts({ lead }).at(-4)).toMatch(/Deiches\.$/u);
  });

  test('leaves out a description that is one sentence too long for it', () => {
    const lead = `Der Rat berät Quellau ${'und den Deich '.repeat(60)}`;
    expect(drawTexts({ lead }).join(' ')).not.toMatch(/berät|…/u);
  });
});
