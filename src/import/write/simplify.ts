import type { Nodes, Root } from 'mdast';

/** A node as far as it matters to a reader: kind, words, address and what it holds. */
export interface SimpleNode {
  readonly type: string;
  readonly detail: string;
  readonly children: readonly SimpleNode[];
}

/** Reduces a tree to what two of them have to share to be the same article. */
export function simplify(tree: Root): SimpleNode[] {
  return simplifyAll(tree.children);
}

/** The index of the first pair that differs; -1 where none does. */
export function findDifference(a: readonly SimpleNode[], b: readonly SimpleNode[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (!isSame(a[index], b[index])) return index;
  return -1;
}

function isSame(a: SimpleNode | undefined, b: SimpleNode | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.type === b.type && a.detail === b.detail && findDifference(a.children, b.children) === -1
  );
}

function simplifyAll(nodes: readonly Nodes[]): SimpleNode[] {
  const found: SimpleNode[] = [];
  for (const node of nodes) {
    const simple = toSimple(node);
    const last = found.at(-1);
    if (simple.type === 'text' && last?.type === 'text')
      found[found.length - 1] = { ...last, detail: last.detail + simple.detail };
    else if (simple.type !== 'text' || simple.detail !== '') found.push(simple);
  }
  return found;
}

function toSimple(node: Nodes): SimpleNode {
  const children = 'children' in node ? simplifyAll(node.children) : [];
  return { type: node.type, detail: toDetail(node), children };
}

function toDetail(node: Nodes): string {
  if (node.type === 'heading') return String(node.depth);
  if (node.type === 'list') return String(node.ordered ?? false);
  if (node.type === 'link') return node.url;
  return 'value' in node ? node.value : '';
}
