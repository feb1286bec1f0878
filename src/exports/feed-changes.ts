import { getChange } from '../i18n/quote-words.ts';
import type { Correction } from '../schemas/article.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { Article, PastWording, Statement } from '../site/model.ts';
import type { Localization } from '../i18n/chain.ts';
import type { Days } from './feed-data.ts';
import { toHtml, toLink, toQuoted } from './plain-text.ts';

/** When a statement was published, and when something happened to it last; a change that nobody wrote down has no day. */
export function getStatementDays({ article, quotes, corrections }: Statement): Days {
  return getDays(article.date, [...quotes.flatMap(({ history }) => history), ...corrections]);
}

/** Likewise of an article: what happened to its quotes happened to it. */
export function getArticleDays({ date, corrections, quotes }: Article): Days {
  return getDays(date, [
    ...corrections,
    ...quotes.flatMap((quote) => [...quote.history, ...quote.corrections]),
  ]);
}

function getDays(
  published: string,
  events: readonly { readonly date: string | undefined }[],
): Days {
  const days = events.flatMap(({ date }) => date ?? []);
  return { published, updated: [published, ...days].sort(compareText).at(-1) ?? published };
}

/** What happened to a statement, as paragraphs: every change with the old words, every correction and reply. */
export function toChanges({ quotes, corrections }: Statement, localization: Localization): string {
  const changes = quotes.flatMap(({ text, history }) =>
    history.map((past, at) => toChange(past, history[at - 1]?.text ?? text, localization)),
  );
  return `${changes.join('')}${toCorrections(corrections, localization)}`;
}

/** `after` are the words that took the place of the old ones. */
function toChange(
  past: PastWording,
  after: string,
  { words: { history }, formatDate }: Localization,
): string {
  const { date, text, speakerName, note } = past;
  const day = date === undefined ? undefined : formatDate(date);
  const isReworded = text !== after;
  const parts = [
    `${getChange(past, after, history)(day)}.`,
    ...(isReworded ? [`${history.wordsBefore} ${toQuoted(text)}.`] : []),
    ...(speakerName === undefined ? [] : [`${history.speakerBefore(speakerName)}.`]),
    ...(note === undefined ? [] : [note]),
  ];
  return `<p>${toHtml(parts.join(' '))}</p>`;
}

/** Corrections and replies with their day; of a reply, who replies, and the words as a quotation. */
export function toCorrections(
  corrections: readonly Correction[],
  localization: Localization,
): string {
  const { history, article } = localization.words;
  return corrections
    .map(({ kind, date, text, by, url }) => {
      const day = localization.formatDate(date);
      const link = url === undefined ? '' : ` (${toLink(url, article.source)})`;
      if (kind === 'correction')
        return `<p>${toHtml(`${history.corrected(day)}: ${text}`)}${link}</p>`;
      const reply = by === undefined ? history.reply : history.replyBy(by);
      return (
        `<p>${toHtml(`${reply}, ${day}`)}${link}</p>` +
        `<blockquote><p>${toHtml(text)}</p></blockquote>`
      );
    })
    .join('');
}
