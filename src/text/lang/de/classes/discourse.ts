import type { ClassTable } from '../../classes/word-class.ts';
import type { DiscourseClass } from '../../classes/discourse.ts';

export const DISCOURSE_CLASSES: ClassTable<DiscourseClass> = {
  'title-noun': {
    words: `fazit motto titel untertitel überschrift schlagzeile info infos information informationen wetter hinweis
      nachsatz zusatz nachtrag update zitat spruch satz slogan losung parole devise stichwort thema beispiel inschrift
      aufschrift refrain liedtext schild frage antwort botschaft anspruch ergebnis folge grund ziel problem termin ort
      tipp tipps hintergrund kommentar bilanz resümee urteil regel formel lehre moral pointe leitsatz wahlspruch
      lied film buch song album roman serie stück gedicht text band name schrift plakat banner
      streit protest demonstration kritik debatte zoff ärger
      kernsatz kernaussage reaktion vorwurf versprechen einwand eingeständnis`,
    pattern: /(?:heit|keit|tät|nis|ismus|(?<!regier|stift|zeit|beweg)ung)(?:en|s|se)?$/u,
    isCapital: true,
    example: '[Fazit]: Das [Motto] war kurz.',
  },
  'own-pronoun': {
    words: `ich mir mich mein meine meinen meinem meiner meines
      wir uns unser unsere unseren unserem unserer unseres`,
    example: '[Ich] sah [unsere] Boote, und [wir] lachten.',
  },
  'polite-you': {
    words: 'sie ihnen ihr ihre ihren ihrem ihrer ihres',
    isCapital: true,
    example: 'Kommen [Sie] mit [Ihrem] Boot, und ihr Hund?',
  },
  'form-of-address': {
    words: 'herr herrn frau',
    isCapital: true,
    example: '[Herr] Tal, wo war [Frau] Berg?',
  },
  'question-label': { words: 'frage fragen f q', isCapital: true, example: '[Frage]: Was tun?' },
  'answer-label': { words: 'antwort antworten a', isCapital: true, example: '[Antwort]: Nichts.' },
  settled: {
    words:
      'klar fest sicher unstrittig erwiesen entschieden ausgemacht offensichtlich logisch selbstverständlich',
    example: 'Für sie ist [klar], dass es brennt.',
  },
  'is-or-stands': {
    words: 'ist war steht stand bleibt blieb scheint schien',
    example: 'Für sie [steht] fest, dass es brennt.',
  },
  with: { words: 'mit', example: 'Ein Gespräch [mit] Ada Berg.' },
  'talk-noun': {
    words: 'interview gespräch talk unterhaltung begegnung',
    isCapital: true,
    example: 'Ein [Gespräch] mit Ada Berg.',
  },
  by: { words: 'von vom', example: 'Der Satz [von] Ada Berg.' },
  'she-or-they': { words: 'sie', example: '[Sie] kam, und [sie] lachte, er nicht.' },
};
