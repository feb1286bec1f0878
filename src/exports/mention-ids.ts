import type { Article } from '../site/model.ts';
import { findIndexAt } from '../spans/span-search.ts';

/**
 * An id for each mention of an article, in their order, each once: what is named, a number for the text of the paragraph, and
 * from the second time in it on which time it is. So an edit elsewhere in the article changes none of them.
 *
 * @example 'mention-actor-ada-berg-1x8k2p9', 'mention-actor-ada-berg-1x8k2p9-2'
 */
export function toMentionIds({ text, blocks, mentions }: Article): readonly string[] {
  const numbers = new Map<number, string>();
  const times = new Map<string, number>();
  return mentions.map(({ kind, id, span }) => {
    const index = findIndexAt(blocks, span.start);
    const block = blocks[index];
    const number =
      numbers.get(index) ?? toNumber(text.slice(block?.start ?? 0, block?.end ?? text.length));
    numbers.set(index, number);
    const first = `mention-${kind}-${id}-${number}`;
    const time = (times.get(first) ?? 0) + 1;
    times.set(first, time);
    return time === 1 ? first : `${first}-${String(time)}`;
  });
}

/** The hash of a text by FNV-1a with 32 bits (draft-eastlake-fnv), of its UTF-16 units, in letters and digits. */
function toNumber(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
