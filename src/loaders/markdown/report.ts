import type { Finding } from '../../schemas/finding.ts';
import type { Place } from '../content-file.ts';

/** Makes a finding about a place in one file; an error where nothing else is said. */
export type Report = (
  rule: Finding['rule'],
  place: Place,
  message: string,
  fix: string,
  severity?: Finding['severity'],
) => Finding;

export function createReport(file: string): Report {
  return (rule, { line, column }, message, fix, severity = 'error') => {
    return { rule, severity, file, line, column, message, fix };
  };
}
