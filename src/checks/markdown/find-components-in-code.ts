import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { TextPlace } from '../../files/content-file.ts';

/** A component that the code of an `.mdx` file draws: `{isLong && <ActorCard id={id} />}`. */
export interface ComponentInCode extends TextPlace {
  readonly name: string;
}

/** Lists the elements with a capital letter in the code of a tree: in braces, attributes, imports and exports. */
export function findComponentsInCode(tree: Root): ComponentInCode[] {
  const found: ComponentInCode[] = [];
  visit(tree, (node) => {
    const codes: unknown[] = [
      node.data && 'estree' in node.data ? node.data.estree : undefined,
      ...('attributes' in node && Array.isArray(node.attributes) ? node.attributes : []),
    ];
    for (const code of codes) findElements(code, found);
  });
  return found;
}

/** Walks whatever the parser of code made; it has no deep nesting, for a parser that calls itself made it. */
function findElements(code: unknown, found: ComponentInCode[]): void {
  if (typeof code !== 'object' || code === null) return;
  if (Array.isArray(code)) {
    for (const one of code) findElements(one, found);
    return;
  }
  if (read(code, 'type') === 'JSXOpeningElement') {
    const name = read(read(code, 'name'), 'name');
    const start = read(read(code, 'loc'), 'start');
    if (typeof name === 'string' && /^[A-Z]/u.test(name))
      found.push({
        name,
        line: Number(read(start, 'line') ?? 1),
        column: Number(read(start, 'column') ?? 0) + 1,
      });
  }
  for (const [key, value] of Object.entries(code))
    if (key !== 'loc' && key !== 'position') findElements(value, found);
}

function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
