import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { RULE_EXAMPLES } from '../../../src/text/lang/de/rule-examples.ts';
import { RULE_IDS } from '../../../src/text/quotation/rule-ids.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

const FIRED_BY_EXAMPLE = RULE_IDS.filter((id) => id !== 'directive');

describe('the example of a rule', () => {
  test.each(FIRED_BY_EXAMPLE)('fires %s', (id) => {
    const { quotes } = annotate(RULE_EXAMPLES[id], EXAMPLES);
    expect(quotes.map(({ rule }) => rule)).toContain(id);
  });

  test('of directives fires no rule of the text', () => {
    expect(annotate(RULE_EXAMPLES.directive, EXAMPLES).quotes).toEqual([]);
  });

  test('is there for every rule, and for nothing else', () => {
    expect(Object.keys(RULE_EXAMPLES).toSorted()).toEqual(RULE_IDS.toSorted());
  });
});
