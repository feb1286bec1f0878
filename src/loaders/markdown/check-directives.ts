import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { DirectiveName } from '../../remark/directives.ts';
import { isOwnDirective, toAttributes, toIds } from '../../remark/directives.ts';
import { isIsoDay } from '../../text/quotation/days/days.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Place } from '../content-file.ts';
import { didYouMean } from '../suggest.ts';
import type { Known } from './known.ts';
import type { Report } from './report.ts';

/** Directives name what exists, have words, and give days of the calendar. */
export function checkDirectives(
  tree: Root,
  { actors, places, terms, quotes }: Known,
  report: Report,
): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'textDirective', (node) => {
    if (!isOwnDirective(node)) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
    const check = (ids: readonly string[], all: Iterable<string>, what: string): void => {
      const list = new Set(all);
      for (const id of ids) {
        if (!list.has(id))
          findings.push(
            report(
              'unknown-directive-target',
              place,
              `:${node.name} names “${id}”, and there is no such ${what}.`,
              `${didYouMean(id, list)}Correct the id in the directive.`,
            ),
          );
      }
    };
    const owners = { actor: actors, place: places, term: terms };
    const name = node.name as DirectiveName;
    if (node.children.length === 0) {
      findings.push(
        report(
          'unknown-directive-target',
          place,
          `:${name} has no words.`,
          `Put the words that it settles in brackets: :${name}[…].`,
        ),
      );
      return;
    }
    if (name === 'quote') {
      check([...toIds(node, 'speaker'), ...toIds(node, 'relay')], actors, 'actor');
      check(toIds(node, 'id'), quotes, 'quote in the ledger');
      const { said } = toAttributes(node);
      if (said !== undefined && !isIsoDay(said))
        findings.push(
          report(
            'invalid-value',
            place,
            `:quote says “said=${said}”, which is no day of the calendar.`,
            'Write the day as year, month and day: said=2022-01-26.',
          ),
        );
    }
    if (name === 'actor' || name === 'place' || name === 'term')
      checkTarget(node, name, owners[name], check, place, report, findings);
  });
  return findings;
}

function checkTarget(
  node: TextDirective,
  name: 'actor' | 'place' | 'term',
  owners: Iterable<string>,
  check: (ids: readonly string[], all: Iterable<string>, what: string) => void,
  place: Place,
  report: Report,
  findings: Finding[],
): void {
  const { id = '' } = toAttributes(node);
  if (id === '')
    findings.push(
      report(
        'unknown-directive-target',
        place,
        `:${name} names nobody.`,
        `Write :${name}[…]{id=…} with an id of the registry.`,
      ),
    );
  else check([id], owners, name);
}
