import type { Root } from 'mdast';
import type { MarkKind, Marks } from '../schemas/annotations.ts';
import { MARK_KINDS } from '../schemas/annotations.ts';
import { compareSpans } from '../text/core/spans.ts';
import { addParts } from './add-parts.ts';
import type { AnnotateOptions } from './annotate-options.ts';
import { chooseMentions } from './choose-mentions.ts';
import type { SpeakerMarks } from './choose-speaker-marks.ts';
import { chooseSpeakerMarks } from './choose-speaker-marks.ts';
import type { ReadArticle } from './read-annotations.ts';
import { toTimeWraps, toWraps } from './to-wraps.ts';
import { wrapSpans } from './wrap-spans.ts';

const NO_SPEAKER_MARKS: SpeakerMarks = { notes: new Map(), chips: new Map() };

/**
 * Wraps what was found in a tree and says which marks there are. On a page of the site initials, places for the notes in
 * the margin and links past many links are added; a page of somebody else's has the style sheet and the script of none of them.
 */
export function markArticle(
  tree: Root,
  { flat, annotations }: ReadArticle,
  {
    registry,
    article,
    marks,
    toAddress,
  }: Pick<Required<AnnotateOptions>, 'registry' | 'article' | 'marks' | 'toAddress'>,
): Marks {
  const closed = flat.closed.toSorted(compareSpans);
  const mentions = chooseMentions(flat, annotations.mentions);
  const entries = [...new Set(mentions.map(({ kind, id }) => `${kind}-${id}`))];
  const isOnSite = marks === 'site';
  const { notes, chips } = isOnSite
    ? chooseSpeakerMarks(annotations, new Set(entries), closed)
    : NO_SPEAKER_MARKS;
  const wraps = toWraps(annotations, { mentions, chips, closed }, registry, toAddress);
  const kinds = new Set<MarkKind>(wraps.map(({ kind }) => kind));
  if (chips.size > 0) kinds.add('speaker');
  for (const { node } of flat.directives) node.data = { ...node.data, hName: 'span' };
  wrapSpans(flat, [...wraps, ...toTimeWraps(annotations.times, isOnSite)]);
  if (isOnSite) addParts(tree, flat.blocks, { article, notes, marks: wraps });
  return {
    kinds: MARK_KINDS.filter((kind) => kinds.has(kind)),
    entries,
    chips: [...chips.values()].map(({ id }) => id),
  };
}
