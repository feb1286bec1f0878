import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVisible } from '../../src/schemas/visible-text.ts';

test.each([
  ['Der Deich hält: „Ja“ 👩‍🚒', 'Der Deich hält: „Ja“ 👩‍🚒'],
  ['a\n::error::x', String.raw`a\u{a}::error::x`],
  ['::error::x', String.raw`\u{3a}:error::x`],
  ['    ::add-mask::x', String.raw`    \u{3a}:add-mask::x`],
  ['a ##[error]x', String.raw`a #\u{23}[error]x`],
  ['\u001B[31mrot', String.raw`\u{1b}[31mrot`],
  ['\0\r\t\u009B', String.raw`\u{0}\u{d}\u{9}\u{9b}`],
  ['a\u202Eb\u2066c\u200Fd', String.raw`a\u{202e}b\u{2066}c\u{200f}d`],
  ['\u2028\uFEFF\uFFFE\uD83D', String.raw`\u{2028}\u{feff}\u{fffe}\u{d83d}`],
])('%j comes out as %s', (text, visible) => {
  expect(toVisible(text)).toBe(visible);
});

test('no text begins a command or another line', () => {
  const part = fc.constantFrom(
    ':',
    '::',
    '#',
    '##',
    '[',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u2028',
    '\u00A0',
    'error',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const visible = toVisible(parts.join(''));
      expect(visible).not.toMatch(/[\n\r\u2028]|^\s*::|##\[/u);
    }),
  );
});
