import type { Block, BlockPart } from './core/blocks.ts';
import type { MarkedSpan } from './core/marks.ts';
import type { Span } from './core/spans.ts';
import type { Token } from './core/tokens.ts';
import type { Mention } from './names/mention.ts';
import { findAround } from '../spans/span-search.ts';

/** What is read of a text at one go. */
export interface TextPart {
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly marked: readonly MarkedSpan[];
  readonly mentions: readonly Mention[];
}

/** Names the maker of a picture, or repeats what the text says. */
const SILENT: ReadonlySet<BlockPart | undefined> = new Set<BlockPart>(['credit', 'pull-quote']);

function isSilent({ part }: Block): boolean {
  return SILENT.has(part);
}

/** The words of a text without those of blocks in which nothing is looked for: credits and pull quotes. */
export function withoutSilent(
  tokens: readonly Token[],
  blocks: readonly Block[],
): readonly Token[] {
  const silent = blocks.filter(isSilent);
  return silent.length === 0 ? tokens : tokens.filter((token) => !findAround(silent, token));
}

/**
 * Divides a text into what is read together: the running text, then each cell, caption and paragraph of a footnote for
 * itself, so that no sentence there takes its speaker from another place and none of the running text from there.
 */
export function divideText(whole: TextPart): TextPart[] {
  if (whole.blocks.every(({ part }) => part === undefined)) return [whole];
  const running = whole.blocks.filter(({ part }) => part === undefined);
  const apart = whole.blocks.filter((block) => block.part !== undefined && !isSilent(block));
  return [running, ...apart.map((block) => [block])].map((blocks) => takePart(whole, blocks));
}

function takePart({ tokens, marked, mentions }: TextPart, blocks: readonly Block[]): TextPart {
  const isInside = (span: Span): boolean => findAround(blocks, span) !== undefined;
  return {
    blocks,
    tokens: tokens.filter(isInside),
    marked: marked.filter(isInside),
    mentions: mentions.filter(({ span }) => isInside(span)),
  };
}
