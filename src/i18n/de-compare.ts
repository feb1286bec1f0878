import type { CompareWords } from './compare-words.ts';

/** The words of what sets statements side by side, in German. */
export const compare: CompareWords = {
  positions: {
    title: 'Wer vertritt was?',
    chosen: 'Von der Redaktion ausgewählt, von jeder Seite eine Äußerung im ganzen Satz.',
    byRule:
      'Von jeder Seite die erste sicher zugeordnete Äußerung, die der Text ganz und wörtlich wiedergibt.',
    toText: 'Zum Text',
  },
};
