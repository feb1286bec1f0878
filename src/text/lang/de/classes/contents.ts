import type { ContentClass } from '../../classes/contents.ts';
import type { ClassTable } from '../../classes/word-class.ts';

export const CONTENT_CLASSES: ClassTable<ContentClass> = {
  this: { words: 'das dies', example: '[Das] sagte sie, und [dies] stimmt.' },
  which: { words: 'was', example: 'Sie lachte, [was] auffiel.' },
  'weak-preterite': { pattern: /te$/u, example: 'Sie [lachte], was ihn [störte].' },
  words: { words: 'worten', example: 'Sie schloss mit den [Worten] „Bis morgen“.' },
  slogan: {
    words: `parole parolen spruch sprüche sprüchen slogan slogans aufschrift aufschriften sprechchor sprechchöre sprechchören
      ruf rufe rufen ausruf schlachtruf losung losungen`,
    isCapital: true,
    example: 'Sie riefen [Parolen] wie „Nie wieder“.',
  },
  anybody: { words: 'man', example: 'Das nennt [man] einen Pfahl.' },
  'calling-opener': {
    words: 'als für ein eine einen zur zum von vom',
    example: 'Sie nannte es [ein] Wagnis.',
  },
  'calling-preposition': {
    words: 'als von zu vor gegen für',
    example: 'Sie sprach [von] einem Wagnis.',
  },
};
