import type { QuoteAddress } from './model-parts.ts';

/** What the ledger says of the address of a quote. */
interface Issued {
  /** ISO day. */
  readonly firstSeen: string;
  readonly within?: string | undefined;
}

/**
 * What lies at the address of a quote. `isHead` says whether it is the first quote of its statement, whose id is the statement's;
 * `embedsUntil` is the day of the ledger.
 */
export function toQuoteAddress(
  record: Issued | undefined,
  isHead: boolean,
  embedsUntil: string | undefined,
): QuoteAddress {
  if (record && embedsUntil !== undefined && record.firstSeen <= embedsUntil) return 'all';
  return isHead || (record && record.within === undefined) ? 'page' : 'fragment';
}
