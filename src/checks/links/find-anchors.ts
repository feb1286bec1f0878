import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { findHeadingIds } from '../../remark/heading-ids.ts';
import { findTree } from '../../articles/parse-article.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { SourceTarget } from './resolve-source-link.ts';

/** The places in a page that links may name; undefined where only the finished page tells. */
export type FindAnchors = (target: SourceTarget) => ReadonlySet<string> | undefined;

/**
 * Makes a function that knows the places in articles and own pages: their headings, the ids of quotes, and what is
 * written in MDX. `quotes` are the ids of the quotes of each article, by its file.
 */
export function createAnchors(
  articles: readonly ContentFile[],
  pages: readonly ContentFile[],
  quotes: ReadonlyMap<string, readonly string[]>,
): FindAnchors {
  const files = new Map<string, ContentFile>([
    ...articles.map((file) => [`articles/${file.id}`, file] as const),
    ...pages.map((file) => [`pages/${file.id}`, file] as const),
  ]);
  const known = new Map<string, ReadonlySet<string>>();
  return ({ folder, id }) => {
    const name = `${folder}/${id}`;
    const file = files.get(name);
    if (!file) return undefined;
    const anchors = known.get(name) ?? findAnchors(file, quotes.get(file.file) ?? []);
    known.set(name, anchors);
    return anchors;
  };
}

function findAnchors(file: ContentFile, quotes: readonly string[]): Set<string> {
  const tree = findTree(file);
  if (!tree) return new Set(quotes);
  return new Set([...findHeadingIds(tree), ...quotes, ...findWrittenIds(tree)]);
}

/** Ids of elements in MDX, literal ones. */
function findWrittenIds(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      const isId = attribute.type === 'mdxJsxAttribute' && attribute.name === 'id';
      if (isId && typeof attribute.value === 'string') ids.push(attribute.value);
    }
  });
  return ids;
}
