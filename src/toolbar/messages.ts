import type { Explanation } from '../reports/explain.ts';
import type { Finding } from '../schemas/finding.ts';

/** What the app in the toolbar of `dev` and the server say to each other. */

/** The id that Astro knows the app by. */
export const APP = 'o-ton:explain';

/** Sent by the page: what stands on the page with this path? */
export const ASK = 'o-ton:explain:ask';

/** Sent by the server: the marks, or why there are none. */
export const TELL = 'o-ton:explain:tell';

export interface ExplainQuestion {
  readonly path: string;
}

export interface Answer {
  readonly path: string;
  /** None on a page that is no article. */
  readonly marks?: readonly Explanation[];
  readonly error?: string;
  /** Warnings about the file of the article. */
  readonly doubts?: readonly Finding[];
}
