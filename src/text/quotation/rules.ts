/** The rules that make quotes, each with an invented sentence that shows it. */
export const RULES = {
  'direct-inverted': { example: '„Wir öffnen wieder“, sagte die Wirtin.' },
  'direct-introduced': { example: 'Die Wirtin sagte: „Wir öffnen wieder.“' },
  'direct-source': { example: '„Wir öffnen wieder“, so die Wirtin.' },
  'direct-wie': { example: '„Wir öffnen wieder“, wie die Wirtin sagte.' },
  'direct-colon': { example: 'Die Wirtin: „Wir öffnen wieder.“' },
  'direct-fragment': { example: 'Die Wirtin nannte den Umbau „ein Wagnis“.' },
  'direct-in-indirect': { example: 'Die Wirtin sagte, der Umbau sei „ein Wagnis“.' },
  'direct-continued': { example: '„Nein“, sagte die Wirtin. „Wir bleiben.“' },
  'direct-apart': { example: '„Wir öffnen wieder, und zwar bald.“ – Ada Berg' },
  turn: { example: 'Ada Berg (SPD):\nWir öffnen wieder, und zwar bald.' },
  'direct-unframed': { example: '„Wir bleiben hier, was immer auch kommen mag.“' },
  'indirect-dass': { example: 'Die Wirtin sagte, dass sie wieder öffne.' },
  'indirect-clause': { example: 'Die Wirtin sagte, sie öffne wieder.' },
  'indirect-infinitive': { example: 'Die Wirtin versprach, wieder zu öffnen.' },
  'indirect-added': { example: 'Die Wirtin klagte über den Umbau, der zu teuer sei.' },
  'indirect-anaphora': { example: 'Das Haus öffnet wieder. Das sagte die Wirtin.' },
  'indirect-inverted': { example: 'Sie öffne wieder, sagte die Wirtin.' },
  'indirect-wie': { example: 'Wie die Wirtin mitteilte, öffnet sie wieder.' },
  'indirect-source': { example: 'Laut der Wirtin öffnet das Haus wieder.' },
  'indirect-demnach': { example: 'Das Haus öffnet demnach wieder.' },
  konjunktiv: { example: 'Das Haus sei nun trocken.' },
  hearsay: { example: 'Die Wirtin sagte, es brenne. Das Haus soll leer gewesen sein.' },
  told: { example: 'Die Wirtin sprach von einem Erfolg für die Stadt.' },
  directive: { example: ':quote[„Wir öffnen“]{speaker=wirtin}' },
} as const;

export type RuleId = keyof typeof RULES;
