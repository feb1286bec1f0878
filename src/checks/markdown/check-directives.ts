import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Said } from '../../i18n/say.ts';
import type { OwnDirective } from '../../remark/directives.ts';
import { isOwnDirective, toAttributes } from '../../remark/directives.ts';
import { toGivenName } from '../../remark/to-settlements.ts';
import { isIsoDay } from '../../spans/iso-days.ts';
import { POLARITIES, QUOTE_TYPES } from '../../text/quotation/quote.ts';
import type { Finding } from '../../schemas/finding.ts';
import { didYouMean, toNoSuch } from '../../files/did-you-mean.ts';
import type { Known } from './known.ts';
import type { Report } from '../../files/create-report.ts';

/** Tells one fault of a directive, at its place. */
type Tell = (rule: Finding['rule'], message: Said, fix: Said) => void;

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
        ? {
            de: 'Die Absätze, um die es geht, zwischen sie und die Zeile ::: setzen.',
            en: 'Put the paragraphs that it settles between it and the line :::.',
          }
        : {
            de: `Die Worte, um die es geht, in Klammern setzen: :${node.name}[…].`,
            en: `Put the words that it settles in brackets: :${node.name}[…].`,
          };
      const message = {
        de: `${toShown(node)} hat keine Worte.`,
        en: `${toShown(node)} has no words.`,
      };
      tell('unknown-directive-target', message, mend);
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
        {
          de: `${shown} hat „${name}“ und nennt niemanden.`,
          en: `${shown} says “${name}” and names nobody.`,
        },
        {
          de: `${name}=ada-berg mit einer ID des Registers schreiben, oder ${name}="ein Schlosser"; oder es entfernen.`,
          en: `Write ${name}=ada-berg with an id of the registry, or ${name}="ein Schlosser"; or take it out.`,
        },
      );
      continue;
    }
    const mend = {
      de: `Die ID berichtigen, oder andere Worte mit großem Anfangsbuchstaben in Anführungszeichen schreiben: ${name}="Ein Schlosser".`,
      en: `Correct the id, or write other words with a capital, in quotation marks: ${name}="Ein Schlosser".`,
    };
    checkIds(toGivenName(value).ids, known, 'actor', mend, node, tell);
  }
  if (id !== undefined) checkIds([id], known, 'quote', CORRECT, node, tell);
  if (said !== undefined && !isIsoDay(said))
    tell(
      'invalid-value',
      {
        de: `${shown} hat „said=${said}“, und das ist kein Tag des Kalenders.`,
        en: `${shown} says “said=${said}”, which is no day of the calendar.`,
      },
      {
        de: 'Den Tag als Jahr, Monat und Tag schreiben: said=2022-01-26.',
        en: 'Write the day as year, month and day: said=2022-01-26.',
      },
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
  const meant = didYouMean(value, allowed);
  const values = allowed.join(', ');
  tell(
    'invalid-value',
    {
      de: `${toShown(node)} hat „${name}=${value}“, und diesen Wert gibt es nicht.`,
      en: `${toShown(node)} says “${name}=${value}”, which is no ${name}.`,
    },
    {
      de: `${meant}Die Werte sind ${values}.`,
      en: `${meant}The values are ${values}.`,
    },
  );
}

const CORRECT = {
  de: 'Die ID in der Direktive berichtigen.',
  en: 'Correct the id in the directive.',
};

const KINDS = { actor: 'actors', place: 'places', term: 'terms', quote: 'quotes' } as const;

function checkTarget(node: OwnDirective, known: Known, tell: Tell): void {
  const kind = node.name as 'actor' | 'place' | 'term';
  const { id = '' } = toAttributes(node);
  if (id === '')
    tell(
      'unknown-directive-target',
      { de: `:${kind} nennt niemanden.`, en: `:${kind} names nobody.` },
      {
        de: `:${kind}[…]{id=…} mit einer ID des Registers schreiben.`,
        en: `Write :${kind}[…]{id=…} with an id of the registry.`,
      },
    );
  else checkIds([id], known, kind, CORRECT, node, tell);
}

function checkIds(
  ids: readonly string[],
  known: Known,
  kind: keyof typeof KINDS,
  mend: Said,
  node: OwnDirective,
  tell: Tell,
): void {
  const all = known[KINDS[kind]];
  for (const id of ids) {
    if (all.has(id)) continue;
    const noSuch = toNoSuch(id, kind, known);
    const meant = didYouMean(id, all);
    tell(
      'unknown-directive-target',
      {
        de: `${toShown(node)} nennt „${id}“, ${noSuch}.`,
        en: `${toShown(node)} names “${id}”, ${noSuch}.`,
      },
      { de: `${meant}${mend.de}`, en: `${meant}${mend.en}` },
    );
  }
}
