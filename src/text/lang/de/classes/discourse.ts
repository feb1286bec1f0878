import type { ClassTable } from '../../classes/word-class.ts';
import type { DiscourseClass } from '../../classes/discourse.ts';
import { COLLECTIVE, DOCUMENT, GOVERNMENT, ROLE, SPOKESPERSON } from '../role-nouns.ts';

export const DISCOURSE_CLASSES: ClassTable<DiscourseClass> = {
  'role-noun': {
    pattern: ROLE,
    example: '[Außenministerin] Berg traf den [Kreml-Chef] im Hafen.',
  },
  'spokesperson-noun': {
    pattern: SPOKESPERSON,
    example: 'Die [Polizeisprecherin] schwieg wie die [Kreise].',
  },
  'government-noun': {
    pattern: GOVERNMENT,
    example: 'Die [Regierung] schwieg, ihr [Regierungssprecher] ging.',
  },
  'document-noun': {
    pattern: DOCUMENT,
    example: 'Die [Presseerklärung] und der [Brief] lagen dort.',
  },
  'collective-noun': {
    pattern: COLLECTIVE,
    example: 'Die [Polizei] und das [Institut] halfen den [Zeugen].',
  },
  'title-noun': {
    words: `fazit motto titel untertitel überschrift schlagzeile info infos information informationen wetter hinweis
      nachsatz zusatz nachtrag update zitat spruch satz slogan losung parole devise stichwort thema beispiel inschrift
      aufschrift refrain liedtext schild frage antwort botschaft anspruch ergebnis folge grund ziel problem termin ort
      tipp tipps hintergrund kommentar bilanz resümee urteil regel formel lehre moral pointe leitsatz wahlspruch
      kernsatz kernaussage reaktion vorwurf versprechen einwand eingeständnis`,
    isCapital: true,
    example: '[Fazit]: Das [Motto] auf dem Banner war kurz.',
  },
  'first-person': {
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
  by: { words: 'von vom', example: 'Der Satz [von] Ada Berg.' },
};
