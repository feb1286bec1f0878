import type { Finding } from '../schemas/finding.ts';

/** What may be looked at and must not be published. */
export const UNREADY: readonly Finding['rule'][] = ['no-site', 'unfilled-page'];

/** The finding as a build for publishing takes it: what is not ready is an error. */
export function toUnready(finding: Finding): Finding {
  return UNREADY.includes(finding.rule) ? { ...finding, severity: 'error' } : finding;
}
