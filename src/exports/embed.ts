import { toParagraphs } from '../schemas/paragraphs.ts';
import type { Statement } from '../site/model.ts';
import { escapeHtml } from './escape-html.ts';

/** What an embed says beside the sentences of a statement. */
export interface EmbedWords {
  /** Who speaks, as a reader is told. */
  readonly name: string;
  /** The whole chain with its caveats, in one line. */
  readonly chain: string;
  /** That it was changed, corrected or replied to, or is not sure. */
  readonly notes: readonly string[];
}

/** Pixels of the frame, and what letters take in the narrowest frame that pages have room for. */
const FRAME = { width: 640, least: 220, most: 1200 };
const NARROW = { letters: 24, line: 23, noteLetters: 34, noteLine: 20, around: 110 };

/** A statement as a paragraph of HTML that works on any page: its sentences, the chain, the link. */
export function toEmbedParagraph(
  { text, article }: Statement,
  { chain, notes }: EmbedWords,
  address: string,
  siteName: string,
): string {
  const paragraphs = toTexts(text);
  return (
    `<blockquote cite="${escapeHtml(address)}" lang="${escapeHtml(article.lang)}">` +
    paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`).join('') +
    `<footer>– ${escapeHtml(withNotes(chain, notes))}, <a href="${escapeHtml(address)}">${escapeHtml(siteName)}</a></footer></blockquote>`
  );
}

/** A frame around the statement's page for embedding; it may open links and load its fonts, and runs no script. */
export function toEmbedFrame(statement: Statement, words: EmbedWords, address: string): string {
  const { width, height } = toFrameSize(statement, words);
  return (
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(words.name)}" width="${String(width)}" ` +
    `height="${String(height)}" style="border:0;max-width:100%" loading="lazy" ` +
    'sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>'
  );
}

/** How large a frame is, in pixels: tall enough for the words where the page that embeds it is as narrow as a phone. */
export function toFrameSize(
  { text }: Pick<Statement, 'text'>,
  { chain, notes }: EmbedWords,
): { readonly width: number; readonly height: number } {
  const lines = toTexts(text).map((paragraph) => Math.ceil(paragraph.length / NARROW.letters));
  // One line between two paragraphs.
  const rows = lines.reduce((sum, count) => sum + count + 1, -1);
  const note = withNotes(chain, notes).length;
  const height =
    NARROW.around + NARROW.line * rows + NARROW.noteLine * Math.ceil(note / NARROW.noteLetters);
  return { width: FRAME.width, height: Math.max(FRAME.least, Math.min(height, FRAME.most)) };
}

/** Puts the notes behind a line: "Ada Berg (korrigiert)". */
export function withNotes(line: string, notes: readonly string[]): string {
  return notes.length > 0 ? `${line} (${notes.join(', ')})` : line;
}

/** The paragraphs of a text. */
function toTexts(text: string): string[] {
  return toParagraphs([{ text }]).map((parts) => parts.map((part) => part.text).join(''));
}
