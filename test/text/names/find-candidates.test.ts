import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../src/text/names/find-candidates.ts';
import type { Registry } from '../../../src/text/names/create-registry.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { EXAMPLES, toPlace } from '../registry-of-examples.ts';

/** Candidates as `words = owners (extent, first token to the one behind the last)`. */
const toRows = (text: string, registry: Registry = EXAMPLES): string[] =>
  findCandidates(findTokens(text, GERMAN), text, registry).map(
    ({ entries, span, from, to, extent }) =>
      `${text.slice(span.start, span.end)} = ${entries.map(({ id }) => id).join(', ')} (${extent}, ${String(from)}–${String(to)})`,
  );

describe('findCandidates', () => {
  test.each([
    ['', []],
    ['Der Deich.', ['Deich = deich (whole, 1–2)']],
    ['Ada Berg', ['Ada Berg = ada-berg (whole, 0–2)']],
    ['Ada\nBerg', ['Ada\nBerg = ada-berg (whole, 0–2)']],
    ['Berg', ['Berg = ada-berg (whole, 0–1)']],
    ['Falk', ['Falk = mira-falk, otto-falk (whole, 0–1)']],
    ['Oslo', ['Oslo = norwegen, oslo (whole, 0–1)']],
    ['Hanna von der Aue kam', ['Hanna von der Aue = hanna-aue (whole, 0–4)']],
    ['„Ada Berg“', ['Ada Berg = ada-berg (whole, 1–3)']],
    ['Nato-Beitritt', ['Nato-Beitritt = nato-beitritt (whole, 0–1)']],
    ['Nato‑Beitritt', ['Nato‑Beitritt = nato-beitritt (whole, 0–1)']],
    ['Nato-Rat', ['Nato = nato (first-part, 0–1)']],
    ['Nato- und', ['Nato = nato (first-part, 0–1)']],
    ['Norwegenreise', ['Norwegenreise = norwegen (compound, 0–1)']],
  ])('in “%s”', (text, rows) => {
    expect(toRows(text)).toEqual(rows);
  });

  test.each([
    'deich',
    'DEICH',
    'Deichgraf',
    'Osloo',
    'Die US',
    '123',
    '…',
    'Bergwerk',
    'Ada',
    '@Falk_'.slice(0, 1),
  ])('finds none in “%s”', (text) => {
    expect(toRows(text)).toEqual([]);
  });

  test('lets no two of them overlap', () => {
    expect(toRows('Bad Quellau Quellau Ada Berg Berg')).toEqual([
      'Bad Quellau = quellau (whole, 0–2)',
      'Quellau = quellau (whole, 2–3)',
      'Ada Berg = ada-berg (whole, 3–5)',
      'Berg = ada-berg (whole, 5–6)',
    ]);
  });

  test.each([
    ['Norweger:innen kamen', 'Norweger:innen = norwegen (whole, 0–3)'],
    ['Norweger*in', 'Norweger*in = norwegen (whole, 0–3)'],
    ['Norweger_innen', 'Norweger_innen = norwegen (whole, 0–3)'],
    ['Norweger: innen', 'Norweger = norwegen (whole, 0–1)'],
    ['Norweger :innen', 'Norweger = norwegen (whole, 0–1)'],
    ['Norweger:inne', 'Norweger = norwegen (whole, 0–1)'],
    ['Norweger:', 'Norweger = norwegen (whole, 0–1)'],
  ])('takes the ending of all genders to a name: %s', (text, row) => {
    expect(toRows(text)).toEqual([row]);
  });

  test.each([
    ['Malé', ['Malé = male (whole, 0–1)']],
    ['Male\u0301', ['Male\u0301 = male (whole, 0–1)']],
    ['Male', []],
    ['Lomé', ['Lomé = lome (whole, 0–1)']],
    ['Lome', []],
    ['Bogota', ['Bogota = bogota (whole, 0–1)']],
  ])('asks for the accents of a short name of a town: %s', (text, rows) => {
    const registry = createRegistry({
      actors: [],
      places: ['Malé', 'Lomé', 'Bogotá'].map((name) =>
        toPlace({ id: name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), name }),
      ),
      terms: [],
    });
    expect(toRows(text, registry)).toEqual(rows);
  });

  test('gives spans in a text of decomposed letters', () => {
    expect(toRows('U\u0308ber Zoe\u0308 Ka\u0301rne\u0301')).toEqual([
      'Zoe\u0308 Ka\u0301rne\u0301 = zoe-karne (whole, 1–3)',
    ]);
  });

  test.each([
    ['letters', 'q'.repeat(100_000)],
    ['hyphens', 'Nato-'.repeat(20_000)],
    ['names', 'Ada '.repeat(20_000)],
    ['adjectives', `${'kreml'.repeat(20_000)}nahen`],
    ['gender marks', 'Norweger:'.repeat(10_000)],
  ])('is quick with many %s', (_, text) => {
    const start = performance.now();
    findCandidates(findTokens(text, GERMAN), text, EXAMPLES);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
