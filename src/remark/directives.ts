import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { isIsoDay } from '../text/quotation/days/days.ts';
import type { Settlement } from '../text/settle.ts';
import type { Span } from '../text/core/spans.ts';

type Point = NonNullable<Nodes['position']>['start'];

/** How a directive is written, `:quote[words]{…}` or `:::pullquote` and its end, and the attributes that it may have. */
export interface DirectiveSyntax {
  readonly forms: readonly ('textDirective' | 'containerDirective')[];
  readonly attributes: readonly string[];
}

/** The directives with which an editor settles a case: `:actor[die Ministerin]{id=ada-berg}`. */
export const DIRECTIVES = {
  quote: { forms: ['textDirective'], attributes: ['speaker', 'relay', 'said', 'id', 'not'] },
  actor: { forms: ['textDirective'], attributes: ['id'] },
  place: { forms: ['textDirective'], attributes: ['id'] },
  term: { forms: ['textDirective'], attributes: ['id'] },
  plain: { forms: ['textDirective'], attributes: [] },
  pullquote: { forms: ['containerDirective'], attributes: [] },
} as const satisfies Readonly<Record<string, DirectiveSyntax>>;

export type DirectiveName = keyof typeof DIRECTIVES;

/** Tells whether a directive is one of ours, in a form that it has. */
export function isOwnDirective({ name, type }: { name: string; type: string }): boolean {
  const own = (DIRECTIVES as Readonly<Record<string, DirectiveSyntax>>)[name];
  return Object.hasOwn(DIRECTIVES, name) && own?.forms.some((form) => form === type) === true;
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

/** Reads what the directives of a text settle. */
export function toSettlements(
  directives: readonly (Span & { readonly node: PhrasingContent })[],
): Settlement[] {
  return directives.flatMap(({ node, start, end }): Settlement[] => {
    // A directive without words has its own finding.
    if (node.type !== 'textDirective' || start === end) return [];
    const span = { start, end };
    const { id, said } = toAttributes(node);
    switch (node.name as DirectiveName) {
      case 'plain':
        return [{ kind: 'plain', span }];
      case 'quote':
        return [
          {
            kind: 'quote',
            span,
            speakers: toIds(node, 'speaker'),
            relay: toIds(node, 'relay'),
            id,
            ...(said !== undefined && isIsoDay(said) ? { said } : {}),
            isQuote: !('not' in toAttributes(node)),
          },
        ];
      case 'actor':
      case 'place':
      case 'term':
        return id === undefined
          ? []
          : [{ kind: 'mention', span, of: node.name as 'actor' | 'place' | 'term', id }];
      case 'pullquote':
        return [];
    }
  });
}

/** The attributes of a directive; an attribute without a value is ''. */
export function toAttributes(
  node: Pick<TextDirective, 'attributes'>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
  );
}

/** The ids in an attribute, divided by commas or spaces. */
export function toIds(node: TextDirective, attribute: string): string[] {
  return (toAttributes(node)[attribute] ?? '').split(/[\s,]+/u).filter(Boolean);
}
