import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Said } from '../../i18n/say.ts';
import type { DirectiveName } from '../../remark/directives.ts';
import { DIRECTIVES, isOwnDirective, toAttributes } from '../../remark/directives.ts';
import type { Finding } from '../../schemas/finding.ts';
import { didYouMean } from '../../files/did-you-mean.ts';
import type { Report } from '../../files/create-report.ts';

/** The attributes of our directives have names that these know, and no commas between them. */
export function checkAttributes(tree: Root, source: string, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'textDirective' && node.type !== 'containerDirective') return;
    if (!isOwnDirective(node)) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
    const add = (message: Said, fix: Said): void => {
      findings.push(report('broken-directive', place, message, fix));
    };
    const known: readonly string[] = DIRECTIVES[node.name as DirectiveName].attributes;
    const are =
      known.length > 0
        ? { de: `Möglich sind ${known.join(', ')}.`, en: `It may have ${known.join(', ')}.` }
        : { de: 'Sie hat keine Attribute.', en: 'It has no attributes.' };
    const behind = source.slice(node.position?.end.offset ?? source.length);
    if (node.type === 'textDirective' && behind.startsWith('{'))
      add(
        {
          de: `Die Attribute von :${node.name} sind nicht verständlich und bleiben Text.`,
          en: `The attributes of :${node.name} are not understood and stand as text.`,
        },
        {
          de: 'Sie durch Leerzeichen trennen, = ohne Leerzeichen schreiben und Werte mit Leerzeichen in "…" setzen.',
          en: 'Divide them by spaces, write = without spaces, and put values with spaces into "…".',
        },
      );
    for (const [key, value = ''] of Object.entries(toAttributes(node))) {
      if (!known.includes(key)) {
        const meant = didYouMean(key, known);
        add(
          {
            de: `:${node.name} kennt kein Attribut „${key}“.`,
            en: `:${node.name} knows no attribute “${key}”.`,
          },
          key === 'relay'
            ? { de: 'Stattdessen via= schreiben.', en: 'Write via= instead.' }
            : { de: `${meant}${are.de}`, en: `${meant}${are.en}` },
        );
      } else if (value.endsWith(',')) {
        const apart = `${key}=${value.slice(0, -1)} …`;
        add(
          {
            de: `Das Attribut „${key}“ von :${node.name} endet mit einem Komma.`,
            en: `The attribute “${key}” of :${node.name} ends with a comma.`,
          },
          {
            de: `Attribute durch Leerzeichen trennen: ${apart}; mehrere Werte stehen in "…".`,
            en: `Divide attributes by spaces: ${apart}; several values stand in "…".`,
          },
        );
      }
    }
  });
  return findings;
}
