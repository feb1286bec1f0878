import type { Statement } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { EmbedWords } from './embed.ts';
import { toEmbedFrame, toFrameSize, withNotes } from './embed.ts';

/** Where an embed and its picture lie; the picture is undefined when the statement has no card. */
export interface EmbedFiles {
  readonly embed: string;
  readonly card: string | undefined;
}

/** The answer of oEmbed 1.0 (oembed.com) for a statement, type `rich`, as a static file. */
export function toOembed(
  statement: Statement,
  words: EmbedWords,
  to: Addresses,
  { embed, card }: EmbedFiles,
): string {
  const { width, height } = toFrameSize(statement, words);
  const [speaker] = statement.speakers;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: `${withNotes(words.chain, words.notes)}: ${statement.text}`,
    author_name: words.name,
    ...(speaker ? { author_url: to.actor(speaker.id) } : {}),
    provider_name: to.siteName,
    provider_url: to.home,
    html: toEmbedFrame(statement, words, embed),
    width,
    height,
    ...(card === undefined
      ? {}
      : { thumbnail_url: card, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
