import type { Root } from 'hast';
import { findAll, getAttribute, toText } from './hast.ts';

/** A node of JSON-LD: keys as the page wrote them. */
export type LdNode = Readonly<Record<string, unknown>>;

const ARTICLE =
  /(?:^|\/)(?:\w*NewsArticle|\w*Article|\w*Posting|Report|Review|Interview|OpinionPiece)$/u;
const DEEPEST = 12;

/** All nodes of the JSON-LD of a page, those inside others and in `@graph` included; what is no JSON is left out. */
export function readLdNodes(page: Root): LdNode[] {
  const scripts = findAll(
    page,
    (element) =>
      element.tagName === 'script' &&
      /^application\/ld\+json\b/iu.test(getAttribute(element, 'type').trim()),
  );
  return scripts.flatMap((script) => collect(parse(toText(script)), 0));
}

/** The node that tells of the article: the first of a kind of article, the one with the most to say before others. */
export function findArticleNode(nodes: readonly LdNode[]): LdNode | undefined {
  const articles = nodes.filter((node) => toTypes(node).some((type) => ARTICLE.test(type)));
  return articles.toSorted((a, b) => toWeight(b) - toWeight(a)).at(0);
}

/** The types of a node. */
function toTypes(node: LdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

/** A node that another names by its `@id`; what is no such name comes back as it is. */
export function resolve(value: unknown, nodes: readonly LdNode[]): unknown {
  if (!isNode(value)) return value;
  const id = value['@id'];
  if (typeof id !== 'string' || 'name' in value) return value;
  return nodes.find((node) => node['@id'] === id && 'name' in node) ?? value;
}

/** The text at a key: its own, or the name of what stands there. */
export function toName(value: unknown, nodes: readonly LdNode[]): string | undefined {
  const found = resolve(Array.isArray(value) ? (value as unknown[])[0] : value, nodes);
  if (typeof found === 'string') return found;
  return isNode(found) ? toName(found['name'], nodes) : undefined;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toWeight(node: LdNode): number {
  const keys = ['headline', 'datePublished', 'author', 'articleBody'];
  return keys.filter((key) => key in node).length;
}

function parse(text: string): unknown {
  // Pages put them into comments, and line breaks into their texts.
  const json = text
    .replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/gu,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/;\s*$/u, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function collect(value: unknown, depth: number): LdNode[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => collect(item, depth + 1));
  const node = value as LdNode;
  return [node, ...Object.values(node).flatMap((item) => collect(item, depth + 1))];
}
