import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { TextPlace } from './content-file.ts';

/** Makes a finding about a place in one file; an error where nothing else is said. Message and fix come out in the language that is spoken. */
export type Report = (
  rule: Finding['rule'],
  place: TextPlace,
  message: Said,
  fix: Said,
  severity?: Finding['severity'],
) => Finding;

export function createReport(file: string): Report {
  return (rule, { line, column }, message, fix, severity = 'error') => {
    return { rule, severity, file, line, column, message: say(message), fix: say(fix) };
  };
}
