import type { ContentClass } from '../../classes/contents.ts';
import type { ClassTable } from '../../classes/word-class.ts';

export const CONTENT_CLASSES: ClassTable<ContentClass> = {
  this: { words: 'das dies', example: '[Das] sagte sie, und [dies] stimmt.' },
  which: { words: 'was', example: 'Sie lachte, [was] auffiel.' },
  'weak-preterite': { pattern: /te$/u, example: 'Sie [lachte], was ihn [störte].' },
  words: { words: 'worten', example: 'Sie schloss mit den [Worten] „Bis morgen“.' },
  anybody: { words: 'man', example: 'Das nennt [man] einen Pfahl.' },
  'calling-opener': {
    words: 'als für ein eine einen zur zum von vom',
    example: 'Sie nannte es [ein] Wagnis.',
  },
  'calling-preposition': {
    words: 'als von zu vor gegen für',
    example: 'Sie sprach [von] einem Wagnis.',
  },
  should: { words: 'sollte sollten', example: 'Sie [sollte] gehen, wir auch.' },
  'konjunktiv-auxiliary': {
    words: 'sei seien habe werde könne müsse solle wolle dürfe',
    example: 'Sie [sei] da und [habe] Zeit, er könnte kommen.',
  },
  both: { words: 'beide', example: '[Beide] schwiegen.' },
};
