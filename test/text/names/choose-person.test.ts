import { describe, expect, test } from 'vitest';
import { readNames } from './read-names.ts';

const WENDT = 'Wendt = jonas-wendt (short-name)';
const BERG = 'Berg = ada-berg (short-name)';

describe('choosePerson links', () => {
  test.each([
    ['Später sprach Wendt.', [WENDT]],
    ['Wendt', [WENDT]],
    ['Der Mann, den Wendt kritisierte, kam.', [WENDT]],
    ['Die Rede, die Wendt hielt, war lang.', [WENDT]],
    ['Direktor Wendt kam.', [WENDT]],
    ['Ada Berg kam. Später sprach Berg.', ['Ada Berg = ada-berg (name)', BERG]],
    ['Berg schwieg.', [BERG]],
    ['Das sagte Berg.', [BERG]],
    ['Ministerin Berg kam.', [BERG]],
    ['Das ist Bergs Plan.', ['Bergs = ada-berg (short-name)']],
    [
      'Otto Kohl kam. Kohl schwieg.',
      ['Otto Kohl = otto-kohl (name)', 'Kohl = otto-kohl (short-name)'],
    ],
  ])('the owner of a surname: %s', (text, rows) => {
    expect(readNames(text)).toEqual(rows);
  });

  test.each([
    ['Bundeskanzlerin Tal kam.', 'mira-tal'],
    ['Kanzlerin Tal kam.', 'mira-tal'],
    ['Verteidigungsminister Tal kam.', 'karl-tal'],
    ['Minister Tal kam.', 'karl-tal'],
  ])('whose office stands before a shared surname: %s', (text, id) => {
    expect(readNames(text)).toEqual([`Tal = ${id} (short-name)`]);
  });

  test('whom the text called by that office before', () => {
    expect(
      readNames('Fischer kam. Direktorin Mira Tal sah Karl Tal. Direktorin Tal schwieg.'),
    ).toEqual([
      'Mira Tal = mira-tal (name)',
      'Karl Tal = karl-tal (name)',
      'Tal = mira-tal (short-name)',
    ]);
  });
});

describe('choosePerson leaves unlinked', () => {
  test.each([
    ['Der Berg ist hoch.', 'Berg ? no-name-here'],
    ['Am Berg liegt Schnee.', 'Berg ? no-name-here'],
    ['Die Bergs kamen.', 'Bergs ? no-name-here'],
    ['Die Wendts kamen.', 'Wendts ? no-name-here'],
    ['Sie kam als Berg.', 'Berg ? no-name-here'],
    ['Mit frischem Kohl kochen.', 'Kohl ? no-name-here'],
    ['Kohl ist gesund.', 'Kohl ? no-name-here'],
    ['Dort liegt Berg auf Berg.', 'Berg ? no-name-here'],
  ])('a word: %s', (text, row) => {
    expect(readNames(text)).toContain(row);
  });

  test.each([
    ['Hubert Wendt kam.', 'Wendt ? longer-name'],
    ['Familie Wendt kam.', 'Wendt ? longer-name'],
    ['Die Wendt AG kam.', 'Wendt ? longer-name'],
    ['Wendt & Söhne kamen.', 'Wendt ? longer-name'],
    ['Falk & Wendt kamen.', 'Wendt ? longer-name'],
    ['Brauerei Wendt schließt.', 'Wendt ? longer-name'],
  ])('a part of a longer name: %s', (text, row) => {
    expect(readNames(text)).toEqual([row]);
  });

  test.each([
    ['Lena Wendt-Falk kam. Wendt-Falk sprach.'],
    ['Lena Wendt‑Falk kam. Wendt‑Falk sprach.'],
  ])('a part of a double name: %s', (text) => {
    expect(readNames(text)).toEqual(['Wendt ? longer-name', 'Wendt ? longer-name']);
  });

  test.each([
    ['Herr Berg kam.', 'Berg ? somebody-else'],
    ['Ada Berg kam mit ihrem Mann. Später sprach Herr Berg.', 'Berg ? somebody-else'],
    ['Jonas Wendt kam mit seiner Frau. Später sprach Frau Wendt.', 'Wendt ? somebody-else'],
  ])('somebody of another gender: %s', (text, row) => {
    expect(readNames(text).at(-1)).toBe(row);
  });

  test('a surname that the text gives somebody else', () => {
    expect(readNames('Hubert Wendt kam. Später sprach Wendt.')).toEqual([
      'Wendt ? longer-name',
      'Wendt ? somebody-else',
    ]);
  });

  test('a surname that two people in the text bear', () => {
    expect(readNames('Jonas Wendt sah Hubert Wendt. Später sprach Wendt.')).toEqual([
      'Jonas Wendt = jonas-wendt (name)',
      'Wendt ? longer-name',
      'Wendt ? somebody-else',
    ]);
  });

  test.each([
    'Später sprach Tal.',
    'Präsidentin Tal kam.',
    'Mira Tal sah Karl Tal. Später sprach Tal.',
  ])('a surname that two entries own: %s', (text) => {
    expect(readNames(text).at(-1)).toMatch(/^Tal \? several-owners$/u);
  });

  test('who held the office on another day', () => {
    expect(readNames('Bundeskanzlerin Tal kam.', undefined, '2010-01-01')).toEqual([
      'Tal ? several-owners',
    ]);
  });
});
