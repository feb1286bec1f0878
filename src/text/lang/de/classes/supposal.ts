import type { ClassTable } from '../../classes/word-class.ts';
import type { SupposalClass } from '../../classes/polarity.ts';

/** What asks and supposes. */
export const SUPPOSAL_CLASSES: ClassTable<SupposalClass> = {
  conditional: {
    words: 'wenn falls sofern sobald vorausgesetzt angenommen gesetzt',
    example: '[Wenn] sie kommt, geht er, [falls] er kann.',
  },
  whoever: { words: 'wer', example: '[Wer] kommt, der bleibt.' },
  'as-if': { words: 'ob wenn', example: 'Sie tat, als [ob] er käme.' },
  'open-question': {
    pattern: /^(?:wer|wen|wem|was|welche[rsnm]?|inwiefern)$/u,
    example: '[Wer] kam, und [was] geschah?',
  },
  'question-noun': {
    pattern: /^(?:nach|rück|an|zusatz)?fragen?$/u,
    isCapital: true,
    example: 'Auf die [Frage] und auf [Nachfragen] fragte sie zurück.',
  },
  'asked-participle': { words: 'gefragt angefragt nachgefragt', example: 'Sie schwieg [gefragt].' },
  possible: {
    pattern: /^(?:könnten?|würden?|wären?|möglich|denkbar|vorstellbar|vielleicht|fehlte?)$/u,
    example: 'Es [könnte] sein, und [denkbar] ist es auch.',
  },
  'that-conjunction': { words: 'dass', example: 'Sie sagt, [dass] er kommt.' },
  'how-conjunction': { words: 'wie', example: '[Wie] sie sagt, kommt er.' },
  'cause-conjunction': {
    words: 'weil da denn obwohl solange',
    example: 'Sie geht, [weil] er kommt, [denn] es regnet.',
  },
  'for-or-as': { words: 'für als', example: 'Sie hält es [für] gut und gilt [als] klug.' },
  'declined-participle': {
    pattern: /(?:te|tes|ter|ten|tem)$/u,
    example: 'Die nicht [ausgezahlten] Prämien [sollten] fehlen.',
  },
  'would-have': { words: 'hätte hätten', example: 'Sie [hätte] das gesagt, er hat es.' },
  would: { pattern: /^würde/u, example: 'Sie [würde] gehen, er werde bleiben.' },
  could: {
    pattern: /^(?:konnte|musste|durfte)/u,
    example: 'Sie [konnte] gehen, er könnte bleiben.',
  },
  must: { pattern: /^(?:muss|müss(?!t))/u, example: 'Sie [muss] gehen, er müsste bleiben.' },
  later: {
    words: 'später danach schließlich noch',
    example: 'Sie sollte [später] gehen, er sollte jetzt gehen.',
  },
  presenting: {
    words:
      'vorzustellen vorzulegen darzulegen bekanntzugeben bekanntzumachen vorzutragen äußern sprechen reden informieren unterrichten',
    example: 'Sie will kommen, um den Plan [vorzustellen] und zu [reden].',
  },
};
