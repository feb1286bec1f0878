/** Sentences for new quotes; none is like another. */
export const SENTENCES = [
  'Der Brunnen vor dem Rathaus läuft wieder',
  'Meine Tochter malt am liebsten Leuchttürme',
  'Ohne Gummistiefel kommt hier keiner durch',
  'Die Bäckerei öffnet jetzt schon um fünf',
  'Wer zu spät kommt, steht hinten',
  'Das Gutachten liegt seit gestern auf meinem Tisch',
  'Zwei Fenster sind bei dem Sturm zerbrochen',
  'Unsere Kapelle probt jeden Donnerstag',
  'Ein Bus allein löst dieses Problem nicht',
  'Am Telefon wollte mir niemand Auskunft geben',
  'Die Farbe blättert überall ab',
  'Für das Schwimmbad suchen wir noch Freiwillige',
  'Drei Ziegen sind über den Zaun gesprungen',
  'Von der Brücke sieht man bis zu den Inseln',
  'Manche Briefe kommen erst nach einem Monat an',
  'Das Orchester spielt ohne Dirigenten weiter',
  'Hinter der Mühle beginnt das Moor',
  'Mit Kreide haben sie die Straße bemalt',
  'Der Schlüssel hing immer am selben Haken',
  'Wegen Nebels blieb die Fähre im Dock',
  'Ich rechne mit einem knappen Ergebnis',
  'Solche Äpfel wachsen sonst nirgends',
  'Die Uhr am Turm geht seit Ostern falsch',
  'Vor Gericht wird das keinen Bestand haben',
  'Jetzt hilft nur noch Geduld',
  'Ein Dach aus Schilf brennt wie Zunder',
  'Im Archiv fanden wir eine vergilbte Karte',
  'Auf dem Friedhof blühen die Linden',
  'Kein Arzt will hierher ziehen',
  'Das Museum zeigt vierzig seltene Muscheln',
  'Die Antwort steht in Absatz sieben',
  'Nachts hört man die Frösche bis zum Bahnhof',
  'Unter dem Teppich lag ein Vertrag',
  'Seine Rede dauerte länger als das Essen',
  'Der Pilot meldete Rauch in der Kabine',
  'Den Käse holen wir aus dem Nachbardorf',
  'Glas gehört in die grüne Tonne',
  'Alle Lampen wurden durch sparsame ersetzt',
  'Mancher Zeuge erinnert sich an gar nichts',
  'Beim nächsten Mal nehme ich das Fahrrad',
] as const;

/** Words that take the place of others. */
export const WORDS = (
  'Laterne Pinguin gestern Kessel langsam Teller Wolke heimlich Koffer Bürste munter Zange ' +
  'Feder rostig Kanne Löffel draußen Pfeffer Gitter bunt Ampel Zimt ruhig Murmel Balken'
).split(' ');

/** What stands around a new quote. */
export const FRAMES = [
  '{q}, sagte {s} am Nachmittag.',
  '{q}, sagte {s} auf der Treppe.',
  '{s} sagte: {q}.',
  '{q}, sagte {s} dem Boten.',
  '{q}, sagte {s} beim Essen.',
  '{q}, sagte {s} vor dem Tor.',
] as const;

/** What comes before it. */
export const LEADS = [
  'Später kam ein Anruf.',
  'Auf der Straße wurde weiter geredet.',
  'Der Abend endete mit Musik.',
  'Aus dem Nebenzimmer kam Applaus.',
  'Eine Frage blieb offen.',
  'Unterdessen begann es zu regnen.',
  'Am Ausgang standen drei Kameras.',
  'Die Sitzung ging in die Pause.',
] as const;
