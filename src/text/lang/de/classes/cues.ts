import type { CueClass } from '../../classes/cues.ts';
import type { ClassTable } from '../../classes/word-class.ts';
import { JUDGEMENTS, OPINIONS } from '../cue-nouns.ts';

export const CUE_CLASSES: ClassTable<CueClass> = {
  'taste-noun': {
    words: 'vorstellung vorstellungen wunsch wünschen geschmack willen',
    example: 'Nach ihren [Vorstellungen] soll er bleiben.',
  },
  reflexive: { words: 'sich', example: 'Sie freut [sich].' },
  'infinitive-have': { words: 'haben', example: 'Sie soll das gesagt [haben].' },
  'infinitive-know': { words: 'wissen', example: 'Sie will [wissen], wer kommt.' },
  'state-participle': {
    words: 'bekannt geraten',
    example: 'Das Boot ist [bekannt] und in Not [geraten].',
  },
  'adverb-participle': { words: 'wiederholt', example: 'Sie ist [wiederholt] gekommen.' },
  'statement-opener': { words: 'dass ob', example: 'Sie sagt, [dass] er fragt, [ob] es regnet.' },
  'made-known': { pattern: /gegeben|gemacht/u, example: 'Das wurde [bekanntgegeben].' },
  'stands-in-text': {
    words: 'steht stand stehe lautet lautete',
    example: 'Im Brief [steht], dass es regnet.',
  },
  'how-many': {
    words: 'viel viele vielen wenig wenige wenigen mehrere',
    example: 'Wie [viele] Boote kamen?',
  },
  inflected: {
    pattern: /^\p{L}+(?:e|en|er|em|es)$/u,
    example: 'Ihr [großes] Boot ist am [alten] Steg.',
  },
  of: { words: 'von vom seitens', example: 'Der Rat [von] Ada Berg.' },
  'genitive-form': {
    pattern: /^\p{L}{2,}s$/u,
    isCapital: true,
    example: 'Die Forderung [Quellaus] gefiel.',
  },
  'clause-tail': {
    pattern:
      /^\p{L}+(?:en|t)$|^(?:daran|darüber|dazu|dafür|hatte|habe|wurde|wird|sei|vor|gegenüber)$/u,
    example: 'Sie [hatte] die These [vertreten], er [sei] da.',
  },
  'pointing-adverb': {
    words: 'dazu davon darauf damit dafür dagegen daran darüber davor darin dahingehend dahin',
    example: 'Sie wies [darauf] hin.',
  },
  opinion: { forms: OPINIONS, example: 'Sie ist [sicher], dass er kommt.' },
  judgement: { forms: JUDGEMENTS, example: 'Sie hält es für [möglich].' },
  'shows-itself': {
    words: 'zeigte zeigt zeigen zeigten gab gibt äußerte äußert äußerten',
    example: 'Sie [zeigte] sich besorgt.',
  },
  'holds-it': {
    words:
      'hält halten hielt hielten sieht sehen sah sahen betrachtet betrachte betrachten betrachtete betrachteten bezeichnet bezeichnete bezeichneten bezeichnen erachtet erachte erachten erachtete erachteten findet finden fand fanden nennt nennen nannte nannten erklärte erklärten',
    example: 'Sie [hält] es für möglich.',
  },
  'finds-it': { words: 'findet finden fand fanden', example: 'Sie [findet] es richtig.' },
  'as-or-for': { words: 'für als', example: 'Sie hält es [für] möglich.' },
  'calling-as': { words: 'als', example: 'Sie nannte es [als] Erste.' },
  it: { words: 'es', example: '[Es] regnet, und sie sah [es].' },
};
