import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';

type Point = NonNullable<Nodes['position']>['start'];

/**
 * The directives with which an editor settles a case, `:actor[die Ministerin]{id=ada-berg}`, and the attributes that
 * each takes. `quote` has a form for whole paragraphs, between `:::quote{…}` and `:::`, with the same attributes.
 */
export const DIRECTIVES = {
  quote: ['speaker', 'type', 'to', 'via', 'said', 'polarity', 'id', 'not'],
  actor: ['id'],
  place: ['id'],
  term: ['id'],
  plain: [],
} as const;

export type DirectiveName = keyof typeof DIRECTIVES;

/** A directive in a line, or around paragraphs. */
export type OwnDirective = TextDirective | ContainerDirective;

/** Tells whether a directive is one of ours. */
export function isOwnDirective(node: { readonly name: string }): boolean {
  return Object.hasOwn(DIRECTIVES, node.name);
}

/**
 * Turns every other directive back into the text it was: "Ressort:Politik" is no directive, and the text of
 * an article stays as it is. What stands in its brackets keeps its own markup.
 */
export function restoreForeignDirectives(tree: Root, source: string): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || isOwnDirective(node)) return undefined;
    const { start, end } = node.position ?? {};
    const opened = node.children[0]?.position?.start ?? end;
    const closed = node.children.at(-1)?.position?.end ?? end;
    if (!start || !end || !opened || !closed) return undefined;
    const toText = (from: Point, to: Point): PhrasingContent => ({
      type: 'text',
      value: source.slice(from.offset, to.offset),
      position: { start: from, end: to },
    });
    parent.children.splice(
      index,
      1,
      toText(start, opened),
      ...node.children,
      ...(closed.offset === end.offset ? [] : [toText(closed, end)]),
    );
    return [SKIP, index + 1];
  });
  joinTexts(tree);
}

// "Ressort" and ":Politik" are one text again, so that words are found across the seam.
function joinTexts(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const joined: Nodes[] = [];
    for (const child of node.children) {
      const last = joined.at(-1);
      if (child.type === 'text' && last?.type === 'text') {
        const position = last.position &&
          child.position && { start: last.position.start, end: child.position.end };
        joined[joined.length - 1] = { type: 'text', value: last.value + child.value, position };
      } else joined.push(child);
    }
    node.children = joined as never;
  });
}

/** The attributes of a directive; an attribute without a value is ''. */
export function toAttributes(node: OwnDirective): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
  );
}
