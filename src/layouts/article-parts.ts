const NOTES = /<margin-notes data-article="[^"]*" data-blocks="([\d ]*)"><\/margin-notes>/u;

/**
 * Divides the HTML of an article at the places for margin notes; a list of numbers stands for the notes of
 * these blocks.
 *
 * @example splitAtNotes('<p>a</p><margin-notes data-article="x" data-blocks="0"></margin-notes>') // ['<p>a</p>', [0], '']
 */
export function splitAtNotes(html: string): (string | number[])[] {
  return html.split(NOTES).map((part, index) => (index % 2 === 0 ? part : toBlocks(part)));
}

/** Reads the numbers of blocks from the attribute: "3 4". */
export function toBlocks(attribute: string): number[] {
  return attribute.split(' ').filter(Boolean).map(Number);
}
