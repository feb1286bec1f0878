import { visit } from 'unist-util-visit';
import { isOwnAddress } from '../../remark/own-address.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { parseArticle } from '../../articles/parse-article.ts';
import { parsePlainMarkdown } from '../../remark/pipeline.ts';

/** A picture of the site itself in the Markdown of a file; external ones are refused elsewhere. */
export interface PictureUse {
  /** As it is written. */
  readonly url: string;
  readonly alt: string;
  readonly line: number;
  readonly column: number;
}

/** Lists the pictures of a file in order; none where its Markdown does not parse, which has a finding of its own. */
export function findPictures(file: ContentFile, isArticle: boolean): PictureUse[] {
  // Most have none, and there may be ten thousand.
  if (!file.text.includes('![')) return [];
  const tree =
    isArticle || file.path.endsWith('.mdx') ? parseArticle(file) : parsePlainMarkdown(file.text);
  if (Array.isArray(tree)) return [];
  const uses: PictureUse[] = [];
  const defined = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!defined.has(identifier)) defined.set(identifier, url);
  });
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? node.url : (defined.get(node.identifier) ?? '');
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (isOwnAddress(url)) uses.push({ url, alt: node.alt ?? '', line, column });
  });
  return uses;
}
