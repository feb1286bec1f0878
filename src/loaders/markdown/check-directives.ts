import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { OwnDirective } from '../../remark/directives.ts';
import { isOwnDirective, toAttributes } from '../../remark/directives.ts';
import { toGivenName } from '../../remark/to-settlements.ts';
import { isIsoDay } from '../../text/quotation/days/iso-days.ts';
import { POLARITIES, QUOTE_TYPES } from '../../text/quotation/quote.ts';
import type { Finding } from '../../schemas/finding.ts';
import { didYouMean, toOtherKind } from '../did-you-mean.ts';
import type { Known } from './known.ts';
import type { Report } from './report.ts';

/** Tells one fault of a directive, at its place. */
type Tell = (rule: Finding['rule'], message: string, fix: string) => void;

/** Directives name what exists, have words, and take the values that there are. */
export function checkDirectives(tree: Root, known: Known, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'textDirective' && node.type !== 'containerDirective') return;
    if (!isOwnDirective(node)) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
    const tell: Tell = (rule, message, fix) => {
      findings.push(report(rule, place, message, fix));
    };
    const isBlock = node.type === 'containerDirective';
    if (node.children.length === 0) {
      const mend = isBlock
        ? 'Put the paragraphs that it settles between it and the line :::.'
        : `Put the words that it settles in brackets: :${node.name}[…].`;
      tell('unknown-directive-target', `${toShown(node)} has no words.`, mend);
      return;
    }
    if (node.name === 'quote') checkQuote(node, known, tell);
    else if (node.name !== 'plain' && node.name !== 'pullquote') checkTarget(node, known, tell);
  });
  return findings;
}

function toShown({ type, name }: OwnDirective): string {
  return type === 'containerDirective' ? `:::${name}` : `:${name}`;
}

function checkQuote(node: OwnDirective, known: Known, tell: Tell): void {
  const attributes = toAttributes(node);
  const { id, said } = attributes;
  const shown = toShown(node);
  for (const name of ['speaker', 'to', 'via'] as const) {
    const value = attributes[name];
    if (value === undefined) continue;
    if (value.trim() === '') {
      tell(
        'invalid-value',
        `${shown} says “${name}” and names nobody.`,
        `Write ${name}=ada-berg with an id of the registry, or ${name}="ein Schlosser"; or take it out.`,
      );
      continue;
    }
    const text = `or write other words with a capital, in quotation marks: ${name}="Ein Schlosser"`;
    checkIds(toGivenName(value).ids, known, 'actor', `Correct the id, ${text}.`, node, tell);
  }
  if (id !== undefined)
    checkIds([id], known, 'quote', 'Correct the id in the directive.', node, tell);
  if (said !== undefined && !isIsoDay(said))
    tell(
      'invalid-value',
      `${shown} says “said=${said}”, which is no day of the calendar.`,
      'Write the day as year, month and day: said=2022-01-26.',
    );
  checkValue(node, 'type', QUOTE_TYPES, tell);
  checkValue(node, 'polarity', POLARITIES, tell);
}

function checkValue(
  node: OwnDirective,
  name: string,
  allowed: readonly string[],
  tell: Tell,
): void {
  const value = toAttributes(node)[name];
  if (value === undefined || allowed.includes(value)) return;
  tell(
    'invalid-value',
    `${toShown(node)} says “${name}=${value}”, which is no ${name}.`,
    `${didYouMean(value, allowed)}The values are ${allowed.join(', ')}.`,
  );
}

const KINDS = { actor: 'actors', place: 'places', term: 'terms', quote: 'quotes' } as const;

function checkTarget(node: OwnDirective, known: Known, tell: Tell): void {
  const kind = node.name as 'actor' | 'place' | 'term';
  const { id = '' } = toAttributes(node);
  if (id === '')
    tell(
      'unknown-directive-target',
      `:${kind} names nobody.`,
      `Write :${kind}[…]{id=…} with an id of the registry.`,
    );
  else checkIds([id], known, kind, 'Correct the id in the directive.', node, tell);
}

function checkIds(
  ids: readonly string[],
  known: Known,
  kind: keyof typeof KINDS,
  mend: string,
  node: OwnDirective,
  tell: Tell,
): void {
  const all = known[KINDS[kind]];
  const what = kind === 'quote' ? 'quote in the ledger' : kind;
  for (const id of ids)
    if (!all.has(id))
      tell(
        'unknown-directive-target',
        `${toShown(node)} names “${id}”, ${toOtherKind(id, what, known) ?? `and there is no such ${what}`}.`,
        `${didYouMean(id, all)}${mend}`,
      );
}
