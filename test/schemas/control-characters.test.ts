import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findControlCharacters } from '../../src/schemas/control-characters.ts';

describe('control characters', () => {
  test.each([
    ['\0', 'U+0000'],
    ['\u000B', 'U+000B'],
    ['\u001B', 'U+001B'],
    ['\u007F', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\uFDD0', 'U+FDD0'],
    ['\uFFFE', 'U+FFFE'],
    ['\uFFFF', 'U+FFFF'],
    ['\u{1FFFE}', 'U+1FFFE'],
    ['\u{10FFFF}', 'U+10FFFF'],
    ['\uD83D', 'U+D83D'],
    ['\uDE00', 'U+DE00'],
  ])('are found with their place: %j', (character, name) => {
    const text = `Der Deich hält.\r\n„Wir 😀${character} bleiben“`;
    expect(findControlCharacters(text)).toEqual([{ name, offset: 24, line: 2, column: 8 }]);
  });

  test('are not tabs, line ends, pairs of surrogates, joiners and signs that a German text has', () => {
    expect(
      findControlCharacters('Ä\tö\r\nß\n😀👩‍🚒 \u00A0\u00AD\u200B\u202F„…“ –\uFEFF\uFFFD'),
    ).toEqual([]);
  });

  test('are found in order, the first hundred', () => {
    const found = findControlCharacters('a\n\0'.repeat(5000));
    expect(found).toHaveLength(100);
    expect(found.at(0)).toEqual({ name: 'U+0000', offset: 2, line: 2, column: 1 });
    expect(found.at(-1)).toEqual({ name: 'U+0000', offset: 299, line: 101, column: 1 });
  });

  test('stand where the text says, in any text', () => {
    const unit = fc.constantFrom('a', '\n', '\r\n', '\0', '\uD800', '😀', '\uFFFF');
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        for (const { offset, line, column } of findControlCharacters(text)) {
          const before = text.slice(0, offset).split('\n');
          expect([before.length, (before.at(-1)?.length ?? 0) + 1]).toEqual([line, column]);
        }
      }),
    );
  });
});
