import type { PastQuote, SiteQuote } from '../site/model.ts';

/** Whether the words of an issued id were taken back, also those that were merged into such: nothing may repeat them. */
export function isWithdrawn(quote: PastQuote): boolean {
  return quote.status === 'retired' || (isPast(quote.into) && isWithdrawn(quote.into));
}

function isPast(quote: SiteQuote | PastQuote | undefined): quote is PastQuote {
  return quote !== undefined && 'into' in quote;
}
