import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Parses a page as browsers do. Nothing of it is run or fetched. */
export function parsePage(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** Parses a part of a page. */
export function parseFragment(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}
