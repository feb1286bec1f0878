import type { Locale } from '../src/i18n/locale.ts';
import type { Words } from '../src/i18n/words.ts';
import type { Paths } from '../src/site/paths.ts';

/** What every component needs to write for a reader: the language, its words, and where pages are. */
export interface View {
  readonly locale: Locale;
  readonly words: Words;
  /** What the site is called. */
  readonly siteName: string;
  readonly paths: Paths;
}
