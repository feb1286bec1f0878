import type { QuoteTraits } from '../schemas/quote-traits.ts';

/** A quote that has an address. */
export interface KnownQuote extends QuoteTraits {
  readonly id: string;
}
