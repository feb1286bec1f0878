import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import type { RuleId } from '../../../src/text/quotation/rules.ts';
import { RULES } from '../../../src/text/quotation/rules.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

// The keys of a constant are what its type says.
const RULE_IDS = Object.keys(RULES) as RuleId[];

const FIRED_BY_EXAMPLE = RULE_IDS.filter((id) => id !== 'directive');

describe('the example of a rule', () => {
  test.each(FIRED_BY_EXAMPLE)('fires %s', (id) => {
    const { quotes } = annotate(RULES[id].example, EXAMPLES);
    expect(quotes.map(({ rule }) => rule)).toContain(id);
  });

  test('of directives fires no rule of the text', () => {
    expect(annotate(RULES.directive.example, EXAMPLES).quotes).toEqual([]);
  });
});
