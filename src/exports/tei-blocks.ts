import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Markup } from '../schemas/annotations.ts';
import type { Article } from '../site/model.ts';
import type { Block } from '../text/core/blocks.ts';

const CONTAINERS: Readonly<Partial<Record<Markup['kind'], readonly [string, string?]>>> = {
  'bulleted-list': ['list', 'bulleted'],
  'numbered-list': ['list', 'numbered'],
  item: ['item'],
  'block-quote': ['quote', 'block'],
};

/** A list, an item or a block quote that is being filled. */
interface Open {
  readonly element: Element;
  readonly end: number;
}

/**
 * The blocks of an article as the children of `<div>`s, one for each heading with all up to the next; lists are `<list>` with
 * `<item>`, block quotes `<quote rend="block">`, so that they are told from what somebody says, `<said>`. Within these a
 * heading is a `<p rend="heading">`. `toContent` gives what stands in a block, by its index.
 */
export function toDivisions(
  { blocks, markup }: Pick<Article, 'blocks' | 'markup'>,
  toContent: (index: number) => ElementContent[],
): Element[] {
  const containers = markup.filter(({ kind }) => CONTAINERS[kind]);
  const divisions: Element[] = [];
  const open: Open[] = [];
  let next = 0;
  const add = (element: Element): void => {
    const holder = open.at(-1)?.element ?? divisions.at(-1);
    if (holder) holder.children.push(element);
    else divisions.push(x('div', [element]));
  };
  for (const [index, block] of blocks.entries()) {
    while ((open.at(-1)?.end ?? Infinity) <= block.start) open.pop();
    for (let one = containers[next]; one && one.start <= block.start; one = containers[next]) {
      const [name, rend] = CONTAINERS[one.kind] ?? ['p'];
      const element = x(name, { rend });
      add(element);
      open.push({ element, end: one.end });
      next += 1;
    }
    const isHead = block.kind === 'heading' && open.length === 0;
    if (isHead && hasText(divisions.at(-1))) divisions.push(x('div'));
    add(x(isHead ? 'head' : 'p', { rend: toRend(block, isHead) }, toContent(index)));
  }
  return divisions.length > 0 ? divisions : [x('div', [x('p')])];
}

/** Headings that follow each other stand together above what follows them. */
function hasText(division: Element | undefined): boolean {
  return (
    division?.children.some((child) => child.type === 'element' && child.name !== 'head') ?? false
  );
}

function toRend({ kind, part }: Block, isHead: boolean): string | undefined {
  return part ?? (kind === 'heading' && !isHead ? 'heading' : undefined);
}
