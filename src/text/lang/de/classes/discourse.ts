import type { ClassTable } from '../../classes/word-class.ts';
import { isManNoun, isWomanNoun } from '../offices.ts';
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
  he: { words: 'er ihn ihm', example: '[Er] kam, und sie sah [ihn].' },
  latter: { words: 'dieser diese', example: 'Ada sah Bo, und [dieser] lachte.' },
  'his-or-her': { pattern: /^(?:ihr|sein)/u, example: '[Ihr] Hund sah [seinen] Hund.' },
  his: { pattern: /^sein/u, example: 'Ihr Hund sah [seinen] Hund.' },
  'describing-determiner': {
    words: 'der die das dem den dieser diese',
    example: '[Der] Rat sah ein Boot und [diese] Bank.',
  },
  'man-determiner': {
    words: 'der dem den dieser',
    example: '[Der] Rat sah [den] Chef und die Wirtin.',
  },
  'man-article': { words: 'der ein', example: '[Der] Rat sah [ein] Boot und die Wirtin.' },
  'woman-article': { words: 'die', example: '[Die] Wirtin sah eine Frau.' },
  'article-behind': { words: 'der dem', example: '[Der] Rat [der] Zeitung sah die Bank.' },
  'relative-subject': {
    words: 'der die das welche welcher welches',
    example: 'Ada, [die] kam, sah Bo, [welcher] ging.',
  },
  aged: { pattern: /^\d{1,3}-?jährige[rn]?$/u, example: 'Die [58-Jährige] sah den Jährigen.' },
  'generic-title': {
    pattern:
      /(?:politiker(?:e?s)?|demokrat(?:e[ns])?|parlamentarier(?:e?s)?|grüne|liberale|(?:politiker|demokrat|parlamentarier)in)$/u,
    isCapital: true,
    example: 'Die [Politikerin] sah den [Sozialdemokraten] und den Minister.',
  },
  'one-man': {
    test: isManNoun,
    isCapital: true,
    example: 'Der [Forscher] sah den [Stadtrat], nicht die Forscherin.',
  },
  'one-woman': {
    test: isWomanNoun,
    isCapital: true,
    example: 'Die [Stürmerin] sah die [Putzfrau] und den Stürmer.',
  },
  'medium-again': {
    words: 'blatt zeitung magazin sender zeitschrift nachrichtenagentur agentur portal',
    isCapital: true,
    example: 'Das [Blatt] und der [Sender] schwiegen.',
  },
  'body-again': {
    words: `organisation konzern unternehmen firma partei verein bank gericht institut kommission gewerkschaft zentralbank notenbank
  gemeinschaft ministerium klub bündnis verband behörde institution allianz militärbündnis verteidigungsbündnis staatenbund gremium
  menschenrechtsorganisation weltorganisation`,
    isCapital: true,
    example: 'Die [Partei] und der [Verband] schwiegen.',
  },
  'speaker-noun': {
    pattern: /sprecher/u,
    isCapital: true,
    example: 'Eine [Sprecherin] und ein Vertreter der Bank schwiegen.',
  },
  'own-government': {
    pattern: /regierung$/u,
    isCapital: true,
    example: 'Die [Landesregierung] und das Kabinett schwiegen.',
  },
  circle: {
    words: 'umfeld umgebung umkreis kreise kreisen',
    isCapital: true,
    example: 'Im [Umfeld] der Ministerin schweigt man, in [Kreisen] der Polizei auch.',
  },
};
