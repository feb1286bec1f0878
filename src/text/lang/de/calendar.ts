const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const MONTHS =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');
const TIME_OF_DAY = /(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)$/u;

/** The number of a weekday from 0, Monday, to 6: "mittwoch", "dienstagabend", "sonnabend"; undefined for other words. */
export function toWeekday(lower: string): number | undefined {
  if (lower === 'sonnabend') return WEEKDAYS.indexOf('samstag');
  const index = WEEKDAYS.findIndex(
    (day) => lower === day || (lower.startsWith(day) && TIME_OF_DAY.test(lower.slice(day.length))),
  );
  return index < 0 ? undefined : index;
}

/** The number of a month from 1 to 12, Austrian "Jänner" included; undefined for other words. */
export function toMonth(lower: string): number | undefined {
  if (lower === 'jänner') return 1;
  if (lower === 'feber') return 2;
  const index = MONTHS.indexOf(lower);
  return index < 0 ? undefined : index + 1;
}

const SPAN_OF_TIME = /^(?:tag|woche|wochenende|monat|jahr|quartal|nacht)(?:e?s|en?)?$/u;

/** Tells whether a noun names a time and nobody: "Mittwoch", "Jahr". */
export function isTimeNoun(lower: string): boolean {
  return toWeekday(lower) !== undefined || toMonth(lower) !== undefined || SPAN_OF_TIME.test(lower);
}
