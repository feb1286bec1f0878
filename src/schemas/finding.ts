import { compareText } from './compare-text.ts';
import { toVisible } from './visible-text.ts';

/** Something wrong, or doubtful, in the content: where it is and the edit that mends it. */
export interface Finding {
  readonly rule: FindingRule;
  /** Errors end a build, warnings are shown by it, notes only by `npm run check`. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Path as an editor knows it, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** All rules about content; README, "What the build refuses", has a line for each. */
export type FindingRule =
  | 'alias-collision'
  | 'ambiguous-form'
  | 'bad-setting'
  | 'broken-csv'
  | 'broken-directive'
  | 'broken-frontmatter'
  | 'broken-ledger'
  | 'broken-link'
  | 'broken-markdown'
  | 'changed-quote'
  | 'changed-text'
  | 'conflict-marker'
  | 'control-character'
  | 'doubtful-quote'
  | 'draft-entry'
  | 'duplicate-id'
  | 'empty-article'
  | 'empty-content'
  | 'external-image'
  | 'invalid-id'
  | 'invalid-value'
  | 'large-picture'
  | 'lone-footnote'
  | 'lost-quote'
  | 'missing-alt'
  | 'missing-frontmatter'
  | 'missing-key'
  | 'missing-picture'
  | 'new-quote'
  | 'no-ledger'
  | 'no-site'
  | 'not-utf-8'
  | 'quote-id-collision'
  | 'raw-html'
  | 'repeated-title'
  | 'skipped-file'
  | 'too-large'
  | 'unclosed-quotation-mark'
  | 'undated-role'
  | 'uneven-table'
  | 'unfilled-page'
  | 'unknown-directive-target'
  | 'unknown-key'
  | 'unknown-language'
  | 'unknown-name'
  | 'unknown-reference'
  | 'unknown-speaker'
  | 'unlinked-name'
  | 'unsafe-picture'
  | 'unsupported-picture'
  | 'unused-entry';

const CONTENT_FAULTS = 'The content has faults:\n';

/** The error that ends a build with these findings; it goes through Astro, which keeps nothing but the message. */
export function toContentError(findings: readonly Finding[]): Error {
  return new Error(CONTENT_FAULTS + formatFindings(findings));
}

export function isContentError(error: unknown): error is Error {
  return error instanceof Error && error.message.startsWith(CONTENT_FAULTS);
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
      `${file}:${line}:${column} ${severity}: ${message} [${rule}]`,
      `    ${fix}`,
    ])
    .map(toVisible)
    .join('\n');
}
