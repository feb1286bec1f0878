import type { Statement } from './model.ts';

/**
 * Nobody has to ask whose words these are, or what they leave out: whole sentences given word for word, claimed to be said, by
 * one known speaker and surely so.
 */
export function isClear({
  speakers,
  quotes,
  polarity,
  isSure,
  isHandedOn,
}: Pick<Statement, 'speakers' | 'quotes' | 'polarity' | 'isSure' | 'isHandedOn'>): boolean {
  return (
    isSure &&
    isHandedOn &&
    polarity === 'asserted' &&
    speakers.length === 1 &&
    quotes.every(({ type, rule }) => type === 'direct' && rule !== 'direct-fragment')
  );
}
