const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

export const DETERMINERS =
  words(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
  dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle aller allen beide beiden
  sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren mein meine meinen manche mehrere
  mehreren viele vielen einige einigen wenige zahlreiche zwei drei vier fünf sechs sieben acht neun zehn zwölf`);

/** Determiners that cannot begin the subject of a sentence. */
export const OBLIQUE_DETERMINERS =
  words(`den dem des einen einem eines keinen keinem diesen diesem dieses jenen jenem jeden jedem
  seinen seinem seines ihren ihrem ihres unseren meinen allen`);

/** Determiners that can begin a noun in the dative, as in "sagte er dem Sender". */
export const DATIVE_DETERMINERS = words('dem der den einem einer diesem dieser ihrem seinem');

export const GENITIVE_DETERMINERS = words(
  'des der eines einer dieses dieser ihres ihrer seines seiner',
);

export const PREPOSITIONS =
  words(`ab an am angesichts anhand anlässlich ans auf aufgrund aufs aus außer bei beim binnen bis
  dank durch durchs entgegen entlang für fürs gegen gegenüber gemäß hinter im in infolge innerhalb ins laut mit mithilfe nach
  nahe neben ohne per pro samt seit seitens statt trotz über um unter unterhalb vom von vor während wegen zu zufolge zum zur
  zwischen`);

/** Prepositions with an article in them: "am Berg". */
export const CONTRACTED = words(
  'am im beim zum zur vom ins ans aufs übers unterm hinterm durchs fürs ums',
);

export const SUBORDINATORS =
  words(`dass ob weil da wenn falls als obwohl während bevor nachdem damit indem sobald solange sofern
  wie wonach wobei womit wodurch warum weshalb wieso wann wo woher wohin wer wen wem`);

export const RELATIVE_PRONOUNS = words(
  'der die das den dem denen deren dessen welcher welche welches welchen welchem was',
);

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = words(
  'er sie dieser diese jener beide ersterer letzterer letztere',
);

/** Subjects that name nobody. */
export const EMPTY_SUBJECTS = words('es man das dies wir ich');

/** Separated particles of verbs, as they stand at the end of a clause. */
export const PARTICLES = words(
  'ab an auf aus dagegen dar ein fest hervor hin hinzu klar mit nach vor zu zurück zusammen',
);

export const COORDINATORS = words('und oder sowie aber sondern doch denn');

/** Little words that may stand between a verb and its subject, or around them. */
export const ADVERBS =
  words(`abermals aber allerdings also angeblich anscheinend anschließend auch außerdem bereits bislang bisher da dabei dafür dagegen
  daher damals damit danach daneben dann daran darauf darin darüber darum davon dazu demnach dennoch derweil derzeit deshalb
  deutlich dort ebenfalls ebenso einmal endlich entsprechend erneut erst etwa ferner folglich ganz gestern gleichzeitig gut
  heute hier hingegen hinzu immer indes indessen insgesamt inzwischen jedoch jetzt keineswegs klar kürzlich lediglich mehrfach mehrmals
  mittlerweile morgen nachdrücklich nämlich neulich nicht nie niemals noch nun nur offenbar öffentlich online oft schließlich schon scharf
  schriftlich prompt sofort unverzüglich sehr seitdem selbst sich so sodann sogar somit soeben sonst später stets telefonisch trotzdem überdies
  übrigens umgehend unterdessen vergangenen vielmehr vorher vorab vorerst weiter weiterhin weiters wieder wiederholt wiederum
  wörtlich zudem zuerst zugleich zuletzt zumindest zunächst zurück zuvor zwar mehr vehement kategorisch ausdrücklich`);

/** Nouns that stand for the one they speak for: "nach Angaben der Polizei", "von Seiten der Bank". */
export const SOURCE_NOUNS =
  words(`angabe angaben aussage aussagen ansicht auffassung auskunft bericht berichte berichten darstellung
  einschätzung erkenntnissen informationen information meinung meldung meldungen medienberichten mitteilung prognose schätzung
  schätzungen überzeugung umfrage worten wort worte zufolge quellen kreise kreisen seite seiten lesart vernehmen stellungnahme planungen
  planung plänen plan vorstellungen vorstellung ermittlungen erfahrungen bekunden ankündigung gesetzentwurf entwurf wunsch
  hinweisen vermutungen annahmen behauptungen erklärungen erklärung medien endergebnis sichtweise rechnung urteil dokument
  veröffentlichung aufzeichnungen daten zahlen gerüchten`);

/** Tells whether a noun stands for the one it speaks for, in a compound too: Angaben, Polizeiangaben, Agenturmeldung. */
export function isSourceNoun(lower: string): boolean {
  return (
    SOURCE_NOUNS.has(lower) ||
    /(?:meinung|ansicht|auffassung|analyse|vorhersage|bewertung|untersuchung|statistik|beobachtung|hochrechnung|ermittlung|planung|stellungnahme|bericht|angabe|aussage|meldung|information|mitteilung|schätzung|umfrage|studie|prognose|erkenntnis|berechnung|recherche|ermittlung|befund|auswertung)(?:e|s|n|en|se|sen)?$/u.test(
      lower,
    )
  );
}

/** Nouns for whoever receives a statement for others: "sagte sie der Zeitung". */
export const MEDIUM_NOUNS =
  words(`agentur nachrichtenagentur presseagentur zeitung tageszeitung wochenzeitung zeitschrift magazin
  nachrichtenmagazin sender fernsehsender radiosender rundfunk blatt boulevardblatt sonntagszeitung portal nachrichtenportal
  podcast journalisten reportern presse medien`);

const DAY_OR_MONTH =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;

/** Tells whether a noun is a day of the week or a month, in any case: Freitags, Februar. */
export function isDayOrMonth(noun: string): boolean {
  return DAY_OR_MONTH.test(noun);
}
