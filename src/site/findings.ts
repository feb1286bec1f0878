import type { ArticleAnnotations } from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';

/** Faults that only show when all articles are annotated: one id for two quotes, a card for a quote that is none. */
export function findQuoteFaults(articles: readonly ArticleAnnotations[]): Finding[] {
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { file, quotes } of articles) {
    for (const { id, text } of quotes) {
      const other = owners.get(id);
      if (other !== undefined)
        findings.push(
          toFinding(
            'quote-id-collision',
            file,
            1,
            1,
            `The quote “${text.slice(0, 60)}” gets the id ${id}, which a quote of ${other} has.`,
            'Change a word around one of them with :quote, and report it: two quotes should never meet.',
          ),
        );
      owners.set(id, file);
    }
  }
  for (const { file, references } of articles) {
    for (const { component, id, line, column } of references) {
      if (component !== 'QuoteCard' || owners.has(id)) continue;
      findings.push(
        toFinding(
          'unknown-reference',
          file,
          line,
          column,
          `<QuoteCard> names “${id}”, and there is no such quote.`,
          'Copy the id from the address of the quote’s page: /quotes/<id>/.',
        ),
      );
    }
  }
  return findings;
}

function toFinding(
  rule: Finding['rule'],
  file: string,
  line: number,
  column: number,
  message: string,
  fix: string,
): Finding {
  return { rule, severity: 'error', file, line, column, message, fix };
}
