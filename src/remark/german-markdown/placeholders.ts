import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The signs that can be kept from Markdown. */
const SIGNS = '*_-+.)#>`~<[\\:';

/** Unicode sets 32 characters from here aside that stand in no text; Markdown takes them for letters. */
const FIRST = 0xfdd0;
const PLACEHOLDERS = /[\uFDD0-\uFDEF]/u;
const ALL_PLACEHOLDERS = /[\uFDD0-\uFDEF]/gu;

/** Tells whether a text holds such characters of its own, so that no sign of it can be hidden. */
export function hasPlaceholders(source: string): boolean {
  return PLACEHOLDERS.test(source);
}

/** Puts a placeholder for each sign at these offsets, one character for one, so that every place stays where it is. */
export function hideSigns(source: string, offsets: ReadonlySet<number>): string {
  const parts: string[] = [];
  let from = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const sign = SIGNS.indexOf(source.charAt(offset));
    if (sign < 0) continue;
    parts.push(source.slice(from, offset), String.fromCharCode(FIRST + sign));
    from = offset + 1;
  }
  return parts.join('') + source.slice(from);
}

/** Puts the signs back into a tree: into texts, addresses, labels and attributes. */
export function showSigns(tree: Root): void {
  visit(tree, (node: Nodes) => {
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (typeof value === 'string') Reflect.set(node, key, toShown(value));
    }
    if ('attributes' in node && !Array.isArray(node.attributes) && node.attributes) {
      node.attributes = Object.fromEntries(
        Object.entries(node.attributes).map(([key, value]) => [key, value && toShown(value)]),
      );
    }
  });
}

function toShown(text: string): string {
  return text.replace(ALL_PLACEHOLDERS, (one) => SIGNS.charAt(one.charCodeAt(0) - FIRST));
}
