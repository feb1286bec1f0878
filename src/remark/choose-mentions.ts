import { createOverlapFinder } from '../spans/find-overlaps.ts';
import { findFirstFrom } from '../spans/span-search.ts';
import type { Mention } from '../text/names/mention.ts';
import { compareSpans } from '../text/core/spans.ts';
import type { FlatText } from './flatten.ts';

/** So many characters, about three screens, a reader may have forgotten who somebody is, and a new section links again. */
const FAR = 6000;

/**
 * Says which mentions become links: the first of each entry, and the first in a section far behind the link before.
 * None in headings and links, and no adjective: "russische Truppen" are explained where Russland is named.
 *
 * @example
 * // Ada Berg kam. Berg blieb. → the first only
 */
export function chooseMentions(flat: FlatText, mentions: readonly Mention[]): Mention[] {
  const headings = flat.blocks.filter(({ kind }) => kind === 'heading');
  const findBarred = createOverlapFinder([...flat.closed, ...headings].sort(compareSpans));
  const known = new Map<string, { readonly section: number; readonly end: number }>();
  return mentions.filter(({ span, kind, id, rule }) => {
    if (findBarred(span).length > 0 || rule === 'adjective') return false;
    const section = findFirstFrom(headings, span.start);
    const before = known.get(`${kind}-${id}`);
    if (before && (before.section === section || span.start - before.end < FAR)) return false;
    known.set(`${kind}-${id}`, { section, end: span.end });
    return true;
  });
}
