const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

// Behind a town's adjective these make a name of their own: Pariser Platz, Wiener Zeitung, Wiener Würstchen.
const NAMED =
  /^(?:(?:Platz|Straße|Strasse|Allee|Brücke|Tor|Weg|Ring|Damm|Ufer|Chaussee|Gasse|Hof|Park|Schloss|Bahnhof)|(?:Zeitung|Morgenpost|Nachrichten|Tageblatt|Tagblatt|Anzeiger|Wort|Bote|Rundschau|Kurier|Allgemeine|Allgemeinen|Abendblatt|Post|Presse|Merkur|Neueste|Stimme)|(?:Staatsoper|Oper|Philharmonie|Philharmoniker|Symphoniker|Sinfoniker|Ensemble|Schule|Kongress|Klassik)|(?:Würstchen|Schnitzel|Pfannkuchen|Weiße|Luft|Melange|Leberkäse|Brezel|Käse))[sn]?$/u;

// Before a town's or a state's name these make another name: Hotel London, Dynamo Kiew, Fiat Uno.
const NAMING = words(`
  Hotel Café Pension Kino Restaurant Gasthaus Gasthof Bar Villa Palais Schloss Club Klub Oper Roman Film
  Dynamo Austria Union Arsenal Hertha Real Atlético Lokomotive Lok Spartak ZSKA Schachtar Rapid Slavia Sparta Olympique Inter
  Borussia Eintracht Partizan Legia Hapoel Maccabi Sporting Racing Fortuna Viktoria Alemannia Arminia Preußen Energie
  Olympiakos Panathinaikos Ferencváros Honvéd Vitesse Ajax AS AC FC SC SV TSV VfB VfL FK SK BSC KSC TSG MTV HC EHC SSC PSV
  Fiat Seat Opel Ford Skoda VW Renault Nissan Hyundai
`);

// Colours of German parties, not states.
const COALITION =
  /^(?:Koalition|Bündnis|Regierung|Ampel|Verhandlungen|Sondierung|Sondierungen|Modell|Option)$/u;
const COLOURS = words('Jamaika Kenia Deutschland Simbabwe Afghanistan Senegal Uganda');

const KIN =
  /^(?:Tochter|Sohn|Schwester|Bruder|Freundin|Freund|Mutter|Vater|Tante|Onkel|Nichte|Neffe|Enkel|Enkelin|Mädchen|Junge|Schülerin|Schüler|Baby|Kusine|Cousin|Cousine|Zwillinge|\p{Ll}+-?[jJ]ährige[nrs]?)$/u;

// States whose names have an article, and those that are their people's plural (die Polen); no other state or town has one.
const WITH_ARTICLE = words(`
  Bahamas Elfenbeinküste Gambia Irak Iran Jemen Komoren Kongo Kosovo Libanon Malediven Marshallinseln Mongolei Niederlande Niederlanden
  Niger Oman Philippinen Polen Salomonen Schweden Schweiz Senegal Seychellen Slowakei Sudan Südsudan Tschad Türkei Ukraine Ungarn USA Vatikan VAE
`);

/** Tells whether a noun behind a town's adjective makes a name of its own: "Pariser Platz". */
export function makesName(noun: string): boolean {
  return NAMED.test(noun);
}

/** Tells whether a word before a town's or a state's name makes another name: "Hotel London", "Dynamo Kiew". */
export function opensName(word: string): boolean {
  return NAMING.has(word);
}

/** Tells whether a compound names a coalition by its colours: Jamaika-Koalition. */
export function isCoalition(first: string, last: string): boolean {
  return COLOURS.has(first) && COALITION.test(last);
}

/** Tells whether a word before a name says that a child or a relative is called so: "ihre Freundin Sofia". */
export function isKin(word: string): boolean {
  return KIN.test(word);
}

/** Tells whether the name of a state may have an article: die Türkei, but not "die Moldau", which is a river. */
export function takesArticle(name: string): boolean {
  const [first = ''] = name.split(' ');
  return (
    name.includes(' ') || WITH_ARTICLE.has(first.replace(/s$/u, '')) || WITH_ARTICLE.has(first)
  );
}
