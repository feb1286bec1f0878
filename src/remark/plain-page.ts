import type { Root } from 'mdast';
import type { Pictures } from './blocks/pictures.ts';
import { restoreForeignDirectives } from './directives.ts';
import { readText } from './read-text.ts';

/** Gives the text of an `.mdx` page the form in which it is shown. It is not annotated, so a directive in a line is text. */
export function transformPlainPage(tree: Root, source: string, pictures?: Pictures): void {
  restoreForeignDirectives(tree, source, () => false);
  readText(tree, source, pictures);
}
