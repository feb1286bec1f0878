import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../src/import/decode-source.ts';

const toLatin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const TEXT = { isPage: false };
const PAGE = { isPage: true };
const FIX =
  'Save the file as UTF-8, or say what it is: --encoding utf-16le, utf-16be, windows-1252, iso-8859-1, iso-8859-15.';

describe('decodeSource', () => {
  test.each([
    ['UTF-8', [0x47, 0x72, 0xc3, 0xbc, 0x6e], 'Grün'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x47], 'G'],
    ['UTF-16LE with a byte order mark', [0xff, 0xfe, 0x47, 0, 0xfc, 0], 'Gü'],
    ['UTF-16BE with a byte order mark', [0xfe, 0xff, 0, 0x47, 0, 0xfc], 'Gü'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeSource(Uint8Array.from(bytes), TEXT)).toBe(text);
  });

  test('takes for Windows-1252 what is German in it', () => {
    expect(decodeSource(toLatin('\x84Gr\xfc\xdfe aus M\xfcnchen\x93 \x96 5 \x80'), TEXT)).toBe(
      '„Grüße aus München“ – 5 €',
    );
  });

  test.each(['Titel\n\nDas ist gro\xdf.', 'Gr\xf6\xdfe: 5', '\xdcben wir?', 'Ja, \xe4hnlich'])(
    'takes %j for Windows-1252: one word is enough',
    (text) => {
      expect(decodeSource(toLatin(text), TEXT)).toBe(text);
    },
  );

  test.each([
    ['a letter that German does not write', 'Gr\xfcn \xfe', 3],
    ['no umlaut at all', 'caf\xe9 \xbd', 4],
    ['a byte that Windows-1252 does not have', 'Gr\xfc\xdfe \x81', 3],
  ])('refuses %s, and says where UTF-8 breaks', (_, text, column) => {
    expect(decodeSource(toLatin(text), TEXT)).toEqual({
      place: { line: 1, column },
      message:
        'The encoding is not clear: this is no UTF-8, and not plainly German in Windows-1252.',
      fix: FIX,
    });
  });

  test.each([
    ['<meta charset="iso-8859-1"><p>caf\xe9', '<meta charset="iso-8859-1"><p>café'],
    [
      "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>\xbd",
      "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>½",
    ],
    ['<meta charset=iso-8859-15>\xa4', '<meta charset=iso-8859-15>€'],
  ])('reads a page in the encoding it names: %s', (bytes, text) => {
    expect(decodeSource(toLatin(bytes), PAGE)).toBe(text);
  });

  test('reads UTF-8 as UTF-8, whatever the page names', () => {
    const bytes = new TextEncoder().encode('<meta charset="iso-8859-1"><p>Grün');
    expect(decodeSource(bytes, PAGE)).toBe('<meta charset="iso-8859-1"><p>Grün');
  });

  test('reads what is given on the command line', () => {
    expect(decodeSource(toLatin('caf\xe9'), { ...TEXT, given: 'windows-1252' })).toBe('café');
    expect(decodeSource(toLatin('caf\xe9'), { ...TEXT, given: 'utf-8' })).toEqual({
      place: { line: 1, column: 4 },
      message: 'The file is not UTF-8, though it is said to be.',
      fix: 'Save it again as UTF-8, or say what it is: --encoding windows-1252, or another.',
    });
  });

  test('asks which UTF-16 it is where no mark says it', () => {
    expect(decodeSource(toLatin('D\0e\0i\0c\0h\0'), TEXT)).toMatchObject({
      message: 'The file looks like UTF-16 and has no byte order mark.',
    });
    expect(decodeSource(toLatin('D\0e\0'), { ...TEXT, given: 'utf-16le' })).toBe('De');
  });
});
