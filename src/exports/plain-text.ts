import { escapeHtml } from './escape-html.ts';

/**
 * A text on one line that any file format can hold: without control characters, halves of characters and what XML
 * forbids; line breaks, tabs and runs of blanks become one blank. Other spaces of typography stay.
 */
export function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\v\f\r\u0085])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/gu, ' ')
    .trim();
}

/** A text on one line, safe as the content of an HTML element and as an attribute between quotation marks. */
export function toHtml(text: string): string {
  return escapeHtml(toLine(text));
}

export function toLink(address: string, text: string): string {
  return `<a href="${toHtml(address)}">${toHtml(text)}</a>`;
}

/** Cuts a text after a word so that it has at most `length` characters and the dots; one long word is cut in itself. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const head = characters.slice(0, length + 1).join('');
  const words = /^(.*\S)\s/su.exec(head)?.[1];
  // No accent, joiner or variant may stand without the character it belongs to.
  const cut = words ?? /^.+(?<!\u200D)(?=.)(?!\p{M}|\u200D|\uFE0F)/su.exec(head)?.[0] ?? head;
  return `${cut.replace(/[\s,;:–-]+$/u, '')} …`;
}

/**
 * Puts German quotation marks around words; those within become single.
 *
 * @example toQuoted('Er rief „Halt“') // '„Er rief ‚Halt‘“'
 */
export function toQuoted(words: string): string {
  return `„${toInner(words)}“`;
}

/** Makes the German quotation marks inside words single, for others will stand around them. */
export function toInner(words: string): string {
  return (
    words
      .replace(/„([^„“]*)“/gu, '‚$1‘')
      // What was cut off took the closing mark with it.
      .replace(/„([^„“]*)$/u, '‚$1')
  );
}
