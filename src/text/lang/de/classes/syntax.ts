import type { SyntaxClass } from '../../classes/syntax.ts';
import type { ClassTable } from '../../classes/word-class.ts';
import { KONJUNKTIV } from '../verb-forms.ts';

export const SYNTAX_CLASSES: ClassTable<SyntaxClass> = {
  coordinator: {
    words: 'und oder sowie aber sondern doch denn',
    example: 'Ada kam [und] ging, [aber] Bo blieb.',
  },
  determiner: {
    words: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
      dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle aller allen beide beiden
      sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren mein meine meinen manche mehrere
      mehreren viele vielen einige einigen wenige zahlreiche zwei drei vier fünf sechs sieben acht neun zehn zwölf`,
    example: '[Die] Wirtin sah [ihren] Hund und [drei] Boote.',
  },
  'oblique-determiner': {
    words: `den dem des einen einem eines keinen keinem diesen diesem dieses jenen jenem jeden jedem
      seinen seinem seines ihren ihrem ihres unseren meinen allen`,
    example: '[Den] Plan lobte die Wirtin, [dem] Rat gefiel er.',
  },
  preposition: {
    words: `ab an am angesichts anhand anlässlich ans auf aufgrund aufs aus außer bei beim binnen bis
      dank durch durchs entgegen entlang für fürs gegen gegenüber gemäß hinter im in infolge innerhalb ins laut mit mithilfe nach
      nahe neben ohne per pro samt seit seitens statt trotz über um unter unterhalb vom von vor während wegen zu zufolge zum zur
      zwischen`,
    example: 'Sie ging [am] Abend [ohne] Hund [durch] Quellau.',
  },
  subordinator: {
    words: `dass ob weil da wenn falls als obwohl während bevor nachdem damit indem sobald solange sofern
      wie wonach wobei womit wodurch warum weshalb wieso wann wo woher wohin wer wen wem`,
    example: 'Sie sagte, [dass] er komme, [weil] es regnet.',
  },
  'relative-pronoun': {
    words: 'der die das den dem denen deren dessen welcher welche welches welchen welchem was',
    example: 'Ada Berg, [die] kam, sah, [was] fehlte.',
  },
  'subject-pronoun': {
    words: 'er sie dieser diese jener beide ersterer letzterer letztere',
    example: '[Er] schwieg, [sie] ging, und [dieser] blieb.',
  },
  'empty-subject': { words: 'es man das dies wir ich', example: '[Es] regnet, und [man] friert.' },
  'verb-particle': {
    words:
      'ab an auf aus dagegen dar ein fest hervor hin hinzu klar mit nach vor zu zurück zusammen',
    example: 'Sie lehnte es [ab].',
  },
  adverb: {
    words: `abermals aber allerdings also angeblich anscheinend anschließend auch außerdem bereits bislang bisher da dabei dafür dagegen
      daher damals damit danach daneben dann daran darauf darin darüber darum davon dazu demnach dennoch derweil derzeit deshalb
      deutlich dort ebenfalls ebenso einmal endlich entsprechend erneut erst etwa ferner folglich ganz gestern gleichzeitig gut
      heute hier hingegen hinzu immer indes indessen insgesamt inzwischen jedoch jetzt keineswegs klar kürzlich lediglich mehrfach mehrmals
      mittlerweile morgen nachdrücklich nämlich neulich nicht nie niemals noch nun nur offenbar öffentlich online oft schließlich schon scharf
      schriftlich prompt sofort unverzüglich sehr seitdem selbst sich so sodann sogar somit soeben sonst später stets telefonisch trotzdem überdies
      übrigens umgehend unterdessen vergangenen vielmehr vorher vorab vorerst weiter weiterhin weiters wieder wiederholt wiederum
      wörtlich zudem zuerst zugleich zuletzt zumindest zunächst zurück zuvor zwar mehr vehement kategorisch ausdrücklich`,
    example: 'Die Bank [jedoch] sagte [gestern] [nicht], wer ging.',
  },
  konjunktiv: { forms: KONJUNKTIV, example: 'Sie sagte, er [sei] krank und [habe] Fieber.' },
};
