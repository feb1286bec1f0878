import type { CheckResult } from './check-result.ts';
import { countRules, countSeverity } from './check-result.ts';

/** What a reader of the JSON may rely on; a change that breaks one counts up. */
const VERSION = 1;

/** Writes a check as JSON: `version`, `content`, `summary`, `findings`, `silenced`; the docs say what each holds. */
export function writeJson(result: CheckResult): string {
  const { content, articles, findings, silenced } = result;
  const severities = ['error', 'warning', 'note'] as const;
  const summary = {
    articles,
    errors: countSeverity(result, 'error'),
    warnings: countSeverity(result, 'warning'),
    notes: countSeverity(result, 'note'),
    silenced: silenced.length,
    rules: Object.fromEntries(
      severities.map((one) => [one, Object.fromEntries(countRules(result, one))]),
    ),
  };
  return toAsciiControls(
    JSON.stringify({ version: VERSION, content, summary, findings, silenced }, null, 2),
  );
}

/** Escapes in JSON what a terminal or a CI could take for a command, and JSON need not escape. */
export function toAsciiControls(json: string): string {
  const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${json
    .replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu, escape)
    .replace(/##(?=\[)/gu, '#\\u0023')}\n`;
}
