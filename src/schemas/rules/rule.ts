import type { Said } from '../../i18n/say.ts';

/** Errors end a build, warnings are shown by it, notes only by `npm run check`. */
export type Severity = 'error' | 'warning' | 'note';

/** What findings of a severity are called. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Said>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  note: { de: 'Hinweis', en: 'note' },
};

/**
 * A rule about content: short texts, Markdown within a line. Commands say its title; the rest is for the documentation,
 * which is English.
 */
export interface Rule {
  /** What its findings may be, the gravest first. Errors cannot be silenced. */
  readonly severities: readonly Severity[];
  readonly title: Said;
  readonly meaning: string;
  /** Something that breaks it. */
  readonly example: string;
  readonly remedy: string;
}
