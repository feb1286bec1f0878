import type { Holiday, TimeRole, TimeWord, Unit } from '../time-word.ts';
import { toMonth, toWeekday } from './calendar.ts';

/** What a German word says of time; undefined for all that say nothing of it. `text` is as it is written. */
export function toTimeWord(text: string): TimeWord | undefined {
  const lower = text.toLowerCase();
  const isCapital = lower !== text;
  return WORDS.get(lower) ?? (isCapital ? toName(lower) : undefined) ?? toDecade(lower);
}

function toName(lower: string): TimeWord | undefined {
  const weekday = toWeekday(lower);
  if (weekday !== undefined) return { weekday };
  const month = toMonth(lower);
  return month === undefined ? NAMES.get(lower) : { month };
}

const DECADE = /^(?:(\d{2}|\d{4})er(?:-?jahren?)?|(\p{L}+)iger(?:-?jahren?)?)$/u;
const TENS = 'zwanz dreiß vierz fünfz sechz siebz achtz neunz'.split(' ');

/** "1990er", "90er", "Neunzigerjahren". Which twenties are meant nobody knows. */
function toDecade(lower: string): TimeWord | undefined {
  const [, digits, letters] = DECADE.exec(lower) ?? [];
  const ten = letters === undefined ? Number(digits) : (TENS.indexOf(letters) + 2) * 10;
  if (!(ten % 10 === 0) || ten < 20) return undefined;
  if (digits?.length === 4) return { decade: ten };
  return ten >= 30 && ten <= 90 ? { decade: 1900 + ten } : undefined;
}

const NUMBERS =
  `eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
  neunzehn zwanzig`.split(/\s+/u);
const ORDINALS = 'ersten zweiten dritten vierten'.split(' ');

const UNITS: readonly (readonly [unit: Unit, singular: string, plural: string])[] = [
  ['day', 'tag tage tages', 'tage tagen'],
  ['weekend', 'wochenende wochenendes', 'wochenenden'],
  ['week', 'woche', 'wochen'],
  ['month', 'monat monats', 'monate monaten'],
  ['quarter', 'quartal quartals', 'quartale quartalen'],
  ['half', 'halbjahr halbjahres', 'halbjahre halbjahren'],
  ['year', 'jahr jahre jahres', 'jahre jahren'],
  ['decade', 'jahrzehnt jahrzehnts', 'jahrzehnte jahrzehnten'],
];

const ROLES: Readonly<Record<TimeRole, string>> = {
  on: 'am',
  at: 'an zu',
  in: 'in',
  'in-the': 'im',
  dated: 'vom',
  ago: 'vor',
  since: 'seit',
  until: 'bis',
  from: 'ab',
  range: 'von',
  between: 'zwischen',
  article: 'der des dem den die das',
  and: 'und oder',
  towards: 'zum auf',
  'half-day': 'abend früh frühen späten vormittag nachmittag mittag mittags abends nacht',
  century: 'jahrhundert jahrhunderts',
  night: 'nacht',
  'day-before': 'tags',
  'this-day': 'heutigen gestrigen',
  vacation: 'ferien sommerferien herbstferien osterferien winterferien weihnachtsferien',
};

const SIDES = {
  '-1': 'vergangen letzt vorig verfloss vorangegangen zurückliegend abgelaufen',
  '0': 'laufend dies',
  '1': 'kommend nächst',
};

const ONE_DAY = (month: number, day: number, days?: number): Holiday => ({
  date: [month, day],
  ...(days === undefined ? {} : { days }),
});
const MOVED = (fromEaster: number, days?: number): Holiday => ({
  fromEaster,
  ...(days === undefined ? {} : { days }),
});

