import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { HTML_NAMES } from './html-names.ts';
import { getSpan } from './node-span.ts';

const TAG = /<(?:!(?!--)|\?|\/?(?<name>[a-z][a-z0-9-]*)(?<rest>[^<>]*)>?)/giu;

/** Its content is no Markdown and no text. */
const RAW = /^<(?:!--|(?:script|style|pre|textarea)\b)/iu;

/** What follows the name of an element: nothing, or attributes that have values; "b und c" has none. */
const WHOLE = /^(?:\s*\/)?$|=\s*["']?\S/u;

/**
 * Finds "<" that begins no element of HTML.
 *
 * @example "<ADRESSE>", "Es gilt a<b und c>d."
 */
export function findHtmlSigns(tree: Root, source: string): number[] {
  const signs: number[] = [];
  visit(tree, 'html', (node) => {
    const { start, end } = getSpan(node);
    const text = source.slice(start, end);
    if (RAW.test(text)) return;
    for (const { index, groups } of text.matchAll(TAG)) {
      const rest = groups?.['rest'] ?? '';
      const isElement = HTML_NAMES.has((groups?.['name'] ?? '').toLowerCase()) && WHOLE.test(rest);
      if (!isElement) signs.push(start + index);
    }
  });
  return signs;
}
