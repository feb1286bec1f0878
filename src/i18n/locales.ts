import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/** The languages of the interface; the first has no prefix in addresses. */
export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** German and British English, for dates and lists. */
const TAGS: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

const WORDS: Readonly<Record<Locale, Words>> = { de, en };

export function getWords(locale: Locale): Words {
  return WORDS[locale];
}

/** Writes an ISO date of any precision: "2. Februar 2022", "Juli 2025", "2021". */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(TAGS[locale], options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

/** Writes a share between 0 and 1 with the thin space German sets before the sign: "37 %". */
export function formatPercent(share: number, locale: Locale): string {
  const percent = String(Math.round(share * 100));
  return locale === 'de' ? `${percent}\u202f%` : `${percent}%`;
}

/** Writes a number with a thin space between thousands from five digits on, as German typography sets it. */
export function formatNumber(value: number): string {
  const digits = String(value);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f');
}

/** Joins names as the language does: "Ada Berg und Bo Tal". */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(names);
}
