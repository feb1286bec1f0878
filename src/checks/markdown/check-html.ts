import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../files/create-report.ts';

/** Raw HTML is left out of a .md article; its editor is told. */
export function checkHtml(tree: Root, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'html', (node) => {
    if (/^<[!/]/u.test(node.value)) return;
    findings.push(
      report(
        'raw-html',
        node.position?.start ?? { line: 1, column: 1 },
        {
          de: 'HTML in einem .md-Artikel wird weggelassen.',
          en: 'HTML in a .md article is left out.',
        },
        {
          de: 'Es als Markdown schreiben, oder die Datei in .mdx umbenennen.',
          en: 'Write it as Markdown, or rename the file to .mdx.',
        },
        'warning',
      ),
    );
  });
  return findings;
}
