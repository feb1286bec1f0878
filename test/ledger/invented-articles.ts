import type { ModelArticle, Paragraph, Piece } from './model-article.ts';

export const SPEAKERS: Readonly<Record<string, { readonly id: string; readonly name: string }>> = {
  ada: { id: 'ada-berg', name: 'Ada Berg' },
  bo: { id: 'bo-tal', name: 'Bo Tal' },
  cem: { id: 'cem-wald', name: 'Cem Wald' },
  // Nobody whom the registry knows.
  uwe: { id: '', name: 'Uwe Lindner' },
};

const direct = (speaker: string, words: string, frame: string): Piece => {
  return { number: 0, kind: 'direct', speaker, words, frame };
};
const indirect = (speaker: string, words: string, frame: string): Piece => {
  return { number: 0, kind: 'indirect', speaker, words, frame };
};

const DEICH: readonly Paragraph[] = [
  [
    'In Quellau steigt das Wasser.',
    direct('ada', 'Wir werden den Deich erhöhen', '{q}, sagte {s} vor dem Rat.'),
  ],
  [
    'Auch am Kai wird gebaut.',
    direct('ada', 'Wir werden den Hafen erhöhen', '{q}, sagte {s} danach.'),
  ],
  [
    'Der Rat fragte nach dem Geld.',
    direct(
      'bo',
      'Niemand hat uns gesagt, was der neue Wall im Ganzen kosten soll und wer am Ende dafür zahlt',
      '{q}, sagte {s} den Gästen.',
    ),
  ],
  [direct('ada', 'Ja', '{s} sagte: {q}.'), 'Dann ging das Licht aus.'],
  ['Im Keller stand schon Wasser.', direct('ada', 'Ja', '{q}, sagte {s} auch hier.')],
  ['Am Tor warteten Leute.', direct('bo', 'Ja', '{q}, sagte {s} leise.')],
  [
    indirect(
      'bo',
      'Die alte Mole sei zu niedrig und müsse noch vor dem Winter weg',
      '{q}, sagte {s}.',
    ),
  ],
  [
    'Die Fischer sind unruhig.',
    direct('uwe', 'Unsere Boote liegen seit drei Wochen im Trockenen', '{q}, sagte {s}.'),
    direct('uwe', 'So kann das nicht bleiben', '{q}, sagte {s} später.'),
  ],
  [indirect('ada', 'Das Land habe die Mittel längst versprochen', '{q}, sagte {s} am Abend.')],
  ['Zum Schluss wurde es laut.', direct('bo', 'Unsinn', '{q}, sagte {s} in den Saal.')],
];

const BAHN: readonly Paragraph[] = [
  [
    'Die Bahn nach Seedorf fährt nicht.',
    direct('cem', 'Der erste Zug fährt am Montag', '{q}, sagte {s} am Bahnsteig.'),
  ],
  [
    'Das Gleis war gesperrt.',
    direct('cem', 'Der letzte Zug fährt am Sonntag', '{q}, sagte {s} dazu.'),
  ],
  [
    'Pendler ärgern sich.',
    direct(
      'uwe',
      'Ich stehe hier jeden Morgen und weiß nicht, ob ich noch ankomme',
      '{q}, sagte {s}.',
    ),
  ],
  [direct('bo', 'Nein', '{s} sagte: {q}.'), 'Mehr war nicht zu hören.'],
  ['Ein zweites Mal fragte der Funk.', direct('bo', 'Nein', '{q}, sagte {s} wieder.')],
  ['Auch am Telefon blieb es dabei.', direct('cem', 'Nein', '{q}, sagte {s} knapp.')],
  [
    indirect(
      'cem',
      'Die Weichen seien alt und das Ersatzteil komme aus einer Fabrik im Süden',
      '{q}, sagte {s}.',
    ),
  ],
  [indirect('bo', 'Man habe zu lange gespart', '{q}, sagte {s} dem Nordfunk.')],
  [
    'Der Sommer steht vor der Tür.',
    direct('cem', 'Wir kaufen zwölf neue Wagen', '{q}, sagte {s}.'),
    direct('cem', 'Sie haben breite Türen und Platz für Räder', '{q}, sagte {s} weiter.'),
  ],
  ['Die Gegner winken ab.', direct('uwe', 'Schöne Worte', '{q}, sagte {s} nur.')],
];

