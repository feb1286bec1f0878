/** The first and the last day of something, ISO; they may stop at the year or the month and then mean all of it. Unset: open. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Tells whether a date lies in a period, both ends included; a period without ends is always. The date may stop at the
 * year or the month, too: then any day of it may be in the period.
 *
 * @example isInPeriod({ from: '2020-05' }, '2020-05-01') // true
 */
export function isInPeriod({ from, to }: Period, date: string): boolean {
  const begins = from === undefined || from.slice(0, date.length) <= date.slice(0, from.length);
  const ends = to === undefined || date.slice(0, to.length) <= to.slice(0, date.length);
  return begins && ends;
}
