// Words for people that name no office: behind them no place or task goes on.
const PERSON =
  'nachbar|rentner|pensionist|pensionär|passant|anwohner|bewohner|besucher|mieter|urlauber|tourist|zeuge|schüler|student|lehrling|azubi|vater|mutter|sohn|tochter|bruder|schwester|onkel|tante|großmutter|großvater|kunde|kundin|landwirt|pfarrer|pastor|pilot|kapitän|sanitäter|feuerwehrmann|feuerwehrfrau|polizist|soldat|häftling|flüchtling|helfer|stürmer|torwart|torhüter|arzt|ärztin|apotheker|witwe|witwer|geschäftsmann|ehemann|ehefrau|wanderer|radfahrer|autofahrer|verkäufer|handwerker';

const ROLE =
  /(?:präsident|minister|premier|kanzler|sprecher|chef|general|admiral|oberst|könig|königin|fürst|papst|kardinal|bischof|vorsitzende[rn]?|vorsitz|vize|führer|meister|gründer|besitzer|inhaber|unternehmer|ermittler|verteidiger|autor|regisseur|lehrer|spieler|berater|beraterin|senator|gouverneur|botschafter|kommissar|sekretär|richter|anwalt|abgeordnete[rn]?|politiker|direktor|leiter|manager|forscher|wissenschaftler|experte|expertin|trainer|kollege|kollegin|nachfolger|vorgänger|bürgermeister|diplomat|kandidat|beauftragte[rn]?|funktionär|landrat|dezernent|fraktionschef|staatschef|herr|frau|dr|prof|professor|doktor|sir|lady|scheich)(?:in|innen|s|n|en)?$/iu;

const PLAIN_PERSON = new RegExp(`(?:${PERSON})(?:in|innen|s|n|en)?$`, 'iu');

const SPOKESPERSON =
  /(?:sprecher|sprecherin|sprechers|sprechern|sprecherinnen|beamte[rn]?|vertreter|vertretern|vertreterin|kreise|kreisen)$/iu;

/** Tells whether a noun names an office, a rank or a form of address: Präsident, Außenministerin, Kreml-Chef. */
export function isRoleNoun(word: string): boolean {
  return ROLE.test(word);
}

/** Tells whether a noun names a person, and no office: Nachbar, Augenzeugin, Landwirt. */
export function isPlainPerson(word: string): boolean {
  return PLAIN_PERSON.test(word);
}

/** Tells whether a noun names somebody who speaks for another: Regierungssprecherin, Polizeisprecher, Kreise. */
export function isSpokespersonNoun(word: string): boolean {
  return SPOKESPERSON.test(word);
}

/** Tells whether a noun names a government or the one who speaks for it, without saying which: Regierung, Regierungssprecher. */
export function isGovernmentNoun(word: string): boolean {
  return /^(?:(?:bundes)?regierung|regierungs-?(?:sprecher|kreise)\p{L}*|kabinett)s?$/iu.test(word);
}

const DOCUMENT =
  /(?:bericht|erklärung|mitteilung|meldung|schreiben|brief|artikel|beitrag|papier|dokument|gutachten|studie|umfrage|resolution|antrag|entwurf|urteil|beschluss|buch|interview|seite|homepage|internetseite|statistik|kommentar|analyse|blog|gesetz|vertrag|verfassung|rede|ansprache|nachricht|stellungnahme|begründung|statement|aufruf)(?:s|es|e|en|n)?$/iu;

/** Tells whether a noun names a text that speaks for whoever wrote it: Bericht, Presseerklärung, Brief. */
export function isDocumentNoun(word: string): boolean {
  return DOCUMENT.test(word);
}

const COLLECTIVE =
  /(?:polizei|kripo|institut|kommission|behörde|ministerium|amt|gericht|gerichtshof|(?<!n)anklage|(?<!menschen)verteidigung|partei|regierung|verband|verein|gewerkschaft|unternehmen|konzern|firma|bank|organisation|agentur|zeitung|zeitschrift|magazin|sender|fraktion|anwaltschaft|armee|militär|gruppe|universität|hochschule|rat|senat|parlament|bundestag|kongress|bund|kirche|club|klub|vorstand|betreiber|hersteller|team|feuerwehr|gesellschaft|stiftung|initiative|bündnis|bewegung|opposition|koalition|delegation|presse|presseagentur|airline|werk|börse|kammer|haus|kreml|vatikan|union|liga|miliz|rebellen|taliban|quelle|medium|studie|leute|männer|frauen|experte|analyst|beobachter|forscher|ermittler|kritiker|gegner|befürworter|anwohner|augenzeuge|zeuge|demonstrant|journalist|wissenschaftler|politiker|minister|abgeordneter|händler|fahrer|bewohner|opfer|täter|angeklagter|familie|eltern|schüler|student|spieler|trainer)(?:s|es|e|en|n|r|rn|innen|in)?$/iu;

/** Tells whether a noun names people or a body that may say something: Polizei, Institut, Gewerkschaft, Zeugen. */
export function isCollectiveNoun(word: string): boolean {
  return COLLECTIVE.test(word);
}

/** Nouns that stand for the one they speak for: "nach Angaben der Polizei", "von Seiten der Bank". */
const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `angabe angaben aussage aussagen ansicht auffassung auskunft bericht berichte berichten darstellung
  einschätzung erkenntnissen informationen information meinung meldung meldungen medienberichten mitteilung prognose schätzung
  schätzungen überzeugung umfrage worten wort worte zufolge quellen kreise kreisen seite seiten lesart vernehmen stellungnahme planungen
  planung plänen plan vorstellungen vorstellung ermittlungen erfahrungen bekunden ankündigung gesetzentwurf entwurf wunsch
  hinweisen vermutungen annahmen behauptungen erklärungen erklärung medien endergebnis sichtweise rechnung urteil dokument
  veröffentlichung aufzeichnungen daten zahlen gerüchten`.split(/\s+/u),
);

/** Tells whether a noun stands for the one it speaks for, in a compound too: Angaben, Polizeiangaben, Agenturmeldung. */
export function isSourceNoun(lower: string): boolean {
  return (
    SOURCE_NOUNS.has(lower) ||
    /(?:meinung|ansicht|auffassung|analyse|vorhersage|bewertung|untersuchung|statistik|beobachtung|hochrechnung|ermittlung|planung|stellungnahme|bericht|angabe|aussage|meldung|information|mitteilung|schätzung|umfrage|studie|prognose|erkenntnis|berechnung|recherche|ermittlung|befund|auswertung)(?:e|s|n|en|se|sen)?$/u.test(
      lower,
    )
  );
}
