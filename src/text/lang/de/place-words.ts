const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

// Where something happens: "in Moskau". With an article too: "im fernen Moskau".
const LOCATIVES = words(
  `in im nach aus bei beim um durch über bis nahe ab nördlich südlich östlich westlich außerhalb innerhalb unweit oberhalb`,
);

const TOWN_TITLE =
  /(?:stadt|region|großraum|stadtgebiet|provinz|landkreis|bezirk|metropole|messe|flughafen|bahnhof|zoo|universität|standort|hafen|gemeinde|station)$|^(?:Raum|Gebiet|Staat|Land|Kreis|Uni|Ort|(?:Bade|Kur|Urlaubs|Vor)ort)$/iu;

const CITY_NOUN =
  /^(?:Bürgermeister|Oberbürgermeister|Bevölkerung|Einwohner|Bewohner|Polizei|Feuerwehr|Hafen|Stadt|Innenstadt|Altstadt|Zentrum|Straße|Vorort|Vorstadt|U-Bahn|Metro|Flughafen|Bahnhof|Norden|Süden|Osten|Westen|Himmel|Umland|Mitte|Herz|Nähe|Museum|Oper|Theater|Universität|Zoo|Park|Platz|Haus|Häuser|Dächer|Stadtrat|Stadtteil|Bezirk|Viertel|Rand|Rathaus|Amtsgericht|Krankenhaus|Tor|Schule|Klinik|Kirche|Hotel|Restaurant|Kneipe|Verkehr)(?:innen|in|nen|en|er|n|e|s|es)?$/u;

const TRANSPORT =
  /^(?:züge?n?|zuge?s?|bahn(?:strecke|verkehr|linie)?|strecke|flüge?|flug(?:verkehr|zeug|zeuge)|straße|autobahn|route|linie|fährt|fahren|fuhr|pendelt|pendeln|verkehrt|verkehren|kilometer|fahrt|reise)$/u;

const VISIT =
  /^(?:besucht(?:e|en)?|besuchen|verließ(?:en)?|verlassen|verlässt|erreicht(?:e|en)?|erreichen|bombardiert(?:e|en)?|beschoss(?:en)?|beschießt|beschießen|erobert(?:e|en)?|erobern|belagert(?:e|en)?|umzingelt(?:e|en)?|bereist(?:e|en)?|überquert(?:e|en)?|evakuiert(?:e|en)?|einkesselt|flieht)$/u;

/** Tells whether a preposition says where something is: "in Moskau", "nördlich von" is not among them. */
export function isLocative(preposition: string): boolean {
  return LOCATIVES.has(preposition);
}

/** Tells whether a word before "von" says where something is: südlich von Kiew, unweit von, Kilometer von. */
export function isDirection(word: string): boolean {
  return /(?:nördlich|südlich|östlich|westlich|unweit|außerhalb|oberhalb|abseits|kilometer|entfernt|fern|flughafen)$/u.test(
    word,
  );
}

/** Tells whether a noun names what governments send: Kritik aus Moskau, Signale aus Peking. */
export function isStatementNoun(noun: string): boolean {
  return /^(?:Kritik|Signale?|Stimmen?|Reaktion(?:en)?|Zustimmung|Widerspruch|Widerstand|Forderung(?:en)?|Druck|Warnung(?:en)?|Lob|Drohung(?:en)?|Protest|Vorwürfe|Absage|Zusagen?|Antwort)$/u.test(
    noun,
  );
}

/** Tells whether a noun before a name says that it is a town or a region: "die Hauptstadt Moskau". */
export function isTownTitle(noun: string): boolean {
  return TOWN_TITLE.test(noun);
}

/** Tells whether a noun names what towns have: Moskaus Straßen, "im Norden Berlins". */
export function isCityNoun(noun: string): boolean {
  return CITY_NOUN.test(noun);
}

/** Tells whether a word speaks of travelling, so that "zwischen Berlin und Warschau" are towns. */
export function isTransport(word: string): boolean {
  return TRANSPORT.test(word);
}

/** Tells whether a verb's form has a town for its object: besuchte, verließ, bombardierten. */
export function isVisit(word: string): boolean {
  return VISIT.test(word);
}
