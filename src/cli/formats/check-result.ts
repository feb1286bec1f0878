import type { Finding } from '../../schemas/finding.ts';
import type { Severity } from '../../schemas/rules/rule.ts';

/** Everything that a check found; files are paths that a terminal can open from the working directory. */
export interface CheckResult {
  /** The content folder, as the settings name it. */
  readonly content: string;
  readonly articles: number;
  /** In order of file, line and column. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly (Finding & { readonly reason: string })[];
}

/** How many findings have a severity. */
export function countSeverity({ findings }: CheckResult, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** How often each rule is broken with a severity, the most frequent first. */
export function countRules(
  { findings }: CheckResult,
  severity: Severity,
): (readonly [rule: string, count: number])[] {
  const byRule = Map.groupBy(
    findings.filter((finding) => finding.severity === severity),
    ({ rule }) => rule,
  );
  return [...byRule]
    .map(([rule, { length }]) => [rule, length] as const)
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
}
