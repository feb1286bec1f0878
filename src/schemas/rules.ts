import { compareText } from './compare-text.ts';
import { FILE_RULES } from './rules/file-rules.ts';
import { REGISTRY_RULES } from './rules/registry-rules.ts';
import { SITE_RULES } from './rules/site-rules.ts';
import { TEXT_RULES } from './rules/text-rules.ts';

const ALL = { ...FILE_RULES, ...REGISTRY_RULES, ...SITE_RULES, ...TEXT_RULES } as const;

/** All rules, in order of their names; content/pages/findings.md is written from them. */
export const RULES = Object.fromEntries(
  Object.entries(ALL).sort(([a], [b]) => compareText(a, b)),
) as typeof ALL;

export type FindingRule = keyof typeof RULES;

export function isRule(name: string): name is FindingRule {
  return Object.hasOwn(RULES, name);
}

/** Whether findings of a rule may be silenced with a reason: what ends a build may not. */
export function canSilence(rule: FindingRule): boolean {
  return RULES[rule].severities.some((severity) => severity !== 'error');
}
