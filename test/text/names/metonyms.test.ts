import { describe, expect, test } from 'vitest';
import { isTown } from '../../../src/text/names/metonyms.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';

/** Whether Oslo is the town, read behind a name that is a town or none. */
function read(text: string, isPlaceBefore = false): boolean {
  const tokens = findTokens(text, GERMAN);
  const from = tokens.findIndex(({ text: word }) => /^Oslos?$/u.test(word));
  return isTown(tokens, { from, to: from + 1 }, isPlaceBefore);
}

describe('isTown', () => {
  test.each([
    'In Oslo regnet es.',
    'Im fernen, kalten Oslo regnet es.',
    'Nördlich Oslos brennt es.',
    'Südlich von Oslo brennt es.',
    'Von Oslo aus fuhr er.',
    'Die Stadt Oslo feiert.',
    'Der Flughafen Oslo schließt.',
    'Oslos Straßen sind leer.',
    'Oslos alte, leere Straßen',
    'Der Bürgermeister Oslos kam.',
    'Im Norden von Oslo brennt es.',
    'Sie besuchte Oslo.',
    'Die Bomber bombardierten Oslo.',
    'Oslo (dpa) – Es regnet.',
    'Oslo – Es regnet.',
    'Es regnet. Oslo liegt am Fjord.',
    'Züge zwischen Oslo und Wedel fahren.',
  ])('is true: %s', (text) => {
    expect(read(text)).toBe(true);
  });

  test.each([
    'Oslo',
    'Oslo schwieg.',
    'Das ferne Oslo schwieg.',
    'Ein Brief an Oslo blieb liegen.',
    'Die Kritik gegen Oslo wächst.',
    'Die Forderung von Oslo blieb.',
    'Oslos Antwort kam.',
    'Der Streit zwischen Oslo und Wedel wächst.',
    'Oslo besuchte niemand.',
    'Das Abkommen lehnte Oslo ab.',
    'Wer laut Oslo kommt, besuchte ihn.',
  ])('is false: %s', (text) => {
    expect(read(text)).toBe(false);
  });

  test.each([
    ['In Wedel und Oslo regnet es.', true],
    ['In Wedel, Oslo und Kiel regnet es.', true],
    ['Wedel und Oslo streiten.', true],
    ['Wedel schwieg. Oslo sprach.', false],
  ])('follows a town that is joined to it: %s', (text, expected) => {
    expect(read(text, true)).toBe(expected);
    if (expected) expect(read(text.replace(/^In /u, ''), false)).toBe(false);
  });

  // How long it takes is measured in test/bench.
  test('is false between very many words', () => {
    expect(read(`${'kalte '.repeat(20_000)}Oslo ${'kalte '.repeat(20_000)}`)).toBe(false);
  });
});
