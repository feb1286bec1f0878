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
  should: { words: 'sollte sollten', example: 'Sie [sollte] gehen, wir auch.' },
  'konjunktiv-auxiliary': {
    words: 'sei seien habe werde könne müsse solle wolle dürfe',
    example: 'Sie [sei] da und [habe] Zeit, er könnte kommen.',
  },
  'adverb-of-degree': {
    words:
      'oft häufig laut leise lange viel sehr deutlich eindringlich überzeugend schnell leicht schlecht gut heftig scharf weit klar lang',
    example: 'Sie sagte es so [oft], dass jeder es kannte.',
  },
  both: { words: 'beide', example: '[Beide] schwiegen.' },
  'unsaid-opener': {
    words: 'um ohne statt anstatt nachdem bevor als weil obwohl',
    example: 'Er ging, [ohne] zu fragen, [als] es regnete.',
  },
  'beside-saying': {
    words: 'während als nachdem bevor ehe indem',
    example: 'Es regne, sagte sie, [während] er ging, und [bevor] er kam.',
  },
  'contrary-joiner': {
    words: 'doch jedoch aber sondern denn',
    example: 'Sie blieb, [doch] er ging, [denn] es regnete.',
  },
  'adding-subordinator': {
    words: 'weil da wenn obwohl sobald solange',
    example: 'Sie lobte das Dorf, [weil] es helfe, [wenn] es brenne.',
  },
  'adding-konjunktiv': {
    words: 'sei seien würden hätten wären müssten könnten',
    pattern: /^\p{Ll}+[^t]e$/u,
    example: 'Ada lobte ihn, weil er nett [sei] und oft [komme].',
  },
  'question-word': {
    pattern: /^(?:wie|warum|wer|wen|wem|was|wo|wann|weshalb|wieso|welche[rsnm]?)$/u,
    example: 'Sie fragte, [wer] kam und [welchen] Hund er sah.',
  },
  'which-one': {
    pattern: /^welche[rsnm]?$/u,
    example: 'Sie fragte, wer kam und [welchen] Hund er sah.',
  },
  'own-opener': {
    words: 'so denn nur aber dies jedoch trotzdem noch',
    example: 'Sie blieb, [nur] er ging, [trotzdem] kam er.',
  },
  'own-sequel': {
    words: 'aber jedoch dann dazu',
    example: 'Es regnete, sagte sie [aber] und ging [dann].',
  },
  'accusative-determiner': {
    words: 'den einen das ein seinen ihren keinen',
    example: 'Sie sah [den] Hund und [ein] Boot, er der Wirtin nach.',
  },
  also: { words: 'auch', example: '[Auch] sie ging.' },
  called: {
    words: 'genannte genannter genannten genanntem genanntes namens heißt hieß titel motto unter',
    example: 'Das Boot [namens] „Ada“ fuhr [unter] dem [Motto] „Los“.',
  },
  'own-subject': { words: 'ich wir', example: '[Ich] ging, [wir] sahen uns.' },
  addressing: {
    words: 'sie ihnen',
    isCapital: true,
    example: 'Kommen [Sie] mit, und gefällt es [Ihnen], wie sie rudern?',
  },
  'writers-conditional': {
    words: 'ließe bliebe hielte ginge erhielte',
    pattern:
      /^(?:könn|würd|hätt|wär|müss|käm|gäb|stünd|läg|näh?m|fänd|säh|bräch|däch|wüss|trüg|zög|träf|brauch|bräuch|entstünd|bestünd|bekäm|befänd|spräch|schlüg|verlör)t?en?$/u,
    example: 'Sie [könnte] gehen, er [bliebe] hier.',
  },
  'writers-guess': {
    words: 'dürfte dürften sollte sollten',
    example: 'Es [dürfte] regnen, wir [sollten] gehen.',
  },
  'wish-modal': {
    words: 'möchte möchten möge mögen',
    example: 'Sie [möchte] gehen, [möge] sie ruhen.',
  },
  'polite-subject': {
    words: 'sie',
    isCapital: true,
    example: 'Kommen [Sie] mit, und gefällt es Ihnen, wie sie rudern?',
  },
  'passive-infinitive': { words: 'werden', example: 'Es soll gebaut [werden].' },
  'if-or-would': { words: 'wenn falls würde', example: '[Wenn] sie käme, [würde] es regnen.' },
  'linking-adverb': {
    words: 'auch außerdem zudem ferner weiter dabei dazu dann damit dadurch so somit',
    example: '[Außerdem] regnet es [auch].',
  },
  'doubting-adverb': {
    words:
      'angeblich offenbar vermutlich möglicherweise wohl voraussichtlich eigentlich wahrscheinlich',
    example: 'Es regnet [offenbar] und schneit [wohl].',
  },
  'speaking-of': {
    words: 'von vom vor über davon davor darüber',
    example: 'Sie sprach [von] Glück und warnte [davor].',
  },
  had: { pattern: /^hatte/u, example: 'Sie [hatte] es gesagt, er hat es bestritten.' },
  'pointing-back': {
    words: 'dies dieses diese dem das',
    example: 'Sie lobte [das] und [dieses] Boot.',
  },
  'talk-word': {
    words: 'interview gegenüber gespräch pressekonferenz rede',
    example: 'Sie sagte es im [Interview] und [gegenüber] dem Rat.',
  },
  around: { words: 'um', example: 'Sie bat [um] Ruhe.' },
  against: { words: 'gegen', example: 'Sie sprach [gegen] den Plan.' },
  about: { words: 'über', example: 'Sie sprach [über] den Plan.' },
  never: { words: 'nie', example: 'Sie sprach [nie].' },
  'giving-reason': { words: 'denn', example: 'Sie ging, [denn] es regnete.' },
};
