import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { compareText } from './compare-text.ts';
import type { FindingRule } from './rules.ts';
import type { Severity } from './rules/rule.ts';
import { SEVERITY_NAMES } from './rules/rule.ts';
import { toVisible } from './visible-text.ts';

/** Something wrong, or doubtful, in the content: where it is and the edit that mends it. */
export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  /** Path as an editor knows it, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
  readonly fix: string;
  /** Where else the same is found. */
  readonly also?: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

const CONTENT_FAULTS: Said = {
  de: 'Der Inhalt hat Fehler:\n',
  en: 'The content has faults:\n',
};

/** The error that ends a build with these findings; it goes through Astro, which keeps nothing but the message. */
export function toContentError(findings: readonly Finding[]): Error {
  return new Error(say(CONTENT_FAULTS) + formatFindings(findings));
}

export function isContentError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    Object.values(CONTENT_FAULTS).some((head) => error.message.startsWith(head))
  );
}

/**
 * Writes findings for a terminal, a line each for what and how to mend it, in order of file and place. Content speaks in
 * them, so nothing in them can speak to the terminal or to a CI.
 */
export function formatFindings(findings: readonly Finding[]): string {
  return findings
    .toSorted(
      (a, b) =>
        compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.rule, b.rule),
    )
    .flatMap(({ file, line, column, severity, message, fix, rule }) => [
      `${file}:${line}:${column} ${say(SEVERITY_NAMES[severity])}: ${message} [${rule}]`,
      `    ${fix}`,
    ])
    .map(toVisible)
    .join('\n');
}
