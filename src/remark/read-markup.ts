import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Markup } from '../schemas/annotations.ts';
import type { Span } from '../text/core/spans.ts';
import { toPageAddress } from './remark-file-links.ts';

/** Notes how nodes set the text, in the order in which they are opened; `close` tells which part of the text it is. */
interface MarkupReader {
  readonly open: (node: Nodes) => (span: Span) => void;
  /** Those with any text. */
  readonly found: () => readonly Markup[];
}

export function createMarkupReader(tree: Root): MarkupReader {
  const all: (Markup | undefined)[] = [];
  let definitions: ReadonlyMap<string, string> | undefined;
  const toTarget = (node: Nodes): string | undefined => {
    if (node.type === 'link') return toAddress(node.url);
    if (node.type !== 'linkReference') return undefined;
    return (definitions ??= readDefinitions(tree)).get(node.identifier);
  };
  return {
    open: (node) => {
      const kind = toKind(node);
      if (!kind) return () => undefined;
      const target = toTarget(node);
      const index = all.push(undefined) - 1;
      return ({ start, end }) => {
        if (start < end) all[index] = { kind, start, end, ...(target !== undefined && { target }) };
      };
    },
    found: () => all.filter((one) => one !== undefined),
  };
}

const KINDS: Readonly<Partial<Record<Nodes['type'], Markup['kind']>>> = {
  blockquote: 'block-quote',
  listItem: 'item',
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'deleted',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link',
};

function toKind(node: Nodes): Markup['kind'] | undefined {
  if (node.type === 'list') return node.ordered ? 'numbered-list' : 'bulleted-list';
  return KINDS[node.type];
}

function readDefinitions(tree: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }: Definition) => {
    // The first of two counts.
    if (!definitions.has(identifier)) definitions.set(identifier, toAddress(url));
  });
  return definitions;
}

function toAddress(url: string): string {
  return toPageAddress(url, 'articles') ?? url;
}
