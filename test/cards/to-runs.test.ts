import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/cards/to-runs.ts';
import { toRuns } from '../../src/cards/to-runs.ts';

/** Runs in short: the words of the speaker stand between stars. */
function read(text: string): Run[] {
  return text
    .split('*')
    .map((part, at) => ({ text: part, isSpoken: at % 2 === 1 }))
    .filter((run) => run.text !== '');
}

describe('toRuns', () => {
  test.each([
    ['one line', ['„Ja“, sagte Ada.'], '*„Ja“*, sagte Ada.', ['*„Ja“*, sagte Ada.']],
    [
      'a line that breaks in the words of the writer',
      ['„Ja“, sagte', 'Ada'],
      '*„Ja“*, sagte Ada',
      ['*„Ja“*, sagte', 'Ada'],
    ],
    [
      'a line that breaks in the words of the speaker',
      ['Ada sagte: „Wir', 'bleiben.“ Dann ging', 'sie.'],
      'Ada sagte: *„Wir bleiben.“* Dann ging sie.',
      ['Ada sagte: *„Wir*', '*bleiben.“ *Dann ging', 'sie.'],
    ],
    [
      'a line that breaks where the parts do',
      ['Ada sagte:', '„Ja.“', 'Und ging.'],
      'Ada sagte: *„Ja.“* Und ging.',
      ['Ada sagte:', '*„Ja.“*', 'Und ging.'],
    ],
    [
      'a word that is broken with a hyphen',
      ['Der „Hoch-', 'wasserschutz“ fehlt.'],
      'Der *„Hochwasserschutz“* fehlt.',
      ['Der *„Hoch-*', '*wasserschutz“ *fehlt.'],
    ],
    [
      'blanks of another kind',
      ['„3\u2009m“, so Ada'],
      '*„3\u202Fm“*,\n so\u00A0 Ada',
      ['*„3\u2009m“*, so Ada'],
    ],
    ['signs of two halves', ['„😀👩🏽‍🚒“ 😀'], '*„😀👩🏽‍🚒“* 😀', ['*„😀👩🏽‍🚒“ *😀']],
    [
      'dots of what is cut',
      ['Ada: „Wir\u00A0…'],
      'Ada: *„Wir bleiben hier.“*',
      ['Ada: *„Wir\u00A0…*'],
    ],
  ])('divides %s', (_, lines, parts, runs) => {
    expect(toRuns(lines, read(parts))).toEqual(runs.map(read));
  });

  test('gives each line back, whatever the parts are', () => {
    const lines = ['„Wir blei-', 'ben“, sagte', 'Ada Berg …'];
    for (const parts of ['', '*x*', '*„Wir bleiben“*, sagte Ada Berg'])
      expect(
        toRuns(lines, read(parts)).map((runs) => runs.map(({ text }) => text).join('')),
      ).toEqual(lines);
  });

  test('gives nothing for nothing', () => {
    expect(toRuns([], [])).toEqual([]);
    expect(toRuns([''], [])).toEqual([[]]);
  });
});
