import type { Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';

/** An address that a browser would load for a page, and what names it. */
export interface LoadedAddress {
  /** `![]` or, in `.mdx`, element and attribute: `<img src>`. */
  readonly by: string;
  readonly address: string;
  readonly line: number;
  readonly column: number;
}

/** Attributes that make a browser ask for something, on whatever element; on all but links `href` as well. */
const LOADING = /^(?:background|data|imagesrcset|ping|poster|src|srcset)$/iu;
const LINKING = /^(?:xlink:?)?href$/iu;
const LINKS: ReadonlySet<string> = new Set(['a', 'area']);

/**
 * Lists what a browser would load for the Markdown or MDX of a tree: `![](…)`, `![][name]`, and what attributes of
 * elements name literally.
 */
export function findLoadedAddresses(tree: Root): LoadedAddress[] {
  const found: LoadedAddress[] = [];
  const defined = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    // Of two with one name the first counts.
    if (!defined.has(identifier)) defined.set(identifier, url);
  });
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const add = (by: string, address: string): void => {
      found.push({ by, address, line, column });
    };
    if (node.type === 'image') add('![]', node.url);
    if (node.type === 'imageReference') add('![]', defined.get(node.identifier) ?? '');
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name ?? '';
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue;
      const loads = LOADING.test(attribute.name);
      if (!loads && (LINKS.has(name) || !LINKING.test(attribute.name))) continue;
      const value = getLiteral(attribute);
      // Of several with their widths each part is looked at; a width alone leads nowhere else.
      const parts = /srcset/iu.test(attribute.name) ? value.split(/[\s,]+/u) : [value];
      for (const part of parts) add(`<${name} ${attribute.name}>`, part);
    }
  });
  return found;
}

/** The text of an attribute, `src="…"` or `src={'…'}`; '' where code makes it. */
function getLiteral({ value }: MdxJsxAttribute): string {
  if (typeof value === 'string') return value;
  const [statement] = value?.data?.estree?.body ?? [];
  const literal =
    statement?.type === 'ExpressionStatement' && statement.expression.type === 'Literal'
      ? statement.expression.value
      : undefined;
  return typeof literal === 'string' ? literal : '';
}
