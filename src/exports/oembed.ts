import type { SiteQuote } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { EmbedWords } from './embed.ts';
import { toEmbedFrame, toFrameSize, withNotes } from './embed.ts';

/** Where an embed and its picture lie; the picture is undefined when the quote has no card. */
export interface EmbedFiles {
  readonly embed: string;
  readonly card: string | undefined;
}

/** The answer of oEmbed 1.0 (oembed.com) for a quote, type `rich`, as a static file. */
export function toOembed(
  quote: SiteQuote,
  words: EmbedWords,
  to: Addresses,
  { embed, card }: EmbedFiles,
): string {
  const { width, height } = toFrameSize(quote);
  const [speaker] = quote.speakers;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: `${withNotes(words.name, words.notes)}: ${quote.words}`,
    author_name: words.name,
    ...(speaker ? { author_url: to.actor(speaker.id) } : {}),
    provider_name: 'O-Ton',
    provider_url: to.home,
    html: toEmbedFrame(quote, words, embed),
    width,
    height,
    ...(card === undefined
      ? {}
      : { thumbnail_url: card, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
