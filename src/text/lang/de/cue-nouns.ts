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

const ENDINGS = ['', 'e', 'en', 'n', 's', 'es', 'er', 'ern', 'se', 'sen'];
const SHORTEST_NOUN = 4;
const UMLAUTS: Readonly<Record<string, string>> = { ü: 'u', ä: 'a' };

/** Tells whether a noun, in any case or number or as the last part of a compound, announces a statement. */
export function isCueNoun(lower: string): boolean {
  const flat = /ürfe|äge|äte|lüsse/u.test(lower)
    ? lower.replace(/[üä](?=[^üä]*$)/u, (letter) => UMLAUTS[letter] ?? letter)
    : lower;
  return ENDINGS.some((ending) => {
    if (!flat.endsWith(ending)) return false;
    const stem = flat.slice(0, flat.length - ending.length);
    return CUE_NOUNS.has(stem) || endsInCueNoun(stem);
  });
}

/** "Rücktrittsforderung", "Zeitungsbericht": the last part of a compound. */
function endsInCueNoun(stem: string): boolean {
  for (let at = 3; at <= stem.length - SHORTEST_NOUN - 1; at += 1) {
    const part = stem.slice(at);
    if (part.length > SHORTEST_NOUN && CUE_NOUNS.has(part)) return true;
  }
  return false;
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
