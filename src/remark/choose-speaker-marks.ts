import type { ArticleAnnotations, ArticleQuote, ArticleStatement } from '../schemas/annotations.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import { findFirstFrom, findIndexAt, findInside } from '../spans/span-search.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';
import type { Span } from '../text/core/spans.ts';
import { containsSpan } from '../text/core/spans.ts';
import { toSpeakerKey } from '../text/find-statements.ts';

/** Where the article shows who makes a statement, beside its words. */
export interface SpeakerMarks {
  /** Statements that the margin has a note of, by the index of the block they begin in. */
  readonly notes: ReadonlyMap<number, readonly ArticleStatement[]>;
  /** Quotes that end with the initials of who speaks, and the statement that each ends. */
  readonly chips: ReadonlyMap<ArticleQuote, ArticleStatement>;
}

/**
 * Shows the speaker of each statement once. The margin notes a change of speaker, a section begins anew; where nobody
 * changes and the sentence does not name the speaker, initials stand behind the words, and also where no entry of the
 * article lists the statement. `linked` are these entries (`actor-ada-berg`), `closed` parts of the text that take no link,
 * in order.
 *
 * @example
 * // „Wir bleiben“, sagte Ada Berg. „Auch nachts“, sagte sie. → a note for the first, initials for the second
 */
export function chooseSpeakerMarks(
  annotations: ArticleAnnotations,
  linked: ReadonlySet<string>,
  closed: readonly Span[],
): SpeakerMarks {
  const { text, blocks, statements, mentions } = annotations;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const byId = new Map(annotations.quotes.map((quote) => [quote.id, quote]));
  const named = mentions.map(({ span, kind, id }) => ({ ...span, key: `${kind} ${id}` }));
  const notes = new Map<number, ArticleStatement[]>();
  const spoken = new Map<number, Set<string>>();
  const ends: { end: number; quote: ArticleQuote; statement: ArticleStatement }[] = [];
  let last = '';
  for (const statement of statements) {
    const quotes = statement.quotes.flatMap((id) => byId.get(id) ?? []);
    const [first] = quotes;
    if (!first) continue;
    const { start } = toOuterSpan(first);
    const block = findIndexAt(blocks, start);
    const speaker = toSpeakerKey(first);
    const key = `${String(findFirstFrom(headings, start))} ${speaker}`;
    const inBlock = spoken.get(block) ?? new Set();
    const isNoted = key !== last && !inBlock.has(speaker);
    last = key;
    spoken.set(block, inBlock.add(speaker));
    if (isNoted) notes.set(block, [...(notes.get(block) ?? []), statement]);
    else if (
      !first.speaker.ids.some((id) => linked.has(`actor-${id}`)) ||
      !isNamed(first, statement.span, findInside(named, statement.span), text)
    ) {
      const quote = findLast(quotes, first);
      ends.push({ end: toOuterSpan(quote).end, quote, statement });
    }
  }
  const findClosed = createOverlapFinder(closed);
  const open = ends
    .sort((a, b) => a.end - b.end)
    .filter(({ end }) => findClosed({ start: end - 1, end }).length === 0);
  return { notes, chips: new Map(open.map(({ quote, statement }) => [quote, statement])) };
}

/** Tells whether the sentences of a statement name its speaker, by more than a pronoun. */
function isNamed(
  { speaker: { ids, spans, text: name } }: ArticleQuote,
  sentences: Span,
  mentions: readonly { readonly key: string }[],
  text: string,
): boolean {
  if (mentions.some(({ key }) => ids.some((id) => key === `actor ${id}`))) return true;
  return spans.some(
    (span) =>
      containsSpan(sentences, span) &&
      text.slice(span.start, span.end).toLowerCase() === name.toLowerCase(),
  );
}

/** The quote that ends last; of several the one around the others. */
function findLast(quotes: readonly ArticleQuote[], first: ArticleQuote): ArticleQuote {
  return quotes.reduce(
    (last, quote) => (toOuterSpan(quote).end > toOuterSpan(last).end ? quote : last),
    first,
  );
}