const SCHULE: readonly Paragraph[] = [
  [
    'Die Schule am Markt bekommt ein Dach.',
    direct('ada', 'Die Kinder sollen im Trockenen lernen', '{q}, sagte {s} zur Feier.'),
  ],
  [
    'Gesungen wurde auch.',
    direct('ada', 'Die Kinder sollen im Trockenen spielen', '{q}, sagte {s} im Hof.'),
  ],
  [
    'Dann sprach der Rektor.',
    direct(
      'cem',
      'Ich habe in diesem Haus selbst schreiben gelernt, und schon damals tropfte es auf die Hefte',
      '{q}, sagte {s}.',
    ),
  ],
  [indirect('cem', 'Die Lehrer hätten Eimer aufgestellt', '{q}, sagte {s} und lachte.')],
  ['Eine Mutter fragte nach dem Fest.', direct('cem', 'Gern', '{q}, sagte {s} freundlich.')],
  ['Ein Vater fragte nach Kuchen.', direct('cem', 'Gern', '{q}, sagte {s} noch einmal.')],
  ['Die Presse machte ein Bild.', direct('ada', 'Gern', '{q}, sagte {s} zum Fotografen.')],
  [
    'Teuer war es schon.',
    direct('ada', 'Das Holz kam aus dem eigenen Wald', '{q}, sagte {s}.'),
    direct('ada', 'Den Rest hat ein Verein gesammelt', '{q}, sagte {s} stolz.'),
  ],
  [
    indirect(
      'bo',
      'Die Rechnung sei noch offen und werde den Haushalt lange belasten',
      '{q}, sagte {s}.',
    ),
  ],
  ['Nicht alle klatschten.', direct('uwe', 'Und wer repariert die Turnhalle', '{q}, sagte {s}.')],
];

const MARKT: readonly Paragraph[] = [
  [
    'Auf dem Markt fehlt der Fisch.',
    direct('uwe', 'Gestern hatte ich noch drei Kisten Hering', '{q}, sagte {s} am Stand.'),
  ],
  [
    'Heute ist der Tisch leer.',
    direct('uwe', 'Heute hatte ich noch eine Kiste Hering', '{q}, sagte {s} dann.'),
  ],
  [
    indirect(
      'ada',
      'Die Netze seien voller Quallen und die Kutter kehrten deshalb früher um',
      '{q}, sagte {s}.',
    ),
  ],
  [direct('bo', 'Wie bitte', '{s} sagte: {q}.'), 'Es zog im Zelt.'],
  ['Die Leitung rauschte.', direct('bo', 'Wie bitte', '{q}, sagte {s} ins Telefon.')],
  [
    'Der Wirt kam aus der Küche.',
    direct(
      'cem',
      'Dann gibt es eben Eintopf mit Rüben, Speck und allem, was der Garten hergibt',
      '{q}, sagte {s}.',
    ),
  ],
  [indirect('cem', 'Die Gäste hätten Verständnis', '{q}, sagte {s}.')],
  [
    'Im Rathaus prüft man Hilfen.',
    direct('bo', 'Wir lassen die Händler nicht allein', '{q}, sagte {s} dem Boten.'),
  ],
  ['Das Amt schweigt dazu.', direct('ada', 'Abwarten', '{q}, sagte {s} im Gehen.')],
];

const WALD: readonly Paragraph[] = [
  [
    'Im Wald bei Altdorf sterben Fichten.',
    direct('bo', 'Jeder vierte Baum muss gefällt werden', '{q}, sagte {s} auf der Lichtung.'),
  ],
  [
    'Daneben wächst Neues.',
    direct('bo', 'Jeder vierte Baum darf stehen bleiben', '{q}, sagte {s} im Auto.'),
  ],
  [
    'Die Käfer kamen im Mai.',
    direct(
      'ada',
      'So einen trockenen Frühling hat hier noch keiner erlebt, auch mein Großvater nicht',
      '{q}, sagte {s}.',
    ),
  ],
  [
    indirect(
      'ada',
      'Man pflanze nun Eichen und Ahorn, weil die tiefer wurzelten',
      '{q}, sagte {s}.',
    ),
  ],
  ['Ob das reicht?', direct('ada', 'Vielleicht', '{q}, sagte {s} vorsichtig.')],
  ['Ob Regen kommt?', direct('ada', 'Vielleicht', '{q}, sagte {s} mit Blick nach oben.')],
  ['Ob das Land zahlt?', direct('bo', 'Vielleicht', '{q}, sagte {s} ausweichend.')],
  [
    'Am Sägewerk stapelt sich das Holz.',
    direct('cem', 'Der Preis ist im Keller', '{q}, sagte {s}.'),
    direct('cem', 'Wir nehmen trotzdem jeden Stamm', '{q}, sagte {s} trotzig.'),
  ],
  [indirect('uwe', 'Die Wege seien von den Maschinen zerfahren', '{q}, sagte {s}.')],
  [
    'Im Herbst wird gezählt.',
    direct('uwe', 'Ich komme wieder und zähle jeden einzelnen Setzling selbst', '{q}, sagte {s}.'),
  ],
];

/** Articles with twins, short and long quotes, and pairs of quotes that hardly differ. */
export const ARTICLES: readonly ModelArticle[] = Object.entries({
  deich: DEICH,
  bahn: BAHN,
  schule: SCHULE,
  markt: MARKT,
  wald: WALD,
}).map(([name, paragraphs], index) => {
  let number = index * 1000;
  return {
    name,
    style: { marks: '„“', form: 'NFC', space: ' ' },
    paragraphs: paragraphs.map((paragraph) =>
      paragraph.map((part) =>
        typeof part === 'string' ? part : { ...part, number: (number += 1) },
      ),
    ),
  };
});
