import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../schemas/finding.ts';
import { MDX_COMPONENTS } from '../../schemas/mdx-components.ts';
import type { Report } from '../../files/create-report.ts';

/** Names that HTML has as well. */
const HTML = new Set(['aside', 'map']);

const NAMES = new Map(
  Object.keys(MDX_COMPONENTS)
    .map((name) => [name.toLowerCase(), name] as const)
    .filter(([lower]) => !HTML.has(lower)),
);

/**
 * A component whose name begins with a small letter would be an element that no browser knows, and nothing to see.
 *
 * @example <statement id="q-aaaaaaaa" />
 */
export function checkElementNames(tree: Root, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name, position } = node;
    const meant = name !== null && /^[a-z]/u.test(name) && NAMES.get(name.toLowerCase());
    if (name === null || meant === false || meant === undefined) return;
    findings.push(
      report(
        'broken-component',
        position?.start ?? { line: 1, column: 1 },
        {
          de: `<${name}> ist kein Element von HTML; eine Komponente beginnt mit einem Großbuchstaben.`,
          en: `<${name}> is no element of HTML; a component begins with a capital letter.`,
        },
        { de: `<${meant} …> schreiben.`, en: `Write <${meant} …>.` },
      ),
    );
  });
  return findings;
}
