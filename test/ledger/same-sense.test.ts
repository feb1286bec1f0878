import { describe, expect, test } from 'vitest';
import { hasSameSense } from '../../src/ledger/same-sense.ts';
import { toFound } from './example-quotes.ts';

describe('hasSameSense', () => {
  test.each([
    ['Wir liefern', 'Wir liefern bald', true],
    ['Wir liefern', 'Wir liefern nicht', false],
    ['Ein Wort', 'Kein Wort', false],
    ['Nie wieder', 'Wieder', false],
    ['10 Meter', '12 Meter', false],
    ['10 Meter', '10 Fuß', true],
    ['Nicht heute, nie', 'Nie, nicht morgen', true],
    ['Zwölf Boote fahren', 'Zehn Boote fahren', false],
    ['Rund dreißig Boote fahren', 'Rund vierzig Boote fahren', false],
    ['Die A7 ist frei', 'Die A8 ist frei', false],
    ['Kosten von 15%', 'Kosten von 16%', false],
    ['Das ist möglich', 'Das ist unmöglich', false],
    ['Das ist unmöglich', 'Das ist möglich', false],
    ['Der einzige Weg', 'Der Weg', true],
    ['Wir fahren keineswegs', 'Wir fahren', false],
    ['We will leave', 'We will not leave', false],
  ])('“%s”, “%s”: %j', (a, b, isSame) => {
    expect(hasSameSense(toFound(a), toFound(b))).toBe(isSame);
  });
});
