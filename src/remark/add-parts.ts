import type { Root, RootContent } from 'mdast';
import { findIndexAt } from '../spans/span-search.ts';
import type { Mention } from '../text/names/mention.ts';
import type { SpeakerMarks } from './choose-speaker-marks.ts';
import type { FlatBlock } from './flatten.ts';
import type { Mark } from './to-wraps.ts';

/** From so many links on, a part of an article begins with one that leads past it. */
const MANY = 7;

/** What stands between the parts of an article and is no text of it. */
export interface Parts {
  readonly article: string;
  readonly notes: SpeakerMarks['notes'];
  readonly marks: readonly Mark[];
  readonly mentions: readonly Mention[];
}

/**
 * Puts a place for the notes "who speaks here" behind each part of the article that has some, and behind each heading that names
 * terms one for what is said about these (`term-deich`); and before each part with many links one that leads to the part behind
 * it, for readers who go from link to link with the keyboard.
 */
export function addParts(
  tree: Root,
  blocks: readonly FlatBlock[],
  { article, notes, marks, mentions }: Parts,
): void {
  const { children } = tree;
  const noted = Map.groupBy(
    [...notes.keys()].sort((a, b) => a - b),
    (block) => blocks[block]?.top,
  );
  const links = countLinks(blocks, marks);
  const named = findTerms(blocks, mentions);
  tree.children = children.flatMap((child, top) => {
    const skip = (links.get(top) ?? 0) < MANY ? [] : toSkipLink(children, top);
    const speakers = noted
      .get(top)
      ?.flatMap((block) => notes.get(block)?.map(({ id }) => id) ?? []);
    const terms = child.type === 'heading' ? (named.get(top) ?? []) : [];
    const dataNotes = [...(speakers ?? []), ...terms].join(' ');
    if (dataNotes === '') return [...skip, child];
    return [...skip, child, toElement('margin-notes', { dataArticle: article, dataNotes })];
  });
}

/** The terms that each part names, as `term-deich`, by its index in the tree. */
function findTerms(
  blocks: readonly FlatBlock[],
  mentions: readonly Mention[],
): ReadonlyMap<number | undefined, readonly string[]> {
  const terms = mentions.filter(({ kind }) => kind === 'term');
  const toTop = ({ span }: Mention): number | undefined =>
    blocks[findIndexAt(blocks, span.start)]?.top;
  return new Map(
    [...Map.groupBy(terms, toTop)].map(([top, own]) => [
      top,
      [...new Set(own.map(({ id }) => `term-${id}`))],
    ]),
  );
}

/** How many names and terms each part links, by its index in the tree. */
function countLinks(blocks: readonly FlatBlock[], marks: readonly Mark[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { kind, start } of marks) {
    if (kind !== 'actor' && kind !== 'place' && kind !== 'term') continue;
    const top = blocks[findIndexAt(blocks, start)]?.top ?? -1;
    counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  return counts;
}

/** What can be led to: a component or raw HTML takes no id. */
const CARRIES_ID = new Set(['paragraph', 'heading', 'list', 'blockquote']);

function toSkipLink(children: readonly RootContent[], top: number): RootContent[] {
  const next = children.findIndex(
    ({ type, data }, at) => at > top && CARRIES_ID.has(type) && !data?.hName,
  );
  const target = children[next];
  if (!target) return [];
  const own = target.data?.hProperties?.['id'];
  const id = typeof own === 'string' ? own : `part-${String(next + 1)}`;
  target.data = { ...target.data, hProperties: { ...target.data?.hProperties, id } };
  return [toElement('a', { className: ['onward'], href: `#${id}`, ariaLabelledBy: 'onward-name' })];
}

function toElement(
  hName: string,
  hProperties: Readonly<Record<string, string | string[]>>,
): RootContent {
  return { type: 'paragraph', children: [], data: { hName, hProperties: { ...hProperties } } };
}
