import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** The folders of content whose files have a page, and where their pages lie from the root of a language. */
const ROOTS = {
  articles: 'articles/',
  actors: 'actors/',
  places: 'places/',
  glossary: 'glossary/',
  pages: '',
} as const;

export type ContentFolder = keyof typeof ROOTS;

/**
 * Remark plugin that leads links to files of content, as a repository shows them, to the pages of these files: in
 * `pages/writing.md` “[settings](settings.md)” and “[Ada Berg](../actors/ada-berg.md#rollen)”. `folder` is the folder of
 * the text, or tells it of a file. The addresses are relative, so that a page links in its own language.
 */
export const remarkFileLinks: Plugin<
  [folder: ContentFolder | ((path: string) => ContentFolder)],
  Root
> = (given) => (tree, file) => {
  const folder = typeof given === 'function' ? given(file.path) : given;
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    node.url = toPageAddress(node.url, folder) ?? node.url;
  });
};

/**
 * The address of the page of a file of content, seen from the page of a file in `folder`; undefined for any other address.
 *
 * @example toPageAddress('../actors/ada-berg.md#rollen', 'pages') // '../actors/ada-berg/#rollen'
 * @example toPageAddress('settings.md', 'pages') // '../settings/'
 */
export function toPageAddress(address: string, folder: ContentFolder): string | undefined {
  const [, path = '', hash = ''] = /^([\w./-]+)\.mdx?(#.*)?$/u.exec(address) ?? [];
  if (path === '' || path.startsWith('/')) return undefined;
  const resolved = new URL(path, `https://content.invalid/${folder}/`).pathname.slice(1).split('/');
  const [root = '', id] = [resolved[0], resolved.at(-1)];
  if (!isContentFolder(root) || resolved.length < 2) return undefined;
  const up = folder === 'pages' ? '../' : '../../';
  return `${up}${ROOTS[root]}${id ?? ''}/${hash}`;
}

/** The folder of content that a file lies in, by its path in messages: `content/articles/2022/flut.md`. */
export function findContentFolder(file: string): ContentFolder | undefined {
  return file.split('/').slice(0, -1).find(isContentFolder);
}

function isContentFolder(name: string): name is ContentFolder {
  return Object.hasOwn(ROOTS, name);
}
