const NOTES = /<margin-notes data-article="[^"]*" data-notes="([^"]*)"><\/margin-notes>/u;

/**
 * Divides the HTML of an article at the places for margin notes; a list of ids stands for the notes of
 * these statements, and of these terms (`term-deich`).
 *
 * @example splitAtNotes('<p>a</p><margin-notes data-article="x" data-notes="q-a"></margin-notes>') // ['<p>a</p>', ['q-a'], '']
 */
export function splitAtNotes(html: string): (string | string[])[] {
  return html.split(NOTES).map((part, index) => (index % 2 === 0 ? part : toIds(part)));
}

/** Reads the ids of statements and terms from the attribute: "q-abcd2345 q-efgh2345". */
export function toIds(attribute: string): string[] {
  return attribute.split(' ').filter(Boolean);
}

const TERM = /^term-/u;

/** The ids of the terms among them: "term-deich". */
export function toTermIds(ids: readonly string[]): string[] {
  return ids.filter((id) => TERM.test(id)).map((id) => id.replace(TERM, ''));
}
