import type { StatementPart } from '../src/site/model.ts';

/** A stretch of text that is marked in one way. */
export type MarkedText = Pick<StatementPart, 'text' | 'type' | 'quotes'>;

/**
 * Joins the parts of a statement that are marked alike: it is divided where a frame or a sentence ends too, and a mark that
 * ends there would look like two.
 */
export function joinAlike(parts: readonly MarkedText[]): MarkedText[] {
  const joined: MarkedText[] = [];
  for (const { text, type, quotes } of parts) {
    const last = joined.at(-1);
    if (last?.type === type && last?.quotes.join() === quotes.join())
      joined[joined.length - 1] = { type, quotes, text: last.text + text };
    else joined.push({ type, quotes, text });
  }
  return joined;
}
