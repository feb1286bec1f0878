import type { TimeClass } from '../../classes/times.ts';
import type { ClassTable } from '../../classes/word-class.ts';
import { isPast, isPresent } from '../verb-lexicon.ts';

const AUXILIARIES_THEN = new Set(
  'war waren hatte hatten wurde wurden konnte konnten musste mussten durfte durften ließ ließen'.split(
    ' ',
  ),
);

const PREFIX =
  '(?:ab|an|auf|aus|bei|da|dar|durch|ein|entgegen|fest|fort|frei|her|heim|herab|heran|heraus|herein|herum|herunter|hervor|hin|hinaus|hinein|hinzu|los|mit|nach|nieder|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)?';

/** What the tense of a clause is read from. */
export const TIME_CLASSES: ClassTable<TimeClass> = {
  'past-verb': {
    test: (lower) => AUXILIARIES_THEN.has(lower) || isPast(lower),
    example: 'Sie [kam], als er [wohnte], wo es [brannte] und niemand [zurücktrat].',
  },
  'present-verb': { test: isPresent, example: 'Er [kommt], sie [spielen], es [fahre].' },
  'unreal-verb': {
    words: `hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften sollte sollten wollte wollten`,
    example: 'Sie [sollte] gehen und [hätte] gehen können.',
  },
  'past-participle': {
    pattern: new RegExp(
      `^(?:\\p{L}{2,12}?)?(?:ge\\p{L}{2,}(?:t|en)|(?:be|emp|ent|er|miss|ver|zer|über|unter|wider)\\p{L}{2,}(?:t|en)|\\p{L}+iert)$`,
      'u',
    ),
    example: 'Sie hat [angerufen], [verloren], [telefoniert] und [gelacht].',
  },
  'be-participle': {
    pattern: new RegExp(
      `^${PREFIX}(?:ge(?:blieben|brochen|drungen|eilt|fahren|fallen|flogen|flohen|flüchtet|gangen|glitten|klettert|kehrt|kommen|krochen|landet|laufen|lungen|platzt|rannt|reist|rückt|rutscht|schehen|scheitert|schieden|schlichen|schwommen|segelt|sprungen|startet|stiegen|storben|stürzt|sunken|treten|wachsen|wandert|wichen|zogen)|begegnet|eingelaufen|entgleist|entkommen|entstanden|erfroren|erkrankt|erloschen|erschienen|erstickt|ertrunken|explodiert|kollidiert|passiert|verbrannt|verhungert|verreist|verschwunden|verstorben|verunglückt|zerbrochen)$`,
      'u',
    ),
    example: 'Sie ist [gegangen], er ist [zurückgetreten], es ist [verschwunden].',
  },
  been: { words: 'worden gewesen geworden', example: 'Sie ist da [gewesen] und gesehen [worden].' },
  'looks-ahead': {
    words: 'vor für zur zum über gegen auf um',
    example: 'Sie warnte [vor] der Wahl und warb [für] den Plan.',
  },
  'looks-back': { words: 'nach seit', example: 'Er geht [nach] dem Spiel.' },
  'done-attribute': {
    pattern: /(?:[^n]t|[^e]n|en)(?:e|en|er|es|em)$/u,
    example: 'Die am Montag [beschlossene] Steuer und das [gebaute] Boot.',
  },
  'planned-attribute': {
    pattern:
      /^(?:geplant|vorgesehen|angesetzt|anstehend|erwartet|angekündigt|\p{L}+end)(?:e|en|er|es|em)$/u,
    example: 'Die am Montag [geplante] und die am Freitag [beginnende] Messe.',
  },
  'time-focus': {
    words: 'erst schon bereits auch sogar selbst mehr etwa einmal',
    example: 'Nicht [erst] seit Montag, nicht [mehr] im Mai und [auch] im Juni.',
  },
  'numbered-noun': {
    pattern:
      /(?:nummer|straße|route|autobahn|agenda|expo|formel|artikel|paragra[fp]h?|raum|zimmer|saal|halle|haus|platz|tor|flug|zug|boot|schiff|linie|modell|windows|vision|plan|programm|strategie|projekt|charta|typ|serie|code|postfach|konto|resolution|verordnung|richtlinie|gesetz|norm|akte|pakt|jahrgang|ausgabe|version|edition|bataillon|regiment|kompanie|satellit|asteroid|kanal|sender|radio|zeitung|verein|klub|haushalt|etat)s?$/u,
    isCapital: true,
    example: 'Sie las die [Resolution] 1973 auf der [Bundesstraße] 1999.',
  },
  neither: { words: 'weder', example: 'Sie kam [weder] am Montag noch am Dienstag.' },
  nor: { words: 'noch', example: 'Sie kam weder am Montag [noch] am Dienstag.' },
};
