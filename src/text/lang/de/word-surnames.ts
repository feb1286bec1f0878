// Surnames that are words: nouns, adjectives, months. Such a word alone is a person only where the text names that
// person in full or with a title. Hand-made from the commonest German surnames.
const SURNAMES = `
  Abel Acker Adel Adler Ahorn Alt Amsel Anger Apfel April Arzt Ast August Bach Bäcker Bad Ball Band Bank Bär Bart Bau Bauer Baum
  Becker Berg Bergmann Besen Bett Bier Birke Bischof Blank Blatt Blau Blume Boden Bogen Bohne Bock Brand Braun Breit Brief Brot
  Bruch Bruder Brunnen Buch Buche Bürger Burg Busch Dach Damm Decker Degen Deich Dick Distel Dorf Dorn Drescher Ecke Eiche Eis
  Eisen Ende Engel Erbe Ernst Esch Esel Essen Fahne Falk Falke Färber Fass Faust Feder Fein Feld Fels Fest Feuer Fink Fisch
  Fischer Flach Fleck Fleisch Fleischer Flick Fluss Förster Frank Franken Frei Freitag Freund Fried Frisch Fromm Frost Fuchs Fuhrmann
  Fürst Gans Garten Gärtner Gast Geiger Geist Gerber Gerste Glaser Glück Gold Graf Grau Greis Groß Grün Grund Gut Haas Haase
  Hafer Hagel Hahn Hammer Hand Hase Haus Hecht Heide Heil Heim Held Helm Herbst Herr Herz Herzog Hirsch Hirt Hoch Hof Hoffmann
  Hoffnung Hold Holz Honig Horn Huf Huhn Hummel Hund Hut Jäger Jung Kaiser Kalt Kamm Kammer Kapitän Kater Kaufmann Keller Kern
  Kessel Kirche Kirsch Klang Klee Klein Knoll Koch Kohl Köhler König Kopf Korn Kraft Krämer Kranich Kranz Kraus Kreis Kreuz Krieg
  Krieger Krone Krug Küster Kurz Lachs Lamm Land Lang Lange Laub Lehmann Lehrer Leiter Lerche Licht Lieb Liebe Linde Link Löwe
  Luchs Mai Maler Mann Mantel Marder Mark Markt März Maurer Maus Meer Mehl Meier Meister Metzger Mohr Mönch Mond Montag Moor Moos
  Morgen Müller Münch Mund Nagel Nebel Neu Neumann Not Nuss Ochs Ofen Oster Papst Pech Pfeffer Pfeifer Pfeil Platz Pohl Probst Rabe
  Rad Rat Rauch Recht Regen Reich Reif Reim Reis Richter Riese Ring Ritter Rose Rot Roth Ruf Sack Sänger Sattler Sauer Schade
  Schäfer Schalk Scharf Schatz Schenk Schild Schilling Schimmel Schlosser Schmied Schnee Schneider Scholle Schön Schreiber Schreiner
  Schuster Schütz Schütze Schwan Schwarz Seele Sieg Silber Sommer Sonne Sonntag Specht Speer Sperling Spiegel Spitz Sporn Stahl Stamm
  Stark Stein Stern Stock Stolz Storch Strauch Strauß Streit Strom Sturm Tag Tanne Taube Teich Teufel Thron Tisch Topf Tor
  Traum Treu Trost Turm Ufer Vater Vogel Vogt Voll Wache Wagen Wagner Wald Wall Wand Weber Weg Weide Wein Weise Weiß Welt Wende
  Werk Wetter Wild Wind Winkel Winter Wirt Witt Wolf Wolke Wunder Wurm Wurst Zahn Zander Zaun Zeit Ziegler Zimmer
  Zimmermann Zorn Zucker Zweig
`;

/** Those that stand without an article in ordinary sentences: stuffs, qualities, days. */
export const BARE_SURNAMES = `
  Alt April August Bier Blank Blau Braun Breit Brot Dick Eis Eisen Ende Ernst Essen Fein Fest Feuer Fisch Flach Fleisch Freitag Frisch
  Fromm Frost Geist Glück Gold Grau Groß Grün Grund Gut Hafer Hagel Heil Herbst Hoch Hoffnung Holz Honig Jung Kalt Klein Kohl Kraft
  Krieg Kurz Land Lang Lange Laub Licht Lieb Liebe Link Mai Mann Mark März Mehl Montag Morgen Nebel Neu Not Oster Pech Pfeffer Platz
  Rat Rauch Recht Regen Reich Reis Rot Roth Sauer Scharf Schnee Schön Schwarz Silber Sommer Sonntag Stahl Stark Stolz Streit Strom
  Treu Trost Voll Weiß Welt Wetter Wild Wind Winter Wunder Zeit Zorn Zucker
`;

const BARE = new Set(BARE_SURNAMES.trim().split(/\s+/u));

/** Those that want an article ("Koch": no article, no cook). */
export const NOUN_SURNAMES = SURNAMES.trim()
  .split(/\s+/u)
  .filter((word) => !BARE.has(word))
  .join(' ');
