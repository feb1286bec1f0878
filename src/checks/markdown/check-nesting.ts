import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import { visitParents } from 'unist-util-visit-parents';
import type { Said } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import { isMdxComponent } from '../../schemas/mdx-components.ts';
import type { Report } from '../../files/create-report.ts';

/**
 * No component stands in a link, and `<Term>`, which is one, holds neither links nor components: a browser ends the outer
 * link where the inner one begins.
 *
 * @example [am <Term id="deich">Deich</Term>](https://example.org)
 * @example <Term id="deich">[Deich](https://example.org)</Term>
 */
export function checkNesting(tree: Root, report: Report): Finding[] {
  const findings: Finding[] = [];
  visitParents(tree, (node, ancestors) => {
    const inner = toName(node);
    const outer = ancestors.map(toName).find((name) => name === 'Term' || name === 'a');
    if (inner === undefined || outer === undefined) return;
    // Whatever else stands in a line is a fault already.
    if (outer === 'a' && inner !== 'Term' && node.type !== 'mdxJsxFlowElement') return;
    const said = toSaid(inner, outer);
    findings.push(
      report('broken-component', node.position?.start ?? { line: 1, column: 1 }, ...said),
    );
  });
  return findings;
}

function toSaid(inner: string, outer: string): [message: Said, fix: Said] {
  if (outer === 'a')
    return [
      { de: `<${inner}> steht in einem Link.`, en: `<${inner}> stands in a link.` },
      { de: 'Es vor oder hinter den Link setzen.', en: 'Put it before or behind the link.' },
    ];
  const what =
    inner === 'a' ? { de: 'ein Link', en: 'a link' } : { de: `<${inner}>`, en: `<${inner}>` };
  return [
    {
      de: `In <Term>, das selbst ein Link ist, steht ${what.de}.`,
      en: `<Term>, which is a link itself, holds ${what.en}.`,
    },
    {
      de: 'Zwischen die Tags von <Term> nur Worte schreiben.',
      en: 'Write nothing but words between the tags of <Term>.',
    },
  ];
}

/** `a` for a link, the name of a component, or undefined for whatever else. */
function toName(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return 'a';
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { name } = node;
  return name !== null && (name === 'a' || isMdxComponent(name)) ? name : undefined;
}
