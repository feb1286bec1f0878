const PLAIN = /^[A-Za-z0-9äöüÄÖÜ-]*$/u;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  '’': "'",
  '‑': '-',
};

/**
 * The key under which a word of a name is looked up: NFC, without the accents that papers leave out (Erdoğan,
 * Erdogan), ss for ß. Umlauts are German and stay. The same word in NFC and NFD has one key.
 */
export function foldName(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFC')
    .replace(/[^A-Za-z0-9äöüÄÖÜ-]/gu, (letter) => LETTERS[letter] ?? toPlain(letter));
}

function toPlain(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}
