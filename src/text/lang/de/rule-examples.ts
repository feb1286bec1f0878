import type { RuleId } from '../../quotation/rule-ids.ts';

/** An invented sentence for each rule that shows it. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, string>> = {
  'direct-inverted': '„Wir öffnen wieder“, sagte die Wirtin.',
  'direct-introduced': 'Die Wirtin sagte: „Wir öffnen wieder.“',
  'direct-source': '„Wir öffnen wieder“, so die Wirtin.',
  'direct-wie': '„Wir öffnen wieder“, wie die Wirtin sagte.',
  'direct-colon': 'Die Wirtin: „Wir öffnen wieder.“',
  'direct-fragment': 'Die Wirtin nannte den Umbau „ein Wagnis“.',
  'direct-in-indirect': 'Die Wirtin sagte, der Umbau sei „ein Wagnis“.',
  'direct-continued': '„Nein“, sagte die Wirtin. „Wir bleiben.“',
  'direct-apart': '„Wir öffnen wieder, und zwar bald.“ – Ada Berg',
  turn: 'Ada Berg (SPD):\nWir öffnen wieder, und zwar bald.',
  'direct-unframed': '„Wir bleiben hier, was immer auch kommen mag.“',
  'indirect-dass': 'Die Wirtin sagte, dass sie wieder öffne.',
  'indirect-clause': 'Die Wirtin sagte, sie öffne wieder.',
  'indirect-infinitive': 'Die Wirtin versprach, wieder zu öffnen.',
  'indirect-added': 'Die Wirtin klagte über den Umbau, der zu teuer sei.',
  'indirect-anaphora': 'Das Haus öffnet wieder. Das sagte die Wirtin.',
  'indirect-inverted': 'Sie öffne wieder, sagte die Wirtin.',
  'indirect-wie': 'Wie die Wirtin mitteilte, öffnet sie wieder.',
  'indirect-source': 'Laut der Wirtin öffnet das Haus wieder.',
  'indirect-demnach': 'Das Haus öffnet demnach wieder.',
  konjunktiv: 'Das Haus sei nun trocken.',
  hearsay: 'Die Wirtin sagte, es brenne. Das Haus soll leer gewesen sein.',
  reported: 'Die Wirtin sprach von einem Erfolg für die Stadt.',
  directive: ':quote[„Wir öffnen“]{speaker=wirtin}',
};
