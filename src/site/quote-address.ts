import type { QuoteRecord } from '../schemas/ledger.ts';
import type { QuoteAddress } from './model-parts.ts';

/**
 * What lies at the address of a quote. `isHead` says whether it is the first quote of its statement, whose id is the statement's;
 * `embedsUntil` is the day of the ledger.
 */
export function toQuoteAddress(
  record: Pick<QuoteRecord, 'firstSeen' | 'within'> | undefined,
  isHead: boolean,
  embedsUntil: string | undefined,
): QuoteAddress {
  if (record && embedsUntil !== undefined && record.firstSeen <= embedsUntil) return 'all';
  return isHead || (record && record.within === undefined) ? 'page' : 'fragment';
}
