import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../files/create-report.ts';

/** Attributes of HTML that have no value. */
const FLAGS = new Set(
  'allowfullscreen async autoplay checked controls default defer disabled hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'.split(
    ' ',
  ),
);

/**
 * Words in a tag of an .mdx article are lost, and so are braces without code.
 *
 * @example "Es gilt a<b und c/> d." has an element b with two attributes.
 */
export function checkJsx(tree: Root, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (
      (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') &&
      node.value.trim() === ''
    )
      findings.push(
        report(
          'changed-text',
          node.position?.start ?? { line: 1, column: 1 },
          {
            de: 'Die geschweiften Klammern {} würden weggelassen.',
            en: 'The braces {} would be left out.',
          },
          {
            de: '\\{} schreiben, wenn sie gemeint sind.',
            en: 'Write \\{} where they are meant.',
          },
        ),
      );
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    if (!node.name || !/^[a-z]/u.test(node.name)) return;
    const words = node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && one.value === null && !FLAGS.has(one.name.toLowerCase())
        ? [one.name]
        : [],
    );
    if (words.length === 0) return;
    findings.push(
      report(
        'changed-text',
        node.position?.start ?? { line: 1, column: 1 },
        {
          de: `Das Tag <${node.name}> enthält die Worte „${words.join(' ')}“; sie gingen verloren.`,
          en: `The tag <${node.name}> holds the words “${words.join(' ')}”, which would be lost.`,
        },
        {
          de: '\\< schreiben, wenn ein < gemeint ist.',
          en: 'Write \\< for a < that is meant.',
        },
      ),
    );
  });
  return findings;
}