/** Feasts whose days are the same wherever German is spoken. */
const HOLIDAYS: readonly (readonly [name: string, holiday: Holiday])[] = [
  ['neujahr neujahrstag', ONE_DAY(1, 1)],
  ['dreikönigstag', ONE_DAY(1, 6)],
  ['valentinstag', ONE_DAY(2, 14)],
  ['rosenmontag', MOVED(-48)],
  ['aschermittwoch', MOVED(-46)],
  ['palmsonntag', MOVED(-7)],
  ['gründonnerstag', MOVED(-3)],
  ['karfreitag', MOVED(-2)],
  ['karsamstag', MOVED(-1)],
  ['ostern', MOVED(0, 2)],
  ['ostersonntag', MOVED(0)],
  ['ostermontag', MOVED(1)],
  ['pfingsten', MOVED(49, 2)],
  ['pfingstsonntag', MOVED(49)],
  ['pfingstmontag', MOVED(50)],
  ['fronleichnam', MOVED(60)],
  ['halloween', ONE_DAY(10, 31)],
  ['allerheiligen', ONE_DAY(11, 1)],
  ['nikolaustag', ONE_DAY(12, 6)],
  ['heiligabend', ONE_DAY(12, 24)],
  ['weihnachten', ONE_DAY(12, 24, 3)],
  ['silvester silvesterabend silvesternacht', ONE_DAY(12, 31)],
];

/** The same in more words than one, in lower case. */
export const HOLIDAY_PHRASES: ReadonlyMap<string, Holiday> = new Map([
  ['tag der arbeit', ONE_DAY(5, 1)],
  ['tag der deutschen einheit', ONE_DAY(10, 3)],
]);

const SEASONS = ['frühling frühjahr', 'sommer', 'herbst', 'winter'];

/** Names of times, which are no times where they are not capitalised. */
const NAMES: ReadonlyMap<string, TimeWord> = new Map<string, TimeWord>([
  ...HOLIDAYS.flatMap(([names, holiday]) =>
    names.split(' ').map((name): [string, TimeWord] => [name, { holiday }]),
  ),
  ...SEASONS.flatMap((names, season) =>
    names.split(' ').map((name): [string, TimeWord] => [name, { season }]),
  ),
  ...['anfang', 'mitte', 'ende'].map((name, third): [string, TimeWord] => [
    name,
    { third: third as 0 | 1 | 2 },
  ]),
  ['vorjahr', { unit: 'year', side: -1 }],
  ['vormonat', { unit: 'month', side: -1 }],
  ['vorwoche', { unit: 'week', side: -1 }],
  ['vortag', { later: -1, unit: 'day' }],
]);

const WORDS: ReadonlyMap<string, TimeWord> = toWords();

function toWords(): Map<string, TimeWord> {
  const words = new Map<string, TimeWord>();
  const add = (names: string, time: TimeWord): void => {
    for (const name of names.split(/\s+/u)) words.set(name, { ...words.get(name), ...time });
  };
  for (const [role, names] of Object.entries(ROLES)) add(names, { role: role as TimeRole });
  for (const [unit, singular, plural] of UNITS) {
    add(singular, { unit });
    add(plural, { unit, isPlural: true });
  }
  for (const [side, stems] of Object.entries(SIDES))
    for (const stem of stems.split(' '))
      for (const end of ['e', 'en', 'er', 'es', 'em'])
        add(stem + end, { side: Number(side) as -1 | 0 | 1 });
  NUMBERS.forEach((name, index) => {
    add(name, { count: index + 1 });
  });
  ORDINALS.forEach((name, index) => {
    add(name, { ordinal: index + 1 });
  });
  add('ein einem einer einen eine', { count: 1 });
  add('fast rund etwa knapp gut ungefähr circa gegen beinahe nahezu', { isVague: true });
  add('vorgestern', { offset: -2 });
  add('gestern gestrigen', { offset: -1 });
  add('heute heutigen', { offset: 0 });
  add('morgen', { offset: 1 });
  add('übermorgen', { offset: 2 });
  add('zuvor davor vorher', { later: -1 });
  add('später darauf danach', { later: 1 });
  add('heuer', { unit: 'year', side: 0 });
  return words;
}
