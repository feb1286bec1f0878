/** A line of `npm run bench:safety`: what was tried, and what came of it. */
export interface Row {
  readonly name: string;
  readonly result: string;
}
