/** The rules that make quotes. A sentence that shows each is in `src/text/lang/de/rule-examples.ts`. */
export const RULE_IDS = [
  'direct-inverted',
  'direct-introduced',
  'direct-source',
  'direct-wie',
  'direct-colon',
  'direct-fragment',
  'direct-in-indirect',
  'direct-continued',
  'direct-apart',
  'turn',
  'direct-unframed',
  'indirect-dass',
  'indirect-clause',
  'indirect-infinitive',
  'indirect-added',
  'indirect-anaphora',
  'indirect-inverted',
  'indirect-wie',
  'indirect-source',
  'indirect-demnach',
  'konjunktiv',
  'hearsay',
  'reported',
  'directive',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
