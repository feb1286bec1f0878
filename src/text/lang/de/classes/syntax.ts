import type { SyntaxClass } from '../../classes/syntax.ts';
import type { ClassTable } from '../../classes/word-class.ts';
import { isKnownFirstName } from '../first-names.ts';
import { DETERMINERS } from '../determiners.ts';
import { FINITE_FORMS, isIndicative, isKonjunktiv, PLURAL_FORMS } from '../verb-lexicon.ts';
import { KONJUNKTIV } from '../verb-forms.ts';

export const SYNTAX_CLASSES: ClassTable<SyntaxClass> = {
  coordinator: {
    words: 'und oder sowie aber sondern doch denn',
    example: 'Ada kam [und] ging, [aber] Bo blieb.',
  },
  determiner: {
    forms: DETERMINERS,
    example: '[Die] Wirtin sah [ihren] Hund und [drei] Boote.',
  },
  preposition: {
    words: `ab an am angesichts anhand anlässlich ans anstelle auf aufgrund aufs aus ausgangs ausser außer außerhalb ausserhalb bei beim binnen bis
      dank durch durchs einschließlich entgegen entlang für fürs gegen gegenüber gemäß hinter im in infolge innerhalb ins jenseits laut mangels mit mithilfe mittels nach
      nahe neben ohne per pro samt seit seitens statt trotz über um unter unterhalb via vom von vor während wegen zu zufolge zugunsten zulasten zuungunsten zwecks zum zur
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
  konjunktiv: {
    forms: KONJUNKTIV,
    test: isKonjunktiv,
    example: 'Sie sagte, er [sei] krank und [habe] Fieber.',
  },
  'clause-joiner': { words: 'und oder aber sowie', example: 'Sie kam [und] ging [oder] blieb.' },
  'phrase-joiner': { words: 'und sowie', example: 'Ada [und] Bo [sowie] Cem blieben.' },
  'and-or': { words: 'und oder', example: 'Ada [und] Bo gingen [oder] blieben.' },
  adversative: { words: 'aber', example: 'Sie [aber] blieb.' },
  complementizer: { words: 'dass', example: 'Sie sagte, [dass] es regnet.' },
  'subordinator-or-adverb': {
    words: 'als da während damit',
    example: '[Da] sagte sie nein, [als] er kam.',
  },
  'infinitive-opener': { words: 'um ohne sich statt', example: 'Er ging, [ohne] zu grüßen.' },
  'infinitive-particle': { words: 'zu', example: 'Er bat sie [zu] bleiben.' },
  'infinitive-end': {
    pattern: /(?:en|ern|eln|tun|sein)$/u,
    example: 'Sie will [gehen] und [rudern].',
  },
  'infinitive-with-particle': {
    pattern:
      /^(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|nieder|vor|weg|weiter|zurück|zusammen|hinaus|hinein|heraus|herein|herbei|hervor|wieder|frei|klar|bereit|durch|um|fort|statt|teil|voran|voraus|vorbei|entgegen|gegenüber|auseinander|unter|über|bekannt|sicher|offen|fertig|bloß|wahr|davon|dagegen|zu|still|preis|kund|kennen|stehen)zu\p{Ll}{3,}n$/u,
    example: 'Er bat sie, [anzukommen].',
  },
  'modal-infinitive': {
    words: 'haben sein werden können wollen müssen dürfen sollen lassen',
    example: 'Er glaubt gehen zu [müssen].',
  },
  'frequent-infinitive': { words: 'gehen', example: 'Sie muss [gehen].' },
  'verb-cluster': {
    words: 'könne können haben worden sein',
    example: 'Der Deich, der gebaut [worden] ist, soll gehalten [haben].',
  },
  'perfect-or-passive': {
    words: 'hat hatte hatten haben habe wurde wurden wird',
    example: 'Sie [hat] es erklärt, es [wurde] bestätigt.',
  },
  'impersonal-saying': { words: 'hieß heißt', example: 'Es [hieß], sie komme.' },
  'finite-verb': { forms: FINITE_FORMS, example: 'Sie [kam] und [geht] nach Quellau.' },
  'finite-before-word': { words: 'stand', example: 'Das Boot [stand] leer.' },
  'finite-end': {
    test: (lower) => looksFinite(lower) && isIndicative(lower),
    example: 'Sie [wohnte] in Quellau und [öffnet] elegant beliebt.',
  },
  'preterite-end': { pattern: /ten?$/u, example: 'Die [gesuchte] Frau [wohnte] dort.' },
  'verb-end': { pattern: /(?:e|en|ern|eln|t|st)$/u, example: '[Alle] [gehen], du [gehst] auch.' },
  'konjunktiv-end': { pattern: /[^t]e$/u, example: '[Sie] sagt, er [öffne] bald das Haus.' },
  'plural-present': { forms: PLURAL_FORMS, example: 'Die Boote [fahren] bald.' },
  'adverb-in-e': {
    words: 'alleine beinahe bitte gerade gerne heute lange nahe nie',
    example: 'Er kam [heute] [beinahe] zu spät.',
  },
  'adjective-end': {
    pattern: /(?:e|en|er|es|em)$/u,
    example: '[Große] [Boote] in [kaltem] [Wasser].',
  },
  'feminine-end': {
    pattern: /(?:e|ung|[hk]eit|schaft|tion|tät)$/u,
    isCapital: true,
    example: 'Bei großer [Freiheit] und [Hitze] schwieg der Rat.',
  },
  'feminine-noun': {
    pattern:
      /(?:(?:er|or|ist|ent|ant|at|og|eur|än|är|al|ef|ar|ow|ig|ann|ud|aut|ut|yst)in|ur|anz|enz|presse|behörde|partei|stadt|bank|firma|gruppe|polizei)$/u,
    isCapital: true,
    example: 'Die [Richterin] rief die [Polizei].',
  },
  'masculine-article': { words: 'der', example: '[Der] Rat tagt.' },
  'singular-speaker': { words: 'ich', example: '[Ich] gehe.' },
  'singular-pronoun': { words: 'er sie es man', example: '[Sie] ging, [man] schwieg.' },
  'plural-pronoun': {
    words: 'sie wir alle viele beide die das',
    example: '[Alle] gingen, [viele] kamen.',
  },
  'impersonal-pronoun': { words: 'es man', example: '[Es] regnet, [man] friert.' },
  'name-particle': {
    words: 'von van de der den del di al bin ibn ben el la le zu',
    example: 'Piet [van] Loen und Carla [von] [der] Heide',
  },
  'noble-particle': { words: 'von van', example: 'Piet [van] Loen' },
  'particle-article': { words: 'der den dem', example: 'Karla von [der] Heide' },
  'genitive-end': { pattern: /s$/u, isCapital: true, example: '[Quellaus] Rat und [Otto’s] Hund' },
  'name-in-s': {
    words: `agnes alexis alois andreas angus boris carlos charles chris claus cornelius cyprus dennis doris elias frans georgios
      hannes hans ines iris james janis jannis jens johannes jonas joris julius klaus lars linus louis lucas luis lukas magnus
      marcus marius markus mathias matthias nicolas niklas nikolaus nils rasmus rolandas silvius thies thomas titus tobias`,
    isCapital: true,
    example: '[Thomas] Berg und [Ines] Tal',
  },
  'title-abbreviation': { words: 'prof dr dipl ing st gen', example: '[Prof]. [Dr]. Ada Berg' },
  quantifier: {
    words: 'alle beide viele einige einer mehrere manche',
    example: '[Viele] gingen, [einige] blieben.',
  },
  'other-one': {
    words: 'anderer andere weiterer weitere dritter dritte zweiter zweite einzelner',
    example: 'Ein [anderer] ging, eine [dritte] blieb.',
  },
  'genitive-determiner': {
    words: 'des der eines einer dieses dieser ihres ihrer seines seiner',
    example: 'Die Frau [des] Rats und [der] Hund [ihrer] Mutter',
  },
  'demonstrative-pronoun': {
    words: 'dieser diese jener beide',
    example: '[Dieser] schwieg, [jener] ging.',
  },
  'source-preposition': { words: 'von vom', example: 'Angaben [von] Fischern und [vom] Rat' },
  'attribute-preposition': {
    words: 'von vom für aus beim im',
    example: 'Der Chef [vom] Amt und die Rätin [für] Fragen [aus] Quellau',
  },
  'purpose-preposition': { words: 'für', example: 'Das Institut [für] Meereskunde' },
  'genitive-adjective-end': { pattern: /er$/u, example: 'Angaben [deutscher] [Fischer]' },
  'measure-noun': {
    words: `jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde sekunden meter
      metern zentimeter kilometer kilometern kilo kilogramm gramm tonnen euro prozent`,
    isCapital: true,
    example: 'Die 29 [Jahre] alte Frau und das 20 [Meter] lange Boot',
  },
  'attribute-end': {
    pattern:
      /(?:end|[^s]t|[^ei]en|ständig|wortlich|kannt|tätig|sässig|jährig|alt|lang|hoch|hoh|breit|groß|schwer|teuer|teur|wichtig|nah|verwandt|treu|frei|fähig|gehörig|pflichtig|bürtig|stämmig|reich|arm)(?:e|en|er|es|em)$/u,
    example: 'Die für den Bau [zuständige] Frau und das in Quellau [gebaute] Boot',
  },
  'time-word': {
    pattern:
      /(?:tag|woch|abend|morgen|nacht|mittag|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr)s?$/u,
    example: 'Am [Mittwoch] im [März] kam sie.',
  },
  'person-noun': {
    test: (lower) =>
      /(?:er|or|ist|ant|ent|at|eur|oge|arzt|ärzt|wart|mann|frau)(?:in)?$/u.test(lower) &&
      !isKnownFirstName(lower.charAt(0).toUpperCase() + lower.slice(1)),
    isCapital: true,
    example: 'Ein [NDR-Kommentator] und ein [Arzt] sahen Peter.',
  },
  'opening-adverb': {
    test: opensAsAdverb,
    isCapital: true,
    example: '[Ähnlich] sieht es die Wirtin.',
  },
  'relative-adverb': {
    words: 'wo woher wohin worin woran worauf womit wodurch wobei wofür wovon wozu',
    example: 'Quellau, [wo] sie wohnt, schwieg.',
  },
  as: { words: 'wie', example: '[Wie] sie sagte, regnet es.' },
  so: { words: 'so', example: 'Es regnet, [so] die Wirtin.' },
};

// Adjectives without an ending and adverbs, which are no nouns where they begin a clause: "Ähnlich sah es Berg".
const ADVERBIAL =
  /(?:lich|isch|sam|bar|(?<!sc)haft|los|weise|maßen|wärts|falls|gemäß|mäßig|stimmig|fällig|zeitig|läufig|künftig|ständig|günstig|richtig|wichtig|gültig|sichtig|gleichig|heftig|häufig|eilig|end|ells?)$/u;
const NO_ADVERBS =
  /(?:wochenend|jugend|tugend|gegend|abend|elend|freund|motels?|hotels?|kastells?|duells?|modells?|kartells?|appells?|(?:^|ess|schreib|stamm|arbeits|verhandlungs|nacht|steh|küchen|runder )tisch|fisch|mensch|falls?|ausfalls?|nachbar|barbar|balsam|storch|teich|reich|bereich|streich)$/u;
const OPENING_WORDS = new Set(
  `besonders konkret kurz klar offen laut leise scharf knapp anders genauso ebenso so positiv negativ intensiv kritisch
  optimistisch direkt indirekt exakt vorab knallhart unverblümt unumwunden unlängst jüngst bald längst weiter weiteres
  ansonsten anfangs eingangs abends morgens mittags nachts vormittags nachmittags montags sonntags links rechts drinnen draußen
  oben unten hinten vorn vorne daheim unterwegs erstens zweitens drittens viertens letztens meistens höchstens wenigstens
  mindestens zumeist zuvorderst obendrein nebenbei ferner zudem schade gut schlecht kein umso desto vermutlich
  selten mitunter bisweilen ungerührt gerührt freimütig heuer halblaut lauthals unwirsch trocken mitnichten landauf landab lapidar
  wortreich wortkarg barsch schroff forsch keck frech stolz verärgert verbittert verwundert überrascht erstaunt erfreut empört
  begeistert ernüchtert enttäuscht entschieden bestimmt vorsorglich prompt umgehend flugs tags nebenher seither vorhin kürzlich
  gelegentlich womöglich jedenfalls freilich immerhin sinngemäß vereinzelt verhalten zögernd zurückhaltend sachlich nüchtern
  kühl knapp salopp süffisant spöttisch bitter gelassen`.split(/\s+/u),
);

// "Skeptischer", "Vorsichtiger", but no names: "Fischer", "Botschafter", "Geiger", "Schwaiger", "Samer".
const COMPARATIVE =
  /\p{L}{3}(?:lich|\p{L}(?<!f)isch|sam|bar|(?<!sc)haft|los|voll|(?:t|d|f|l|n)ig)er$/u;
const PRONOMINAL =
  /^(?:da|dar|hier)(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen)$/u;

function opensAsAdverb(lower: string): boolean {
  return (
    OPENING_WORDS.has(lower) ||
    (ADVERBIAL.test(lower) && !NO_ADVERBS.test(lower)) ||
    COMPARATIVE.test(lower) ||
    PRONOMINAL.test(lower)
  );
}

// "wohnt", "wohnte", "öffnet"; participles and adjectives end so too: "beliebt", "angesagt", "elegant", "direkt".
function looksFinite(lower: string): boolean {
  return (
    /(?:te|ten|[^aeiou]t|[dt]et|[bcfghkp][mn]et)$/u.test(lower) &&
    !/(?:lich|isch|ig)e?n?$/u.test(lower) &&
    !/^(?:ge|be|ver|er|ent|zer)\p{L}+t$/u.test(lower) &&
    !/^(?:an|auf|aus|ab|bei|ein|vor|nach|zu|zurück|not|mit|um|durch|fest|hin|her|weg|los|dar)ge\p{L}+t$/u.test(
      lower,
    ) &&
    !/(?:[grsv]ant|[gqu]ent|[mr]anent|[mnp]inent|parent|zient|lvent|kaputt|direkt|exakt|korrekt|perfekt|strikt|intakt)$/u.test(
      lower,
    )
  );
}
