import type { Content } from '../reading/load-content.ts';
import { readPageReferences } from '../checks/markdown/check-page.ts';
import type { ArticleAnnotations } from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';
import { findLedgerFindings, findQuoteFaults } from '../site/findings.ts';
import { findPositionFaults } from '../site/position-findings.ts';
import { annotateArticles } from './annotate-articles.ts';
import { findUnwritten } from './used-entries.ts';

/** Whether all articles could be read and parsed: what is missing in one is else looked for in vain in the others. */
export function isWhole({ findings, unreadableArticles }: Content): boolean {
  return unreadableArticles === 0 && !findings.some(({ rule }) => rule === 'broken-markdown');
}

/**
 * What shows when all articles are annotated: quotes with one id, quotes that are named and are none, and what the
 * ledger says. Doubts about quotes are errors where `isStrict`. Nothing where the content is not whole.
 */
export async function findLateFaults(content: Content, isStrict: boolean): Promise<Finding[]> {
  if (!isWhole(content)) return [];
  const annotations = await annotateArticles(content, content.articleFiles);
  return toLateFaults(content, annotations, isStrict);
}

export function toLateFaults(
  content: Content,
  annotations: readonly ArticleAnnotations[],
  isStrict: boolean,
): Finding[] {
  return [
    ...findQuoteFaults(annotations, content.ledger.records, readPageReferences(content.pages)),
    ...findPositionFaults(annotations),
    ...findLedgerFindings(annotations, content.ledger.records, isStrict).filter(
      // One that cannot be read has a finding of its own, and is not to be begun anew.
      ({ rule }) => rule !== 'no-ledger' || content.ledger.findings.length === 0,
    ),
    ...findUnwritten(content, annotations),
  ];
}
