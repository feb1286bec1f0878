import type { ClassTable } from '../../classes/word-class.ts';
import type { PersonClass } from '../../classes/names.ts';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../first-names-data.ts';
import { isNotNow } from '../offices.ts';
import { BARE_SURNAMES, NOUN_SURNAMES } from '../word-surnames.ts';

export const PERSON_CLASSES: ClassTable<PersonClass> = {
  'first-name': {
    words: `${FEMALE_NAMES} ${MALE_NAMES} ${UNISEX_NAMES}`.toLowerCase(),
    isCapital: true,
    example: '[Ada] und [Otto] Berg kamen mit Quax.',
  },
  'male-first-name': {
    words: MALE_NAMES.toLowerCase(),
    isCapital: true,
    example: 'Ada und [Otto] Berg kamen.',
  },
  'female-first-name': {
    words: FEMALE_NAMES.toLowerCase(),
    isCapital: true,
    example: '[Ada] und Otto Berg kamen.',
  },
  'place-first-name': {
    words:
      'paris israel jordan china india malta kenia chad kuba samoa london lima roma trinidad berlin',
    isCapital: true,
    example: '[Paris] Berg und [London] Wendt flogen nach Oslo.',
  },
  'common-place-first-name': {
    words: `sofia georgia sydney chelsea victoria vienna santiago kingston brooklyn florence carolina asia verona savannah austin
      dallas alexandria regina dominica`,
    isCapital: true,
    example: '[Sofia] Berg und [Georgia] Wendt flogen nach Paris.',
  },
  'noun-surname': {
    words: NOUN_SURNAMES.toLowerCase(),
    isCapital: true,
    example: 'Ada [Berg] und Otto Wendt trafen den [Koch] im Winter.',
  },
  'bare-surname': {
    words: BARE_SURNAMES.toLowerCase(),
    isCapital: true,
    example: 'Der [Kohl] und der Koch litten im [Winter] unter [Frost].',
  },
  'not-now': {
    test: isNotNow,
    example: 'Die [frühere] Kanzlerin traf den [designierten] Präsidenten.',
  },
  'retired-opener': { words: 'a', example: 'General [a]. D. Otto Berg' },
  'retired-closer': { words: 'd', example: 'General a. [D]. Otto Berg' },
  'man-title': { words: 'herr herrn', isCapital: true, example: '[Herr] Berg und Frau Wendt' },
  'woman-title': { words: 'frau', isCapital: true, example: 'Herr Berg und [Frau] Wendt' },
  'kin-noun': {
    pattern:
      /^(?:tochter|sohn|schwester|bruder|freundin|freund|mutter|vater|tante|onkel|nichte|neffe|enkel|enkelin|mädchen|junge|schülerin|schüler|baby|kusine|cousin|cousine|zwillinge)$/u,
    isCapital: true,
    example: 'Ihre [Freundin] Sofia und die junge Ada kamen.',
  },
  'age-adjective': {
    pattern: /^(?:\p{Ll}+|\d+-)jährige[nrs]?$/u,
    example: 'Die [achtjährige] Sofia und der [Neunjährige] kamen.',
  },
  'agent-noun': {
    pattern:
      /^(?=.{6})\P{Lu}*(?:er|erin|ist|istin|ent|entin|ant|antin|eur|eurin|or|orin|ling|mann|frau|chef|chefin|loge|nom|graf|arzt|anwalt|genosse|kollege|rivale|experte|bruder|tochter|vater|mutter|onkel|tante|witwe|gatte|gattin)s?$/u,
    example: 'Der [Olympiasieger] traf die [Komponistin] und einen Koch.',
  },
  'thing-noun': {
    pattern: /(?:ung|heit|keit|schaft|tion|tät)s?$/u,
    example: 'Die [Regierung] lobte die [Freiheit] der Kunst.',
  },
  'double-name-end': { words: 'mann duo clan paar', example: 'Der SPD [Mann] ging.' },
  'day-or-month': {
    pattern:
      /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/u,
    isCapital: true,
    example: 'Am [Montag], dem 3. [März], regnete es.',
  },
  'owner-noun': {
    words: `familie ehepaar eheleute geschwister brüder gebrüder firma haus stiftung klinik café weingut brauerei verlag metzgerei
      bäckerei nachrichtenagentur agentur konzern unternehmen verein band gruppe`,
    isCapital: true,
    example: 'Die [Familie] Berg besitzt die [Brauerei] Wendt.',
  },
  'firm-ending': { words: 'ag gmbh kg se', example: 'Die Berg [AG] kaufte die Wendt [GmbH].' },
  'gender-ending': {
    words: 'in innen',
    example: 'Die Sprecher:[innen] und ein:e Arzt*[in] kamen.',
  },
  habitual: {
    words: `immer stets üblicherweise traditionell gewöhnlich normalerweise grundsätzlich traditionsgemäß regelmäßig alljährlich
      jährlich jeweils generell prinzipiell verfassung grundgesetz verfassungsgemäß`,
    example: '[Üblicherweise] begnadigt er [stets] einen Hahn, so will es die [Verfassung].',
  },
  'time-span': {
    pattern:
      /^(?:jahre?|monate?|wochen?|tage?|sommer|winter|herbst|frühjahr|frühling|weihnachten|\p{L}+tag)$/u,
    isCapital: true,
    example: 'Jedes [Jahr] und jeden [Montag] regnet es.',
  },
  'each-determiner': {
    words: 'jedes jeden jeder jede alle',
    example: '[Jedes] Jahr und [alle] vier Jahre wird gewählt.',
  },
  'office-abstract': {
    pattern:
      /^(?:amt|amtes|amts|ämter|posten|rolle|wahl|funktion|titel|titels|befugnisse?n?|macht|gehalt|rechte?n?|pflichten?|aufgaben?|amtszeit|amtssitz|nachfolge|stelle|kandidatur|direktwahl|wiederwahl|vereidigung|amtseid)$/u,
    isCapital: true,
    example: 'Das [Amt] und die [Befugnisse] des Präsidenten sind begrenzt.',
  },
};
