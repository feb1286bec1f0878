import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { getSpan } from './node-span.ts';

/** A scheme, a path, an anchor, a file with an ending; no word, no "s.o.". */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]+:|[#?])|\/|\.[a-z][a-z0-9]{1,4}(?:[?#]|$)/iu;

/** What may stand in "<…>"; "<Ressort:Politik>" has the form, too. */
const PLAIN_ADDRESS = /^(?:https?|mailto|ftp|tel):/iu;

/**
 * Finds brackets that are no link: those without an address behind them, and definitions that no link uses.
 *
 * @example "[Anmerkung]: Nein", "habe[n](sic)".
 */
export function findLinkSigns(tree: Root, source: string): number[] {
  const signs: number[] = [];
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type !== 'link' && node.type !== 'image') return;
    const sign = getSpan(node).start + (node.type === 'image' ? 1 : 0);
    const isPlain = source.charAt(sign) === '<';
    if (isPlain ? !PLAIN_ADDRESS.test(node.url) : !isAddress(node.url)) signs.push(sign);
  });
  visit(tree, 'definition', (node) => {
    // The first of a name counts, as in CommonMark.
    const isUsed = used.delete(node.identifier);
    if (!isUsed || !isAddress(node.url)) signs.push(getSpan(node).start);
  });
  return signs;
}

function isAddress(url: string): boolean {
  return ADDRESS.test(url.replace(/\s/gu, ''));
}
