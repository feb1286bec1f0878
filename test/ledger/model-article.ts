import type { FoundQuote } from '../../src/schemas/quote-traits.ts';
import { toAround } from '../../src/schemas/quote-traits.ts';
import { SPEAKERS } from './invented-articles.ts';

/** A quote with the number that stays with it through all edits: the truth that no reader of the text knows. */
export interface Piece {
  readonly number: number;
  readonly kind: 'direct' | 'indirect';
  readonly speaker: string;
  readonly words: string;
  /** The sentence around it: {q} is the quote, {s} the speaker. */
  readonly frame: string;
}

export type Paragraph = readonly (string | Piece)[];

/** How an article is set: two quotation marks, the Unicode form, the space between words of a quote. */
export interface Style {
  readonly marks: string;
  readonly form: 'NFC' | 'NFD';
  readonly space: string;
}

export interface ModelArticle {
  readonly name: string;
  readonly style: Style;
  readonly paragraphs: readonly Paragraph[];
}

/** An article as text, and its quotes as a reader that makes no mistake finds them. */
export interface RenderedArticle {
  readonly text: string;
  readonly quotes: readonly FoundQuote[];
  /** The number of each quote. */
  readonly truth: readonly number[];
  /** Where each quote stands, with its marks. */
  readonly spans: readonly {
    readonly piece: Piece;
    readonly start: number;
    readonly end: number;
  }[];
}

export function getPieces({ paragraphs }: ModelArticle): Piece[] {
  return paragraphs.flat().filter((part) => typeof part !== 'string');
}

export function renderArticle(article: ModelArticle): RenderedArticle {
  let text = '';
  const spans: { piece: Piece; start: number; end: number; words: string }[] = [];
  const write = (part: string): void => void (text += part.normalize(article.style.form));
  article.paragraphs.forEach((paragraph, index) => {
    if (index > 0) text += '\n\n';
    paragraph.forEach((part, at) => {
      if (at > 0) text += ' ';
      if (typeof part === 'string') {
        write(part);
        return;
      }
      const [before = '', after = ''] = toSentence(part).split('{q}');
      const words = part.words.replaceAll(' ', article.style.space).normalize(article.style.form);
      const [open = '', close = ''] = part.kind === 'direct' ? article.style.marks : '';
      write(before);
      const start = text.length;
      text += open + words + close;
      spans.push({ piece: part, start, end: text.length, words });
      write(after);
    });
  });
  return {
    text,
    spans,
    truth: spans.map(({ piece }) => piece.number),
    quotes: spans.map(({ piece, start, end, words }) => {
      const { id = '', name = '' } = SPEAKERS[piece.speaker] ?? {};
      return {
        text: words,
        speakers: id === '' ? [] : [id],
        speakerText: name,
        ...toAround(text, start, end),
      };
    }),
  };
}

function toSentence({ frame, speaker }: Piece): string {
  return frame.replace('{s}', SPEAKERS[speaker]?.name ?? '');
}
