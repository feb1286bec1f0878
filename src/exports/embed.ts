import type { SiteQuote } from '../site/model.ts';
import { escapeHtml } from './escape-html.ts';

/** What else an embed says: who speaks, as a reader is told, the day in words, that it is not literal or was corrected. */
export interface EmbedWords {
  readonly name: string;
  readonly date: string;
  readonly notes: readonly string[];
}

/** Pixels; the frame scrolls when the words need more. */
const FRAME = { width: 640, height: 260 };
const LINES = { letters: 62, height: 34, around: 150 };

/** A quote as a paragraph of HTML that works on any page: words, name, day, link. */
export function toEmbedParagraph(
  quote: SiteQuote,
  { name, date, notes }: EmbedWords,
  address: string,
): string {
  const { article, words } = quote;
  const source = article.source?.publisher ?? article.title;
  return (
    `<blockquote cite="${escapeHtml(address)}" lang="${escapeHtml(article.lang)}">` +
    `<p>${escapeHtml(words)}</p>` +
    `<footer>– ${escapeHtml(withNotes(name, notes))}, <a href="${escapeHtml(address)}">${escapeHtml(date)}</a>, ` +
    `<cite>${escapeHtml(source)}</cite></footer></blockquote>`
  );
}

/** A frame around the quote's page for embedding; it may open links and load its fonts, and runs no script. */
export function toEmbedFrame(quote: SiteQuote, { name }: EmbedWords, address: string): string {
  const { width, height } = toFrameSize(quote);
  return (
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(name)}" width="${String(width)}" ` +
    `height="${String(height)}" style="border:0;max-width:100%" loading="lazy" ` +
    'sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>'
  );
}

/** How large a frame is: the words decide. */
export function toFrameSize({ words }: Pick<SiteQuote, 'words'>): {
  readonly width: number;
  readonly height: number;
} {
  const height = LINES.around + LINES.height * Math.ceil(words.length / LINES.letters);
  return { width: FRAME.width, height: Math.max(FRAME.height, Math.min(height, 900)) };
}

/** Puts the notes behind a name: "Ada Berg (sinngemäß)". */
export function withNotes(name: string, notes: readonly string[]): string {
  return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
}
