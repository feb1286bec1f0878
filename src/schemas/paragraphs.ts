/** An empty line, as it stands between the blocks of an article's text. */
const BREAK = /\n{2,}/u;

/**
 * Divides the parts of a text where a paragraph ends; the empty lines themselves are left out, and so are empty paragraphs.
 *
 * @example toParagraphs([{ text: 'Wir gehen.\n\nNie' }, { text: ' mehr.' }])
 * // [[{ text: 'Wir gehen.' }], [{ text: 'Nie' }, { text: ' mehr.' }]]
 */
export function toParagraphs<Part extends { readonly text: string }>(
  parts: readonly Part[],
): Part[][] {
  const paragraphs: Part[][] = [[]];
  for (const part of parts)
    part.text.split(BREAK).forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...part, text });
    });
  return paragraphs.filter((one) => one.length > 0);
}
