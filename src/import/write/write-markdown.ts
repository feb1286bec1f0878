import type { Nodes, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { restoreForeignDirectives } from '../../remark/directives.ts';
import { parseMarkdown } from '../../remark/pipeline.ts';
import { toWritable } from './to-writable.ts';
import { findDifference, simplify } from './simplify.ts';
import { stringify } from './stringify.ts';

/** Signs that a backslash can take their meaning; before others it is a fault (`und\/oder`). */
const SIGNS = /[!#&()*+.:<=>[\\\]_`{|}~-]/gu;

/** How often a block may become plainer until it reads as it was meant. */
const MOST_STEPS = 4;

/**
 * Writes a tree as Markdown that `parseMarkdown` reads as the same tree, with as few backslashes as that takes: "2. Februar" and
 * "Schüler*innen" need none, "# Nein" needs one. What Markdown cannot say of a block, a list of one item or emphasis inside
 * a word, becomes plain text there. Gives the index of the first block that reads differently whatever is done.
 */
export function writeMarkdown(tree: Root): string | number {
  const escapes = new Map<Text, ReadonlySet<number>>();
  let blocks: readonly RootContent[] = toWritable(tree.children, 0);
  const steps = new Map<number, number>();
  // Each round settles one place, and a place needs few of them.
  for (let round = 0; round <= blocks.length * MOST_STEPS; round += 1) {
    const text = stringify(blocks, escapes);
    const at = findDifference(simplify({ type: 'root', children: [...blocks] }), read(text));
    if (at === -1) return text;
    const from = Math.max(0, Math.min(at, blocks.length - 1) - 1);
    const here = { from, to: at + 2 };
    if (settle(blocks.slice(from, at + 2), WHOLE, escapes) || settle(blocks, here, escapes))
      continue;
    const index = Math.min(at, blocks.length - 1);
    const step = (steps.get(index) ?? 0) + 1;
    const block = blocks[index];
    if (step > MOST_STEPS || !block) return at;
    steps.set(index, step);
    blocks = blocks.toSpliced(index, 1, ...toWritable([block], step));
  }
  return blocks.length;
}

/** Blocks from one index up to another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const WHOLE: Range = { from: 0, to: Infinity };

/**
 * Finds the fewest escapes in the blocks of a range with which everything up to its end reads as it is; false where none do. The
 * neighbours of a block are seldom more than one away, but a fence of backticks finds its partner anywhere.
 */
function settle(
  blocks: readonly RootContent[],
  { from, to }: Range,
  escapes: Map<Text, ReadonlySet<number>>,
): boolean {
  const wanted = simplify({ type: 'root', children: [...blocks] });
  const own = new Set(blocks.slice(from, to).flatMap(findTexts));
  const others = [...escapes].filter(([text]) => !own.has(text));
  const signs = [...own].flatMap(findSigns);
  const isRight = (chosen: readonly Sign[]): boolean => {
    const all = new Map([...others, ...toEscapes(chosen)]);
    const at = findDifference(wanted, read(stringify(blocks, all)));
    return at === -1 || at >= to;
  };
  if (isRight([]) || !isRight(signs)) return false;
  const kept = toEscapes(withoutNeedless(signs, isRight));
  // A text that needs none now may have some of a round before.
  for (const text of own) escapes.delete(text);
  for (const [text, offsets] of kept) escapes.set(text, offsets);
  return true;
}

interface Sign {
  readonly text: Text;
  readonly offset: number;
}

function findTexts(block: Nodes): Text[] {
  const texts: Text[] = [];
  visit(block, 'text', (text: Text) => {
    texts.push(text);
  });
  return texts;
}

function findSigns(text: Text): Sign[] {
  return [...text.value.matchAll(SIGNS)].map(({ index }) => ({ text, offset: index }));
}

/** Leaves out what is not needed, in ever smaller parts. */
function withoutNeedless(
  signs: readonly Sign[],
  isRight: (chosen: readonly Sign[]) => boolean,
): readonly Sign[] {
  let kept = signs;
  for (
    let size = Math.ceil(signs.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = kept.length - size; at > -size; at -= size) {
      const fewer = kept.toSpliced(Math.max(0, at), size + Math.min(0, at));
      if (fewer.length < kept.length && isRight(fewer)) kept = fewer;
    }
  }
  return kept;
}

function toEscapes(signs: readonly Sign[]): Map<Text, ReadonlySet<number>> {
  return new Map(
    [...Map.groupBy(signs, ({ text }) => text)].map(([text, own]) => [
      text,
      new Set(own.map(({ offset }) => offset)),
    ]),
  );
}

function read(text: string): ReturnType<typeof simplify> {
  const tree = parseMarkdown(text, 'md');
  restoreForeignDirectives(tree, text);
  return simplify(tree);
}
