import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from './report.ts';

/** A picture on another server would ask it for something with every page; `![](…)` and `![][name]` alike. */
export function checkImages(tree: Root, report: Report): Finding[] {
  const findings: Finding[] = [];
  const defined = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    defined.set(identifier, url);
  });
  visit(tree, (node) => {
    const isReference = node.type === 'imageReference';
    if (node.type !== 'image' && !isReference) return;
    const url = isReference ? (defined.get(node.identifier) ?? '') : node.url;
    if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url)) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
    const fix =
      'Put the file into public/ and write ![…](/name.jpg): a page asks nobody else for anything.';
    findings.push(
      report('external-image', place, `The picture ${url} lies on another server.`, fix),
    );
  });
  return findings;
}
