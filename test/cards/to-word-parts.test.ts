import { describe, expect, test } from 'vitest';
import { toWordParts } from '../../src/cards/to-word-parts.ts';

describe('toWordParts', () => {
  test.each([
    ['Donaudampfschifffahrt', ['Donau', 'dampf', 'schiff', 'fahrt']],
    ['Bürgermeisterin', ['Bürger', 'meisterin']],
    ['Sturmflut', ['Sturm', 'flut']],
    ['HOCHWASSERSCHUTZ', ['HOCH', 'WASSER', 'SCHUTZ']],
  ])('breaks the long word %s', (word, parts) => {
    expect(toWordParts(word)).toEqual(parts);
  });

  test.each(['Deich', 'Quellauer', 'und', '', '–', '2022', '1.000.000.000'])(
    'leaves “%s” whole',
    (word) => {
      expect(toWordParts(word)).toEqual([word]);
    },
  );

  test('keeps marks with the parts that they stand at', () => {
    expect(toWordParts('„Bürgermeisterin“,')).toEqual(['„Bürger', 'meisterin“,']);
  });

  test.each([
    ['SPD-Bundestagsfraktion', ['SPD-', 'Bundes', 'tags', 'fraktion']],
    ['Nord-Süd', ['Nord-', 'Süd']],
    ['und/oder', ['und/', 'oder']],
  ])('breaks %s behind its own mark', (word, parts) => {
    expect(toWordParts(word)).toEqual(parts);
  });

  test.each(['G-20', 'U-Bahn', '2022/2023', 'CO2-Steuer'])(
    'breaks %s at no hyphen that a single letter or a number stands at',
    (word) => {
      expect(toWordParts(word)).toEqual([word]);
    },
  );

  test.each([
    'nachrichtenagentur@beispielredaktion.example',
    'www.nachrichtenportal.example',
    'hochwasser_nachrichten',
    'Bürger:innenversammlung',
  ])('leaves %s whole: the patterns know words only', (word) => {
    expect(toWordParts(word)).toEqual([word]);
  });

  test.each([
    [
      'https://example.org/nachrichtenportal/wirtschaftsnachrichten',
      ['https://example.org/', 'nachrichtenportal/', 'wirtschaftsnachrichten'],
    ],
    ['example.org/hochwasser-nachrichten', ['example.org/', 'hochwasser-', 'nachrichten']],
    ['@hochwasserschutzamt', ['@hochwasserschutzamt']],
  ])('breaks the address %s behind its own marks, without a hyphen more', (word, parts) => {
    expect(toWordParts(word)).toEqual(parts);
  });

  test.each([
    'Hochwasserschutzbeauftragter',
    'Nato-Generalsekretär',
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    'https://example.org/nachrichten/',
  ])('gives parts of %s that make the word when joined', (word) => {
    expect(toWordParts(word).join('')).toBe(word);
  });
});
