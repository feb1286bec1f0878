import { toDayNumber } from './iso-days.ts';
import { toPartialDate } from './time-value.ts';

/** The number of the day of Easter Sunday in the Gregorian calendar, by the rule of Gauss as Lichtenberg put it right. */
export function toEasterDay(year: number): number | undefined {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const cycle = year % 19;
  const seed = (19 * cycle + moon) % 30;
  const shift = Math.floor((seed + Math.floor(cycle / 11)) / 29);
  const limit = 21 + seed - shift;
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const march = limit + 7 - ((((limit - sunday) % 7) + 7) % 7);
  const first = toDayNumber(`${toPartialDate(year, 3)}-01`);
  return first === undefined ? undefined : first + march - 1;
}
