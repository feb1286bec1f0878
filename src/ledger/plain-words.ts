/** Parts of a Markdown file that are no text of the article: comments, headings, what is marked as no quote. */
const NO_TEXT =
  /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|^ {0,3}#{1,6} .*$|:quote\[[^\]\n]*\]\{[^}\n]*\bnot\b[^}\n]*\}/gmu;
/** Signs of Markdown, with the words that they hold and no reader sees. */
const MARKUP =
  /\]\([^)\n]*\)|\]\{[^}\n]*\}|:[a-z]+\[|\[\^[^\]\n]*\]|<[^>\n]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/giu;

/** The body of an article without what is no text. */
export function toProse(body: string): string {
  return body.replace(NO_TEXT, ' ');
}

/**
 * The words of a text or of Markdown as they are compared before anything is annotated: letters and digits only, small,
 * with a space before each and behind the last. More is the same here than to `foldWords`, never less.
 *
 * @example toPlainWords('„Der *Deich* hält!“') // ' der deich hält '
 */
export function toPlainWords(text: string): string {
  const words = text
    .replace(MARKUP, ' ')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? ` ${words.join(' ')} ` : ' ';
}
