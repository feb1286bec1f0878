import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Span } from '../../text/core/spans.ts';
import { findInProse } from './find-in-prose.ts';
import { isProse } from './is-prose.ts';
import { getSpan, toOffsets } from './node-span.ts';

/** "Schüler*innen", "f***ing", "5*3*2", "(a)*b", "b*(c": a sign that has a word on both sides. */
const INSIDE_WORD = /(?<=[\p{L}\p{M}\p{N})\]}%])\*+(?=[\p{L}\p{N}([{])/gu;

/** "(*1954 in Bonn)", "*3. Mai 1954". */
const BORN = /(?<![*\\\p{L}\p{N}])\*(?=\d{4}(?!\d)|\d{1,2}\.)/gu;

/** "die Endung *innen", "die Endung „*in“". */
const ENDING = /(?<![*\\])\*(?=innen(?![\p{L}\p{N}*])|in(?![\p{L}\p{N}\s*]))/gu;

/** "__init__". */
const UNDERSCORES = /(?<![\\_])__+/gu;

/** "https://example.org/_a_/b*c". */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]+/giu;

/** "*Mehr: https://example.org*": what ends an address may belong to the text around it. */
const ADDRESS_END = /[*_.,;:!?)\]]/u;

/** "IV-*, die anderen*": a star before such a sign begins nothing; a directive and a picture may follow. */
const SEPARATOR = /[/,;.?)\]}]|:(?![a-z])|!(?!\[)/uy;

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
  const inAddresses = findInProse(tree, source, ADDRESS).flatMap((span) =>
    findInAddress(source, span),
  );
  // Which signs pair up is known when these are out of the way, and which have no partner when all pairs are right.
  if (literal.length + inAddresses.length > 0) return [...literal, ...inAddresses];
  const misplaced = findMisplaced(tree, source);
  return misplaced.length > 0 ? misplaced : findUnpaired(tree, source);
}

function findInAddress(source: string, { start, end }: Span): number[] {
  let inner = end;
  while (ADDRESS_END.test(source.charAt(inner - 1))) inner -= 1;
  const address = source.slice(start, inner);
  return toOffsets(start, end - start).filter((at) => {
    const sign = source.charAt(at);
    // In "/_a_" the last sign has its partner in the address.
    return sign === '*' || sign === '_' ? at < inner || address.includes(`/${sign}`) : false;
  });
}

function findMisplaced(tree: Root, source: string): number[] {
  const signs: number[][] = [];
  visit(tree, (node) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return;
    const { start } = getSpan(node);
    const length = node.type === 'strong' ? 2 : 1;
    SEPARATOR.lastIndex = start + length;
    if (SEPARATOR.test(source)) signs.push(toOffsets(start, length));
  });
  return signs.flat();
}

function findUnpaired(tree: Root, source: string): number[] {
  const unclear: number[][] = [];
  visit(tree, (node) => {
    if (!isProse(node)) return undefined;
    const paired = findPaired(node, source);
    const alone = paired.size === 0 ? paired : findAlone(node, source);
    const signs = new Set([...paired].filter((sign) => alone.has(sign)));
    if (signs.size === 0) return SKIP;
    for (const { start, end } of findInProse(node, source, SIGN)) {
      if (signs.has(source.charAt(start))) unclear.push(toOffsets(start, end - start));
    }
    return SKIP;
  });
  return unclear.flat();
}

/** The signs that emphasise something here: "*", "_". Bold has two stars, which are seldom meant as text. */
function findPaired(block: Nodes, source: string): ReadonlySet<string> {
  const signs = new Set<string>();
  visit(block, 'emphasis', (node) => {
    signs.add(source.charAt(getSpan(node).start));
  });
  return signs;
}

/** The signs that are text here and stand at the edge of a word; in a word or between spaces they need no partner. */
function findAlone(block: Nodes, source: string): ReadonlySet<string> {
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
