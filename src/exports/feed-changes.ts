import type { Localization } from '../i18n/chain.ts';
import { getChange } from '../i18n/quote-words.ts';
import type { Correction } from '../schemas/article.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { Article, PastWording, Site, Statement } from '../site/model.ts';
import type { Days } from './feed-data.ts';
import { toHtml, toLink } from './plain-text.ts';

/** Something that happened to a statement or an article. */
export interface FeedChange {
  /** ISO; undefined where nobody wrote it down. */
  readonly day: string | undefined;
  /** What it was, in a few words. */
  readonly label: string;
  /** The same with its day and what it was before, as paragraphs. */
  readonly html: string;
  /** A mistake was corrected. */
  readonly isCorrection: boolean;
}

/** The days of an item of a feed, and when something happened to the work last, be it on the day on which it came or, in its article, before. */
export interface WorkDays extends Days {
  readonly modified: string | undefined;
}

/**
 * When a statement came into the archive, which is when its first quote did, whose address it has, and when something happened to it last.
 * Before the ledger has it, its article's day stands.
 */
export function getStatementDays({ article, firstSeen, quotes, corrections }: Statement): WorkDays {
  const history = quotes.flatMap((quote) => quote.history);
  const published = quotes[0].firstSeen ?? firstSeen ?? article.date;
  return toDays(published, [...history, ...corrections]);
}

/** Likewise of an article; before the ledger has it, it came with its first quote. What happened to its quotes happened to it. */
export function getArticleDays(
  { id, date, corrections, quotes }: Article,
  issued: ReadonlyMap<string, string> = new Map(),
): WorkDays {
  const [first] = quotes.flatMap((quote) => quote.firstSeen ?? []).sort(compareText);
  const events = quotes.flatMap((quote) => [...quote.history, ...quote.corrections]);
  return toDays(issued.get(id) ?? first ?? date, [...corrections, ...events]);
}

/** The day on which each article got its address, by its id. */
export function toIssuedArticles({ issuedEntries }: Site): ReadonlyMap<string, string> {
  const articles = issuedEntries.filter(({ kind }) => kind === 'article');
  return new Map(articles.map(({ id, firstSeen }) => [id, firstSeen]));
}

function toDays(
  published: string,
  events: readonly { readonly date: string | undefined }[],
): WorkDays {
  const modified = events
    .flatMap(({ date }) => date ?? [])
    .sort(compareText)
    .at(-1);
  const updated = modified !== undefined && modified > published ? modified : published;
  return { published, updated, modified };
}

/** What happened to a statement: changes with the old words, of each quote the newest first, then corrections and replies. */
export function toChanges(
  { quotes, corrections }: Statement,
  localization: Localization,
): FeedChange[] {
  const changes = quotes.flatMap(({ text, history }) =>
    history.map((past, at) => toChange(past, history[at - 1]?.text ?? text, localization)),
  );
  return [...changes, ...toCorrections(corrections, localization)];
}

/** `after` are the words that took the place of the old ones. */
function toChange(
  past: PastWording,
  after: string,
  { words: { history }, formatDate }: Localization,
): FeedChange {
  const { date, text, speakerName, note, isCorrection } = past;
  const name = getChange(past, after, history);
  const isReworded = text !== after;
  const parts = [
    toHtml(`${name(date === undefined ? undefined : formatDate(date))}.`),
    // Nobody knows whether they were word for word: they are struck out, as on the page, not quoted.
    ...(isReworded ? [`${toHtml(history.wordsBefore)} <del>${toHtml(text)}</del>.`] : []),
    ...(speakerName === undefined ? [] : [toHtml(`${history.speakerBefore(speakerName)}.`)]),
    ...(note === undefined ? [] : [toHtml(note)]),
  ];
  const html = `<p>${parts.join(' ')}</p>`;
  return { day: date, label: name(undefined), html, isCorrection };
}

/** Corrections and replies with their day; of a reply, who replies, and the words as a quotation. */
export function toCorrections(
  corrections: readonly Correction[],
  localization: Localization,
): FeedChange[] {
  const { history, article } = localization.words;
  return corrections.map(({ kind, date, text, by, url }) => {
    const day = localization.formatDate(date);
    const link = url === undefined ? '' : ` (${toLink(url, article.source)})`;
    if (kind === 'correction') {
      const html = `<p>${toHtml(`${history.corrected(day)}: ${text}`)}${link}</p>`;
      return { day: date, label: history.corrected(undefined), html, isCorrection: true };
    }
    const title = by === undefined ? history.reply : history.replyBy(by);
    const html =
      `<p>${toHtml(`${title}, ${day}`)}${link}</p>` +
      `<blockquote><p>${toHtml(text)}</p></blockquote>`;
    return { day: date, label: history.reply, html, isCorrection: false };
  });
}

/** The paragraphs of some changes. */
export function toChangesHtml(changes: readonly FeedChange[]): string {
  return changes.map(({ html }) => html).join('');
}
