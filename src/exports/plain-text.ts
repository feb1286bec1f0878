import { escapeHtml } from './escape-html.ts';

/**
 * A text on one line that any file format can hold: without control characters, halves of characters and what XML
 * forbids; line breaks, tabs and runs of blanks become one blank. Other spaces of typography stay.
 */
export function toLine(text: string): string {
  return toStretch(text).trim();
}

/** The same for a part of a line: blanks at its ends stay. */
function toStretch(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\v\f\r\u0085])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/gu, ' ');
}

/** A text on one line, safe as the content of an HTML element and as an attribute between quotation marks. */
export function toHtml(text: string): string {
  return escapeHtml(toLine(text));
}

/** A part of a line as the content of an HTML element; blanks at its ends stay. */
export function toHtmlPart(text: string): string {
  return escapeHtml(toStretch(text));
}

export function toLink(address: string, text: string): string {
  return `<a href="${toHtml(address)}">${toHtml(text)}</a>`;
}

/**
 * Puts German quotation marks around words; those within become single.
 *
 * @example toQuoted('Er rief „Halt“') // '„Er rief ‚Halt‘“'
 */
export function toQuoted(words: string): string {
  return `„${toInner(words)}“`;
}

/** Makes the German quotation marks inside words single, those within others too, for others will stand around them. */
function toInner(words: string): string {
  const inner = words.replace(/„([^„“]*)“/gu, '‚$1‘');
  // What was cut off took the closing mark with it.
  return inner === words ? inner.replace(/„([^„“]*)$/u, '‚$1') : toInner(inner);
}
