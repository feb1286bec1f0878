import { createHash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const CHARACTERS = 8;

/**
 * The id of a quote: `q-` and 8 base32 characters (RFC 4648, small letters), from the article's id, the words
 * and the number of the same words before it. It does not depend on the position, so that a new paragraph
 * changes no address; case, spaces and quotation marks do not count.
 */
export function toQuoteId(article: string, text: string, twin: number): string {
  const hash = createHash('sha256')
    .update(`${article}\n${foldWords(text)}\n${String(twin)}`)
    .digest();
  let bits = hash.readUIntBE(0, 5);
  let id = '';
  for (let index = 0; index < CHARACTERS; index += 1) {
    id = (BASE32[bits % 32] ?? '') + id;
    bits = Math.floor(bits / 32);
  }
  return `q-${id}`;
}

/**
 * Words as they count for an id: NFC, small letters, single spaces, without quotation marks, brackets, dashes and the
 * marks of sentences. Signs that say something stay: 15 % is not 15 €.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Z}\p{C}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\s"'`´.,;:!?¿¡…·]+/gu, ' ')
    .trim();
}
