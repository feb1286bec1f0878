import type { ClassTable } from '../../classes/word-class.ts';
import type { ReportClass } from '../../classes/polarity.ts';

/** What hedges, says of which day, and passes on. */
export const REPORT_CLASSES: ClassTable<ReportClass> = {
  'hedge-adverb': {
    words: `angeblich anscheinend augenscheinlich demnach gerüchteweise möglicherweise mutmaßlich offenbar vermutlich womöglich`,
    example: '[Angeblich] kam sie, und er blieb [offenbar].',
  },
  'hearsay-modal': { words: 'soll sollen solle', example: 'Sie [soll] da sein.' },
  'unnamed-report': {
    words: 'angaben informationen berichten meldungen erkenntnissen quellen schätzungen',
    isCapital: true,
    example: 'Nach westlichen [Angaben] und neuen [Erkenntnissen] regnet es.',
  },
  'hearsay-report': {
    pattern:
      /^(?:(?:medien|presse|zeitungs|agentur|fernseh|augenzeugen)-?(?:berichten?|meldungen|angaben)|medien|berichten|gerüchten|meldungen)$/u,
    example: 'Laut [Medienberichten] und [Gerüchten] regnet es.',
  },
  'information-noun': {
    words: 'informationen',
    isCapital: true,
    example: 'Nach [Informationen] der Werft regnet es.',
  },
  'it-says': { words: 'hieß heißt heiße', example: 'Es [heißt], er komme, wie es [hieß].' },
  'after-source': { words: 'nach wonach', example: '[Nach] Angaben der Werft regnet es.' },
  'source-preposition-before': {
    words: 'laut nach',
    example: '[Laut] der Werft und [nach] Angaben der Bank regnet es.',
  },
  'opens-owner': {
    words: 'von vom des der eines einer dieses dieser ihres ihrer seines seiner',
    example: 'Nach Berichten [der] Werft und [von] Radio Quellau regnet es.',
  },
  'perfect-infinitive': { words: 'haben sein', example: 'Sie soll da gewesen [sein].' },
  'participle-form': { pattern: /(?:t|en)$/u, example: 'Sie soll [geredet] [haben].' },
  'joins-days': { words: 'und oder bis', example: 'Am Montag [und] am Dienstag regnet es.' },
  dated: { words: 'vom', example: 'Das steht in einem Brief [vom] Mittwoch.' },
  'where-said': {
    words: 'in im bei beim gegenüber',
    example: 'Sie sprach [im] Rat, [in] Quellau und [bei] einem Treffen.',
  },
  on: { words: 'auf', example: 'Sie sprach [auf] einer Messe.' },
  'in-front-of': { words: 'vor', example: 'Sie sprach [vor] Journalisten.' },
  audience: {
    pattern: /^(?:journalist|reporter|anhänger|medien|publikum)/u,
    isCapital: true,
    example: 'Sie sprach vor [Journalisten] und dem [Publikum].',
  },
  'press-noun': {
    pattern:
      /(?:^|-|\p{L})(?:medien|medium|presse|zeitung|zeitschrift|blatt|magazin|sender|radio|rundfunk|fernsehen|tv|presseagentur|nachrichtenagentur|nachrichtendienst|portal|redaktion)(?:e[ns]?|n|s)?$|^(?:agentur(?:en)?|blätter[n]?|kurier|bote|anzeiger|rundschau|tageblatt)$|(?:tageblatt|blätter|anzeiger)[ns]?$|^(?:staats|lokal|welt|us-|regional)?(?:medien|presse|zeitungs|agentur|fernseh|rundfunk)-?(?:berichte?|meldung|angabe|information)(?:en|n|s)?$/u,
    isCapital: true,
    example:
      'Die [Zeitung] und der [Staatssender] folgen [Medienberichten], der Bericht der Polizei nicht.',
  },
};
