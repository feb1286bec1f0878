import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Severity } from '../../schemas/rules/rule.ts';
import { RULES } from '../../schemas/rules.ts';
import type { CheckResult } from './check-result.ts';
import { toAsciiControls } from './write-json.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const RULE_IDS = Object.keys(RULES);
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/** Writes a check as SARIF 2.1.0, one run with all rules, which but for their titles speak English as the documentation does; what is silenced is a suppressed result with its reason. */
export function writeSarif({ findings, silenced }: CheckResult): string {
  const results = [
    ...findings.map((finding) => toResult(finding)),
    ...silenced.map(({ reason, ...finding }) => ({
      ...toResult(finding),
      suppressions: [{ kind: 'external', justification: reason }],
    })),
  ];
  const run = {
    tool: { driver: { name: 'O-Ton', rules: RULE_IDS.map(toRule) } },
    columnKind: 'utf16CodeUnits',
    results,
  };
  return toAsciiControls(
    JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2),
  );
}

function toRule(id: string) {
  const { title, meaning, example, remedy, severities } = RULES[id as keyof typeof RULES];
  return {
    id,
    shortDescription: { text: `${say(title)}.` },
    fullDescription: { text: meaning },
    help: {
      text: `Example: ${example}. Remedy: ${remedy}`,
      markdown: `Example: ${example}\n\nRemedy: ${remedy}`,
    },
    defaultConfiguration: { level: LEVELS[severities[0]] },
  };
}

function toResult({ rule, severity, message, fix, also = [], ...place }: Finding) {
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${message} ${fix}` },
    locations: [toLocation(place)],
    ...(also.length > 0 ? { relatedLocations: also.map(toLocation) } : {}),
  };
}

function toLocation({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: line, startColumn: column },
    },
  };
}
