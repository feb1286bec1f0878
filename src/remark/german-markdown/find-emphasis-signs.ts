import type { Heading, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Span } from '../../text/spans.ts';
import { findInProse } from './find-in-prose.ts';
import { getSpan, toOffsets } from './node-span.ts';

/** "Schüler*innen", "f***ing", "5*3*2", "(a)*b", "b*(c": a sign that has a word on both sides. */
const INSIDE_WORD = /(?<=[\p{L}\p{M}\p{N})\]}%])\*+(?=[\p{L}\p{N}([{])/gu;

/** "(*1954 in Bonn)", "*3. Mai 1954". */
const BORN = /(?<![*\\\p{L}\p{N}])\*(?=\d{4}(?!\d)|\d{1,2}\.)/gu;

/** "die Endung *innen", "die Endung „*in“". */
const ENDING = /(?<![*\\])\*(?=innen(?![\p{L}\p{N}*])|in(?![\p{L}\p{N}\s*]))/gu;

/** "__init__". */
const UNDERSCORES = /(?<![\\_])__+/gu;

/** "https://example.org/_a_/b*c", without the signs at its end, which may be those of Markdown around it. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>*_.,;:!?)\]]/giu;

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** A run of one kind; an escaped one is text already. */
const SIGN = /(?<!\\)(?:\*+|_+)/gu;

/**
 * Finds the stars and underscores that emphasise nothing. Where one of a paragraph has no partner, none of its kind
 * has: nobody can tell which two belong together.
 *
 * @example "Schüler*innen und *alle* anderen" has one star that is text, "Lehrer* und *alle* anderen" three.
 */
export function findEmphasisSigns(tree: Root, source: string): number[] {
  const literal = [INSIDE_WORD, BORN, ENDING, UNDERSCORES].flatMap((pattern) =>
    findInProse(tree, source, pattern).flatMap(({ start, end }) => toOffsets(start, end - start)),
  );
  const inAddresses = findInProse(tree, source, ADDRESS).flatMap(({ start, end }) =>
    toOffsets(start, end - start).filter((at) => /[*_]/u.test(source.charAt(at))),
  );
  // Which signs pair up is known when these are out of the way.
  if (literal.length + inAddresses.length > 0) return [...literal, ...inAddresses];
  return findUnpaired(tree, source);
}

function findUnpaired(tree: Root, source: string): number[] {
  const unclear: (Span & { readonly signs: ReadonlySet<string> })[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const paired = findPaired(node, source);
    const alone = paired.size === 0 ? paired : findAlone(node, source);
    const signs = new Set([...paired].filter((sign) => alone.has(sign)));
    if (signs.size > 0) unclear.push({ ...getSpan(node), signs });
    return SKIP;
  });
  return unclear.flatMap(({ start, end, signs }) =>
    [...source.slice(start, end).matchAll(SIGN)].flatMap(({ index, 0: run }) =>
      signs.has(run.charAt(0)) ? toOffsets(start + index, run.length) : [],
    ),
  );
}

/** The signs that emphasise something here: "*", "_". Bold has two stars, which are seldom meant as text. */
function findPaired(block: Paragraph | Heading, source: string): ReadonlySet<string> {
  const signs = new Set<string>();
  visit(block, 'emphasis', (node) => {
    signs.add(source.charAt(getSpan(node).start));
  });
  return signs;
}

/** The signs that are text here and stand at the edge of a word; in a word or between spaces they need no partner. */
function findAlone(block: Paragraph | Heading, source: string): ReadonlySet<string> {
  const signs = new Set<string>();
  visit(block, 'text', (node) => {
    const { start, end } = getSpan(node);
    for (const { index, 0: run } of source.slice(start, end).matchAll(SIGN)) {
      const before = source.charAt(start + index - 1);
      const behind = source.charAt(start + index + run.length);
      const isInside = WORD.test(before) && WORD.test(behind);
      const isFree = !/\S/u.test(before) && !/\S/u.test(behind);
      if (!isInside && !isFree) signs.add(run.charAt(0));
    }
  });
  return signs;
}
