import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { DirectiveName } from '../../remark/directives.ts';
import { DIRECTIVES, isOwnDirective, toAttributes } from '../../remark/directives.ts';
import type { Finding } from '../../schemas/finding.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Report } from './report.ts';

/** The attributes of our directives have names that these know, and no commas between them. */
export function checkAttributes(tree: Root, source: string, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'textDirective' && node.type !== 'containerDirective') return;
    if (!isOwnDirective(node)) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
    const add = (message: string, fix: string): void => {
      findings.push(report('broken-directive', place, message, fix));
    };
    const known: readonly string[] = DIRECTIVES[node.name as DirectiveName].attributes;
    const are = known.length > 0 ? `It may have ${known.join(', ')}.` : 'It has no attributes.';
    const behind = source.slice(node.position?.end.offset ?? source.length);
    if (node.type === 'textDirective' && behind.startsWith('{'))
      add(
        `The attributes of :${node.name} are not understood and stand as text.`,
        'Divide them by spaces, write = without spaces, and put values with spaces into "…".',
      );
    for (const [key, value = ''] of Object.entries(toAttributes(node))) {
      if (!known.includes(key))
        add(
          `:${node.name} knows no attribute “${key}”.`,
          key === 'relay' ? 'Write via= instead.' : `${didYouMean(key, known)}${are}`,
        );
      else if (value.endsWith(','))
        add(
          `The attribute “${key}” of :${node.name} ends with a comma.`,
          `Divide attributes by spaces: ${key}=${value.slice(0, -1)} …; several values stand in "…".`,
        );
    }
  });
  return findings;
}
