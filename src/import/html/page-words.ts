import type { Nodes } from 'hast';
import { collapse } from '../collapse.ts';

/** Of a page, what an article may hold beside text; pictures belong to others and stay away. */
export const NO_TEXT =
  /^(?:script|style|template|noscript|img|picture|svg|video|audio|iframe|object|embed|input|button|select|textarea|hr|link|meta|title)$/u;

/** The marks around `<q>`, which a browser draws: outer and inner. */
export const QUOTES: readonly string[] = ['„“', '‚‘'];

/** The words of an article as a reader of the page has them. */
export function toPageWords(article: Nodes): string {
  let depth = 0;
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    if (node.type !== 'element') return node.children.map(read).join('');
    if (NO_TEXT.test(node.tagName)) return '';
    if (node.tagName === 'br') return ' ';
    if (node.tagName === 'q') {
      const marks = QUOTES[depth % QUOTES.length] ?? '';
      depth += 1;
      const inner = node.children.map(read).join('');
      depth -= 1;
      return marks.charAt(0) + inner + marks.charAt(1);
    }
    const inner = node.children.map(read).join('');
    return INLINE.test(node.tagName) ? inner : ` ${inner} `;
  };
  return collapse(read(article));
}

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/u;
