import type { RoleClass } from '../../classes/roles.ts';
import type { ClassTable } from '../../classes/word-class.ts';
import { isTimeNoun } from '../calendar.ts';
import { isCueNoun } from '../cue-nouns.ts';
import {
  isCollectiveNoun,
  isDocumentNoun,
  isGovernmentNoun,
  isRoleNoun,
  isSourceNoun,
  isSpokespersonNoun,
  isPlainPerson,
} from '../role-nouns.ts';

const MEDIUM =
  /(?:agentur|zeitung|zeitschrift|magazin|sender|rundfunk|blatt|portal|podcast|funk|radio|journal|anzeiger)(?:s|es|n|en|e)?$/u;

export const ROLE_CLASSES: ClassTable<RoleClass> = {
  'role-noun': {
    test: isRoleNoun,
    isCapital: true,
    example: 'Die [Außenministerin] sah den [Kreml-Chef] und [Frau] Berg.',
  },
  'plain-person-noun': {
    test: isPlainPerson,
    isCapital: true,
    example: 'Eine [Nachbarin] sah den [Landwirt].',
  },
  'woman-noun': {
    pattern:
      /(?:er|or|ist|ent|ant|at|og|eur|är|ef|ann|nd|ht|ürt|rtl|ft|ält|ekt|ört|rät|irt|öch|önig|räf|eund|achbar|uer)in(?:nen)?$/u,
    isCapital: true,
    example: 'Die [Rektorin] sah drei [Fischerinnen].',
  },
  'spokesperson-noun': {
    test: isSpokespersonNoun,
    isCapital: true,
    example: 'Eine [Regierungssprecherin] und [Kreise] der Polizei schwiegen.',
  },
  'government-noun': {
    test: isGovernmentNoun,
    isCapital: true,
    example: 'Die [Regierung] und ihr [Regierungssprecher] schwiegen.',
  },
  'document-noun': {
    test: isDocumentNoun,
    isCapital: true,
    example: 'In dem [Bericht] steht nichts, in der [Presseerklärung] auch nicht.',
  },
  'collective-noun': {
    test: isCollectiveNoun,
    isCapital: true,
    example: 'Die [Polizei] und zwei [Zeugen] schwiegen.',
  },
  'source-noun': {
    test: isSourceNoun,
    isCapital: true,
    example: 'Nach [Angaben] der Polizei und laut [Agenturmeldungen] regnet es.',
  },
  'medium-noun': {
    words: `agentur nachrichtenagentur presseagentur zeitung tageszeitung wochenzeitung zeitschrift magazin
  nachrichtenmagazin sender fernsehsender radiosender rundfunk blatt boulevardblatt sonntagszeitung portal nachrichtenportal
  podcast journalisten reportern presse medien`,
    pattern: MEDIUM,
    isCapital: true,
    example: 'Das sagte sie der [Zeitung] und zwei [Journalisten].',
  },
  'cue-noun': {
    test: isCueNoun,
    isCapital: true,
    example: 'Die [Ansicht] und die [Rücktrittsforderung] sind neu.',
  },
  'time-noun': {
    test: isTimeNoun,
    isCapital: true,
    example: 'Am [Montag] und im [Februar] regnete es.',
  },
  'abstract-noun': {
    pattern:
      /(?:(?<!zeit|leit|meld|reg)ung|heit|keit|ation|(?<!un|sekt|sta)ion|schaft|tät|nis|tum|ismus|age|anz|enz|sprache|arbeit|klage|kritik|hilfe|kraft|mut|angst|bau|kauf|gang|lauf|schluss|spruch|trag|stand|ruf|satz|gabe|nahme|kunft|sicht|recht|pflicht|wunsch|hoffnung|freude|liebe|trauer|gewalt|macht|lage|frage|folge|weise|teilhabe|lüge|betrug|verrat|verbrechen|versagen|wortbruch|schuld|missbrauch)(?:en|n|e|es|s|se|sen)?$/u,
    isCapital: true,
    example: 'Die [Freiheit] und ihre [Mitsprache] freuten den Rat.',
  },
  'utterance-noun': {
    pattern:
      /(?:nachsatz|zusatz|satz|wort|worte|frage|antwort|reaktion|motto|devise|fazit|urteil|begründung|botschaft|losung|parole|these|credo|bilanz|zitat|wortlaut|argument|einwand|forderung|kommentar|nachfrage|ansage|appell|warnung|schlusswort|stichwort|tenor|resümee|befund|rat|tipp|prognose|hinweis|versprechen|vorwurf)(?:s|es|e|en|n)?$/u,
    isCapital: true,
    example: 'Leiser [Nachsatz]: Es reicht. Ihr [Fazit]: Es geht.',
  },
  'inquiry-noun': {
    words: 'anfrage anfragen nachfrage nachfragen rückfrage rückfragen',
    isCapital: true,
    example: 'Das hieß es auf [Anfrage].',
  },
  'focus-particle': {
    words: 'auch und aber doch selbst sogar nur denn allein',
    example: '[Auch] die Bank sagte nein.',
  },
  comparing: { words: 'als wie', example: 'Er kam [als] Rat, schnell [wie] Bo.' },
  'relative-possessive': { words: 'dessen deren', example: 'Ada, [deren] Hund bellt' },
  'plural-verb-end': {
    pattern: /en$|[^e]rn$|eln$/u,
    example: 'Die Fischer [sagten] das und [segeln].',
  },
  'dative-pronoun': { words: 'ihm ihnen mir uns', example: 'Sie sagte [ihm] und [uns] nein.' },
  'agent-preposition': {
    words: 'von vom durch seitens',
    example: 'Es wurde [von] der Bank und [durch] den Rat gesagt.',
  },
  'impersonal-source-preposition': {
    words: 'von vom aus bei beim seitens in im auf',
    example: 'Es hieß [aus] dem Amt und [beim] Rat.',
  },
  'place-preposition': {
    words: 'in im aus laut',
    example: '[In] dem Bericht und [im] Brief steht nichts.',
  },
  unlike: { words: 'anders anstelle', example: '[Anders] als Ada sagte Bo nein.' },
  towards: { words: 'gegenüber', example: 'Das sagte sie [gegenüber] dem Sender.' },
  'person-determiner': { words: 'ihm ihr ihnen', example: '[Ihm] wird Verrat vorgeworfen.' },
  'clear-dative': {
    words: 'dem einem ihrem seinem',
    example: 'Das sagte sie [dem] Blatt und [einem] Sender.',
  },
  'dative-determiner': {
    words:
      'dem den einem einer der ihrem ihren ihrer seinem seinen seiner allen vielen diesem dieser',
    example: 'Sie riet [den] Eltern und [der] Mutter.',
  },
  'dative-or-genitive': {
    words: 'der einer ihrer seiner',
    example: 'Otto, Chef [der] Werft und [ihrer] Boote',
  },
  'object-determiner': {
    words: 'den die das seine ihre seinen ihren dem der',
    example: 'Sie rief [die] Eltern und [ihren] Mann auf.',
  },
  'speaking-to': { words: 'zu', example: 'Sie sagte es [zu] Otto.' },
  'writing-to': { words: 'an', example: 'Sie schrieb [an] die Eltern.' },
  whether: { words: 'ob', example: 'Sie fragte, [ob] es regnet.' },
  'accusation-noun': {
    pattern:
      /(?:verdacht|verdächtigung|vorwurf|vorwürfe|vorhaltung|anschuldigung|beschuldigung|anklage|gerücht|unterstellung|verdachtsmoment)(?:s|es|e|en|n)?$/u,
    isCapital: true,
    example: 'Der [Vorwurf] nährte den [Terrorverdacht].',
  },
  'suspicion-preposition': {
    words: 'im in unter gegen wegen trotz mit vor auf zum zu aus vom',
    example: 'Die Werft steht [im] Verdacht und wehrt sich [gegen] den Vorwurf.',
  },
  'uttering-verb': {
    words: `erhebt erheben erhob erhoben erhöbe erhebe äußert äußern äußerte äußerten geäußert macht machen machte machten gemacht hegt hegen
      hegte hegten gehegt formuliert formulierte formulierten formulieren wiederholt wiederholte wiederholten wiederholen bekräftigt
      bekräftigte bekräftigten erneuert erneuerte erneuerten erneuern richtet richtete richteten gerichtet spricht sprach sprachen
      ausgesprochen stellt stellte stellten streut streute streuten verbreitet verbreitete verbreiteten vorgebracht brachte
      brachten hat hatte haben hatten kommt kam kommen stammt stammte lautet lautete wagte wagt wagten`,
    example: 'Sie [erhebt] den Vorwurf, er [äußerte] den Verdacht.',
  },
  'back-pointer': {
    words: 'so das dies',
    example: 'Es regnet, [das] sagte sie und [so] sagte er.',
  },
  'according-to': { words: 'laut gemäß', example: '[Laut] der Polizei regnet es.' },
  'according-to-before': { words: 'zufolge', example: 'Der Polizei [zufolge] regnet es.' },
  'according-to-that': { words: 'demnach', example: '[Demnach] regnet es.' },
  'according-to-which': { words: 'wonach', example: 'Ein Bericht, [wonach] es regnet' },
  after: { words: 'nach', example: '[Nach] Angaben der Polizei regnet es.' },
  'view-noun': { words: 'sicht', isCapital: true, example: 'Aus [Sicht] der Bank regnet es.' },
  'hearsay-noun': {
    words: 'vernehmen',
    isCapital: true,
    example: 'Dem [Vernehmen] nach regnet es.',
  },
  own: { words: 'eigene eigenen eigener', example: 'Nach [eigenen] Angaben ist sie reich.' },
  possessive: {
    pattern: /^(?:ihr|sein|dess|deren|eigen)/u,
    example: 'Der Bericht, [dessen] Angaben und [ihren] Worten zufolge es regnet',
  },
  'dative-relative': {
    words: 'dem der denen welchem welchen welcher',
    example: 'Ein Bericht, nach [dem] es regnet',
  },
  'pronominal-adverb': {
    words: 'darauf darüber dafür dagegen daran davon damit dazu',
    example: 'Nach Hinweisen [darauf], dass es regnet, ging sie.',
  },
  'source-opener': {
    words: 'und aber doch denn auch erst schon',
    example: '[Und] laut der Polizei regnet es.',
  },
  'opening-participle': {
    words: 'vertreten verbunden',
    example: 'Laut der Bank, [vertreten] durch Ada Berg, regnet es.',
  },
  'reporting-auxiliary': {
    words: 'sei seien habe könne müsse solle',
    example: 'Für den Rat [sei] der Plan gut.',
  },
  these: { words: 'diese', example: '[Diese] schwieg, dieser sprach.' },
  'quality-noun': {
    pattern: /(?:ung|heit|keit|tion|schaft|tät|nis|tum)(?:en|s|se)?$/u,
    example: 'Die [Freiheit] und die [Erlebnisse] freuten den Rat.',
  },
  'event-noun': {
    words: `erklärung urteil ankündigung veröffentlichung meldung bekanntgabe hinweis hinweisen hinweise aussage
      stellungnahme mitteilung`,
    isCapital: true,
    example: 'Nach der [Erklärung] des Ministers und dem [Urteil] fiel die Aktie.',
  },
  'clear-article': {
    words: 'der dem',
    example: 'Nach [der] Erklärung und [dem] Urteil regnete es.',
  },
};
