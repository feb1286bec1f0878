import type { Element, Nodes, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** The value of an attribute as text; '' where it is not there. Names are those of hast: `className`, `dateTime`. */
export function getAttribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** All elements that a test holds for, in the order of the page. */
export function findAll(tree: Nodes, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
}

/** The first element that a test holds for. */
export function findFirst(
  tree: Nodes,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!isWanted(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** The characters of an element, white space as it stands in the source. */
export function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}

/** Takes out all elements that a test holds for, with what they hold. The tree is changed. */
export function removeAll(tree: Root | Element, isUnwanted: (element: Element) => boolean): void {
  tree.children = tree.children.filter((child) => {
    if (child.type === 'comment' || child.type === 'doctype') return false;
    if (child.type !== 'element') return true;
    if (isUnwanted(child)) return false;
    removeAll(child, isUnwanted);
    return true;
  }) as Element['children'];
}
