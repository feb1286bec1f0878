import type { ClassTable } from '../../classes/word-class.ts';
import type { DenialClass } from '../../classes/polarity.ts';

/** What denies. */
export const DENIAL_CLASSES: ClassTable<DenialClass> = {
  negator: {
    pattern:
      /^(?:nicht|nie|niemals|nimmer|keineswegs|keinesfalls|mitnichten|nichts|weder|kein(?:e[nmrs]?)?)$/u,
    example: 'Sie sah [nicht] hin, er [nie], und [kein] Hund bellte.',
  },
  not: { words: 'nicht', example: 'Sie sah [nicht] hin, er nie.' },
  'not-negated': {
    words: 'nur zuletzt ohne erst allein weniger minder umsonst lange weit selten unerwähnt',
    example: 'Nicht [nur] sie kam, und das nicht [selten].',
  },
  even: { words: 'einmal', example: 'Nicht [einmal] sie kam.' },
  'first-ordinal': { words: 'ersten', example: 'Sie kam nicht zum [ersten] Mal.' },
  'but-rather': { words: 'sondern', example: 'Nicht sie kam, [sondern] er.' },
  'no-determiner': { pattern: /^kein/u, example: '[Kein] Hund bellte, und [keiner] kam.' },
  'no-or-nothing': { pattern: /^(?:kein|nichts)/u, example: '[Kein] Hund sah [nichts].' },
  'nobody-word': {
    pattern: /^(?:niemand|niemande[nm]|keine[rs]?|nichts)$/u,
    example: '[Niemand] kam, und [keiner] sah [nichts].',
  },
  'nobody-opener': {
    pattern: /^(?:kein|niemand|nichts|kaum)/u,
    example: '[Niemand] kam, und [kein] Hund bellte [kaum].',
  },
  other: {
    pattern: /^(?:ander|geringer|wenig|höher|bess)/u,
    example: 'Kein [Geringerer] kam, und nichts [anderes].',
  },
  than: { words: 'als', example: 'Kein Geringerer [als] Bo kam.' },
  'time-unit': {
    pattern: /^(?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:e|en|n)?$/u,
    isCapital: true,
    example: 'Keine zwei [Stunden] oder [Tage] später kam sie.',
  },
  'denying-noun': {
    pattern: /^(?:zweifeln?|dementis?|widerspruchs?|absagen?|weigerung|leugnung)$/u,
    isCapital: true,
    example: 'Sie hat [Zweifel] nach dem [Dementi].',
  },
  'secret-noun': {
    pattern: /^(?:hehl|geheimnis)$/u,
    isCapital: true,
    example: 'Sie macht keinen [Hehl] daraus.',
  },
  untrue: {
    words: `falsch unwahr erfunden gelogen ausgeschlossen unzutreffend lüge lügen unsinn unsinns falschmeldung falschmeldungen
      fälschung fälschungen erfindung erfindungen`,
    example: 'Es ist [falsch], eine [Lüge], also [Unsinn].',
  },
  refusing: {
    words: `weigert weigern weigerte weigerten geweigert weigere vermied vermieden vermeidet vermeiden vermeide verzichtet verzichtete
      verzichteten verzichten verzichte unterließ unterließen unterlässt unterlassen hütet hütete hüteten hüten gehütet
      scheut scheute scheuten scheuen gescheut zögert zögerte zögerten zögern gezögert vergaß vergaßen vergisst vergessen versäumte
      versäumt versäumten versäumen müde nehmen`,
    example: 'Sie [weigerte] sich und wurde nicht [müde], und er [vermied] es.',
  },
  'doing-readily': {
    words: `beeilt beeilte beeilten beeilen begann begannen beginnt beginnen begonnen fortfuhr fuhr fuhren fährt wagt wagte
      wagten wagen gewagt traut traute trauten erlaubte erlaubt getraut`,
    example: 'Er [beeilte] sich, und sie [wagte] es.',
  },
  without: { words: 'ohne', example: 'Sie ging [ohne] Hut.' },
  'not-doing': { words: 'ohne statt anstatt', example: '[Statt] zu reden, ging sie [ohne] Hut.' },
  'marked-infinitive': {
    pattern: /\p{L}zu\p{L}{2,}n$/u,
    example: 'Sie ging, um das [mitzuteilen] und es [hinzuzufügen].',
  },
};
