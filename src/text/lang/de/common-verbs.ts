import { STRONG_BASES } from './verb-bases-data.ts';

/**
 * Frequent strong and mixed verbs, a line each: infinitive, 3rd person singular present, singular preterite.
 * Their forms have no ending that gives them away as verbs ("kam", "ging", "hält").
 */
const STRONG_VERBS = `
beginnen beginnt begann
beißen beißt biss
bergen birgt barg
bieten bietet bot
binden bindet band
bleiben bleibt blieb
brechen bricht brach
brennen brennt brannte
denken denkt dachte
dringen dringt drang
essen isst aß
fahren fährt fuhr
fallen fällt fiel
fangen fängt fing
finden findet fand
fliegen fliegt flog
fliehen flieht floh
fließen fließt floss
gehen geht ging
gelingen gelingt gelang
gelten gilt galt
genießen genießt genoss
geraten gerät geriet
geschehen geschieht geschah
gewinnen gewinnt gewann
gießen gießt goss
gleichen gleicht glich
graben gräbt grub
greifen greift griff
hängen hängt hing
helfen hilft half
kennen kennt kannte
klingen klingt klang
kommen kommt kam
laden lädt lud
laufen läuft lief
leiden leidet litt
lesen liest las
liegen liegt lag
lügen lügt log
meiden meidet mied
messen misst maß
nehmen nimmt nahm
reißen reißt riss
reiten reitet ritt
rennen rennt rannte
schaffen schafft schuf
scheiden scheidet schied
scheinen scheint schien
schießen schießt schoss
schlafen schläft schlief
schneiden schneidet schnitt
schweigen schweigt schwieg
schwimmen schwimmt schwamm
sehen sieht sah
senden sendet sandte
singen singt sang
sinken sinkt sank
sitzen sitzt saß
springen springt sprang
stehen steht stand
stehlen stiehlt stahl
steigen steigt stieg
sterben stirbt starb
stoßen stößt stieß
streichen streicht strich
schreiten schreitet schritt
weichen weicht wich
pfeifen pfeift pfiff
betrügen betrügt betrog
biegen biegt bog
frieren friert fror
schwingen schwingt schwang
stechen sticht stach
fressen frisst fraß
treffen trifft traf
treiben treibt trieb
treten tritt trat
trinken trinkt trank
vergessen vergisst vergaß
verlieren verliert verlor
verschwinden verschwindet verschwand
wachsen wächst wuchs
waschen wäscht wusch
wiegen wiegt wog
winden windet wand
wissen weiß wusste
zwingen zwingt zwang
`;

/** Frequent weak verbs whose plural or present looks like another part of speech. */
const WEAK_VERBS = `
arbeiten brauchen bauen dauern feiern führen gehören glauben handeln hoffen hören kämpfen kaufen kosten leben legen
machen öffnen planen rechnen reden reichen reisen setzen sorgen spielen stammen stellen suchen wachen warten wirken wohnen
zahlen zeigen zählen
`;

const PREFIXES = ' be ent er ge ver zer über unter wider'.split(' ');

const strong = `${STRONG_VERBS.trim()}\n${STRONG_BASES.trim()}`
  .split('\n')
  .map((line) => line.split(' '));

/** Forms of frequent verbs that are finite wherever they stand: "geht", "kam", "kamen", "besteht". */
export const FINITE_FORMS: ReadonlySet<string> = new Set([
  ...strong.flatMap(([, present = '', past = '']) =>
    PREFIXES.flatMap((prefix) => [
      prefix + present,
      prefix + past,
      `${prefix}${past}${past.endsWith('e') ? 'n' : 'en'}`,
    ]),
  ),
  'gehört',
  'gehörte',
  'gehörten',
]);

/** Plurals of the present, which are infinitives elsewhere: "Die Boote fahren wieder", "Sie will fahren". */
export const PLURAL_FORMS: ReadonlySet<string> = new Set([
  ...strong.map(([infinitive = '']) => infinitive),
  ...WEAK_VERBS.trim().split(/\s+/u),
]);
