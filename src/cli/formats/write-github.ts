import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Severity } from '../../schemas/rules/rule.ts';
import { RULES } from '../../schemas/rules.ts';
import { toVisible } from '../../schemas/visible-text.ts';
import type { CheckResult } from './check-result.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** Writes a check as workflow commands of GitHub Actions: an annotation at the line of each finding. */
export function writeGithub({ findings }: CheckResult): string {
  return findings.map((finding) => `${toCommand(finding)}\n`).join('');
}

function toCommand({ severity, file, line, column, rule, message, fix }: Finding): string {
  const properties = {
    file,
    line: String(line),
    col: String(column),
    title: `${say(RULES[rule].title)} [${rule}]`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${toProperty(value)}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${toData(toVisible(message))}%0A${toData(toVisible(fix))}`;
}

// The runner takes these signs back, in this order.
function toData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function toProperty(text: string): string {
  return toData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
