import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from '../files/content-file.ts';
import { readKey } from '../files/read-key.ts';

const KEYS: ReadonlySet<string> = new Set(['date', 'from', 'retrieved']);

/**
 * Finds dates that lie behind today: of articles and corrections, of the beginning of roles and ties, of the reading
 * of sources. The date of an article that waits for its day (`publish`) may lie there too. `today` is an ISO day; a date that stops at the year or the month means all of it.
 */
export function findFutureDates(files: readonly ContentFile[], today: string): Finding[] {
  return files.flatMap(({ data, file, locate }) =>
    findDates(data, []).flatMap(([path, date]): Finding[] => {
      if (date <= today.slice(0, date.length)) return [];
      const isPlanned = path.length === 1 && date <= String(readKey(data, 'publish') ?? '');
      if (isPlanned) return [];
      const key = path.map(String).join('.');
      return [
        {
          rule: 'future-date',
          severity: 'note',
          file,
          ...locate(path),
          message: say({
            de: `„${key}“ ist ${date}, und heute ist ${today}.`,
            en: `“${key}” is ${date}, and today is ${today}.`,
          }),
          fix: say({
            de: 'Das Datum berichtigen; ein geplantes kann mit Begründung ausgenommen werden.',
            en: 'Correct the date; one that is planned may be silenced with the reason.',
          }),
        },
      ];
    }),
  );
}

function findDates(
  value: unknown,
  path: readonly (string | number)[],
): (readonly [path: readonly (string | number)[], date: string])[] {
  const key = path.at(-1);
  if (typeof value === 'string' || typeof value === 'number') {
    const isDate = typeof key === 'string' && KEYS.has(key);
    return isDate && /^\d{4}(?:-\d{2}){0,2}$/u.test(String(value)) ? [[path, String(value)]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    findDates(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}
