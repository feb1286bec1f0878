import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Severity } from '../../schemas/rules/rule.ts';
import { SEVERITY_NAMES } from '../../schemas/rules/rule.ts';
import { RULES } from '../../schemas/rules.ts';
import { toVisible } from '../../schemas/visible-text.ts';
import { toCount } from '../to-count.ts';
import type { CheckResult } from './check-result.ts';
import { countRules, countSeverity } from './check-result.ts';

const SEVERITIES = ['error', 'warning', 'note'] as const;
const PLURALS: Readonly<Record<Severity, Said>> = {
  error: { de: 'Fehler', en: 'errors' },
  warning: { de: 'Warnungen', en: 'warnings' },
  note: { de: 'Hinweise', en: 'notes' },
};
const MOST_ALSO = 3;

/** Writes a report for people: errors first, a group for each rule, advice that is the same for a whole group once, a summary last. */
export function writeText(result: CheckResult): string {
  const groups = SEVERITIES.flatMap((severity) => {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    return [...Map.groupBy(findings, ({ rule }) => rule)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, group]) => toGroup(severity, group));
  });
  return `${[...groups, toSummary(result)].join('\n\n')}\n`;
}

function toGroup(severity: Severity, findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return '';
  const isSame = findings.length > 1 && findings.every(({ fix }) => fix === first.fix);
  const head = `${say(SEVERITY_NAMES[severity])}: ${say(RULES[first.rule].title)} [${first.rule}] (${String(findings.length)})`;
  const entries = findings.flatMap(({ file, line, column, message, fix, also = [] }) => [
    `  ${file}:${String(line)}:${String(column)} ${message}${toAlso(also)}`,
    ...(isSame ? [] : [`      ${fix}`]),
  ]);
  return [head, ...entries, ...(isSame ? [`      ${first.fix}`] : [])].map(toVisible).join('\n');
}

function toAlso(also: NonNullable<Finding['also']>): string {
  if (also.length === 0) return '';
  const places = also.slice(0, MOST_ALSO).map(({ file, line }) => `${file}:${String(line)}`);
  const list = `${places.join(', ')}${also.length > MOST_ALSO ? ' …' : ''}`;
  return say({ de: ` Auch ${list}.`, en: ` Also ${list}.` });
}

function toSummary(result: CheckResult): string {
  const { content, articles, silenced } = result;
  const counts = SEVERITIES.map((severity) => toCount(countSeverity(result, severity), severity));
  const silent = String(silenced.length);
  const quiet =
    silenced.length > 0 ? say({ de: `; ${silent} ausgenommen`, en: `; ${silent} silenced` }) : '';
  const lines = SEVERITIES.flatMap((severity) => {
    const rules = countRules(result, severity).map(([rule, count]) => `${rule} ${String(count)}`);
    return rules.length > 0 ? [`  ${say(PLURALS[severity])}: ${rules.join(', ')}`] : [];
  });
  const head = `${content}: ${toCount(articles, 'article')}, ${counts.join(', ')}${quiet}.`;
  return [toVisible(head), ...lines].join('\n');
}
