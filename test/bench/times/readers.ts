import { de } from 'chrono-node';
import { annotate } from '../../../src/text/annotate.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { join, toPartialDate } from '../../../src/spans/time-value.ts';

/** Reads the times of a text of a day, in order, as EDTF. */
export type TimeReader = (text: string, date: string) => string[];

// Nobody is known: names of a registry would help, and the other reader has none.
const NOBODY = createRegistry({ actors: [], places: [], terms: [] });

/** The rules of this project. */
export const readOwn: TimeReader = (text, date) =>
  annotate(text, NOBODY, { date }).times.map(({ value }) => value);

type Parsed = ReturnType<typeof de.parse>[number]['start'];

/** German of chrono-node, each time as fine as it says that it is sure of; times of day alone are left out. */
export const readChrono: TimeReader = (text, date) =>
  de.parse(text, new Date(`${date}T12:00:00`)).flatMap(({ start, end }) => {
    const from = toDate(start);
    if (from === undefined) return [];
    const to = end ? toDate(end) : undefined;
    return to === undefined ? from : (join(from, to) ?? `${from}/${to}`);
  });

function toDate(parsed: Parsed): string | undefined {
  const year = parsed.get('year');
  const month = parsed.get('month');
  const day = parsed.get('day');
  if (year === null || month === null || day === null) return undefined;
  if (parsed.isCertain('day') || parsed.isCertain('weekday'))
    return `${toPartialDate(year, month)}-${String(day).padStart(2, '0')}`;
  if (parsed.isCertain('month')) return toPartialDate(year, month);
  return parsed.isCertain('year') ? toPartialDate(year) : undefined;
}
