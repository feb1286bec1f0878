/**
 * The rules that make quotes: how sure each is, and an invented sentence that shows it.
 * The confidence is the share of right results one may expect; pronouns and inherited speakers lower it.
 */
export const RULES = {
  'direct-inverted': { confidence: 0.97, example: '„Wir öffnen wieder“, sagte die Wirtin.' },
  'direct-introduced': { confidence: 0.96, example: 'Die Wirtin sagte: „Wir öffnen wieder.“' },
  'direct-source': { confidence: 0.95, example: '„Wir öffnen wieder“, so die Wirtin.' },
  'direct-wie': { confidence: 0.92, example: '„Wir öffnen wieder“, wie die Wirtin sagte.' },
  'direct-colon': { confidence: 0.8, example: 'Die Wirtin strahlt: „Wir öffnen wieder.“' },
  'direct-fragment': { confidence: 0.88, example: 'Die Wirtin nannte den Umbau „ein Wagnis“.' },
  'direct-in-indirect': {
    confidence: 0.9,
    example: 'Die Wirtin sagte, der Umbau sei „ein Wagnis“.',
  },
  'direct-continued': { confidence: 0.8, example: '„Nein“, sagte die Wirtin. „Wir bleiben.“' },
  'direct-unframed': { confidence: 0.5, example: '„Wir bleiben hier, was immer auch kommen mag.“' },
  'indirect-dass': { confidence: 0.95, example: 'Die Wirtin sagte, dass sie wieder öffne.' },
  'indirect-clause': { confidence: 0.93, example: 'Die Wirtin sagte, sie öffne wieder.' },
  'indirect-infinitive': { confidence: 0.85, example: 'Die Wirtin versprach, wieder zu öffnen.' },
  'indirect-inverted': { confidence: 0.93, example: 'Sie öffne wieder, sagte die Wirtin.' },
  'indirect-wie': { confidence: 0.93, example: 'Wie die Wirtin mitteilte, öffnet sie wieder.' },
  'indirect-source': { confidence: 0.9, example: 'Laut der Wirtin öffnet das Haus wieder.' },
  'indirect-demnach': { confidence: 0.75, example: 'Das Haus öffnet demnach wieder.' },
  konjunktiv: { confidence: 0.75, example: 'Das Haus sei nun trocken.' },
  told: { confidence: 0.75, example: 'Die Wirtin kritisierte den Umbau.' },
  directive: { confidence: 1, example: ':quote[„Wir öffnen“]{speaker=wirtin}' },
} as const;

export type RuleId = keyof typeof RULES;
