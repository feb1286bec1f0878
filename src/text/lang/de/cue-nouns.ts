const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Nouns that announce a statement: "die Ansicht, dass …", "der Vorwurf, sie habe …", "die Bitte, zu …". */
const CUE_NOUNS = new Set(
  words(`absage anklage ankündigung annahme anordnung anschuldigung ansicht antrag antwort anweisung appell argument
  argumentation auffassung aufforderung aufruf auskunft aussage äußerung bedenken bedingung befehl befürchtung begründung
  behauptung bekenntnis bemerkung bericht beschluss beschuldigung beschwerde bitte botschaft darstellung devise drohung
  einschätzung einwand empfehlung entschluss ergebnis erkenntnis erklärung ermahnung erwartung fazit feststellung forderung
  geständnis gerücht glaube glauben hinweis hoffnung information klage kritik lesart mahnung meinung meldung mitteilung
  mutmaßung nachricht parole position prognose prophezeiung rat ratschlag ruf schluss schlussfolgerung sorge spekulation
  standpunkt stellungnahme these theorie überzeugung unterstellung verdacht verdachtsmoment verlangen vermutung versicherung
  versprechen vorhaltung vorhersage vorschlag vorwurf warnung wort wunsch zusage zusicherung zweifel`),
);

const SHORTEST_IN_COMPOUND = 5;
const ENDING = '(?:e|en|n|s|es|er|ern|se|sen)?';

// "Vorwürfe", "Beschlüsse": plurals with another vowel.
const PLURALS = 'anträg beschlüss entschlüss ratschläg schlüss vorschläg vorwürf'.split(' ');

const stems = [...CUE_NOUNS, ...PLURALS];
const lasts = stems.filter(({ length }) => length >= SHORTEST_IN_COMPOUND).join('|');

/** A noun, in any case or number or as the last part of a compound, that announces a statement. */
const CUE_NOUN = new RegExp(`^(?:(?:${stems.join('|')})|.{3,}(?:${lasts}))${ENDING}$`, 'u');

/** Tells whether a noun announces a statement: "Ansicht", "Vorwürfen", "Rücktrittsforderung". */
export function isCueNoun(lower: string): boolean {
  return CUE_NOUN.test(lower);
}

/** What somebody is, or shows, who holds an opinion: "Sie zeigte sich überzeugt, dass …", "Er ist sicher, dass …". */
export const OPINIONS: ReadonlySet<string> = new Set(
  words(`alarmiert bereit besorgt bestürzt betroffen einig empört enttäuscht entsetzt entschlossen erfreut erleichtert
  erschüttert gewiss optimistisch pessimistisch sicher skeptisch stolz überrascht überzeugt verärgert verwundert
  zufrieden zuversichtlich`),
);

/** Judgements that somebody passes: "Sie hält es für möglich, dass …". */
export const JUDGEMENTS: ReadonlySet<string> = new Set(
  words(`angebracht angemessen ausgeschlossen denkbar dringlich erforderlich erstrebenswert erwiesen falsch fraglich
  gefährlich gegeben gerechtfertigt geboten gut möglich nötig notwendig problematisch realistisch richtig schlecht sicher
  sinnvoll unangemessen unannehmbar undenkbar unmöglich unrealistisch unverantwortlich unwahrscheinlich vertretbar
  wahrscheinlich wichtig wünschenswert`),
);
