import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../src/text/names/find-candidates.ts';
import type { NameFacts } from '../../../src/text/names/facts.ts';
import { readFacts, toLastPart } from '../../../src/text/names/facts.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { COAST } from './read-names.ts';

function read(text: string): NameFacts {
  const tokens = findTokens(text, GERMAN);
  return readFacts(findCandidates(tokens, text, COAST), tokens, COAST);
}

describe('readFacts', () => {
  test('knows nothing of an empty text', () => {
    const { named, shared, doubleNames, offices } = read('');
    expect([named.size, shared.size, doubleNames.size, offices.size]).toEqual([0, 0, 0, 0]);
  });

  test.each([
    ['Ada Berg kam, dann Wendt.', ['ada-berg']],
    ['Ada Bergs Rede', ['ada-berg']],
    ['Die Nato und Norwegen', ['nato', 'norwegen']],
    ['Oslo schwieg.', []],
    ['norwegische Finnen', []],
    ['Berg kam.', []],
  ])('keeps who is named in full: %s', (text, ids) => {
    expect([...read(text).named.keys()]).toEqual(ids);
  });

  test.each([
    ['Hubert Wendt kam.', ['jonas-wendt']],
    ['Karl-Heinz Wendt kam.', ['jonas-wendt']],
    ['Jonas Wendt kam.', []],
    ['Direktor Wendt kam.', []],
    ['Die Brauerei Wendt schließt.', []],
    ['Hubert Tal kam.', ['mira-tal', 'karl-tal']],
  ])('keeps whose surname somebody else bears: %s', (text, ids) => {
    expect([...read(text).shared]).toEqual(ids);
  });

  test.each([
    ['Lena Wendt-Falk kam.', ['Wendt-Falk']],
    ['Ein Wendt-Berater kam.', []],
    ['Lena. Wendt-Falk kam.', []],
  ])('keeps double surnames: %s', (text, names) => {
    expect([...read(text).doubleNames]).toEqual(names);
  });

  test('keeps the offices before a full name', () => {
    const { offices } = read(
      'Direktorin Ada Berg kam. US-Botschafterin Ada Berg ging. Minister Berg blieb.',
    );
    expect([...(offices.get('ada-berg') ?? [])]).toEqual(['direktorin', 'botschafterin']);
    expect(offices.size).toBe(1);
  });
});

test.each([
  ['US-Präsident', 'Präsident'],
  ['Präsident', 'Präsident'],
  ['Nato-', ''],
  ['', ''],
])('toLastPart of “%s” is “%s”', (word, part) => {
  expect(toLastPart(word)).toBe(part);
});
