import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';

type Point = NonNullable<Nodes['position']>['start'];

/** How a directive is written, `:quote[words]{…}` or `:::pullquote` and its end, and the attributes that it may have. */
export interface DirectiveSyntax {
  readonly forms: readonly ('textDirective' | 'containerDirective')[];
  readonly attributes: readonly string[];
}

/** The directives with which an editor settles a case: `:actor[die Ministerin]{id=ada-berg}`. */
export const DIRECTIVES = {
  quote: {
    forms: ['textDirective', 'containerDirective'],
    attributes: ['speaker', 'type', 'to', 'via', 'said', 'polarity', 'id', 'not'],
  },
  actor: { forms: ['textDirective'], attributes: ['id'] },
  place: { forms: ['textDirective'], attributes: ['id'] },
  term: { forms: ['textDirective'], attributes: ['id'] },
  plain: { forms: ['textDirective'], attributes: [] },
  pullquote: { forms: ['containerDirective'], attributes: [] },
} as const satisfies Readonly<Record<string, DirectiveSyntax>>;

export type DirectiveName = keyof typeof DIRECTIVES;

/** A directive in a line, or around paragraphs. */
export type OwnDirective = TextDirective | ContainerDirective;

/** Tells whether a directive is one of ours, in a form that it has. */
export function isOwnDirective({ name, type }: { name: string; type: string }): boolean {
  const own = (DIRECTIVES as Readonly<Record<string, DirectiveSyntax>>)[name];
  return Object.hasOwn(DIRECTIVES, name) && own?.forms.some((form) => form === type) === true;
}

/**
 * Turns every other directive back into the text it was: "Ressort:Politik" is no directive, and the text of
 * an article stays as it is. What stands in its brackets keeps its own markup.
 */
export function restoreForeignDirectives(tree: Root, source: string, isOwn = isOwnDirective): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || isOwn(node)) return undefined;
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
export function toAttributes({
  attributes,
}: Pick<TextDirective, 'attributes'>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(attributes ?? {}).map(([key, value]) => [key, value ?? '']),
  );
}
