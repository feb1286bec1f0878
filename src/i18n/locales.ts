import { de } from './de.ts';
import { en } from './en.ts';
import type { Localization } from './chain.ts';
import type { Locale } from './locale.ts';
import type { Words } from './words.ts';

// Made once: each takes as long as forty dates.
const FORMATS = { de: createFormats('de-DE'), en: createFormats('en-GB') } as const;

function createFormats(tag: string) {
  const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  return {
    days: new Intl.DateTimeFormat(tag, { ...month, day: 'numeric' }),
    months: new Intl.DateTimeFormat(tag, month),
    lists: new Intl.ListFormat(tag, { type: 'conjunction' }),
    // The days of an archive are few, and each is written on many pages.
    written: new Map<string, string>(),
  };
}

const WORDS: Readonly<Record<Locale, Words>> = { de, en };

export function getWords(locale: Locale): Words {
  return WORDS[locale];
}

/** The words of a language, and how it joins names and writes days. */
export function getLocalization(locale: Locale): Localization {
  return {
    words: WORDS[locale],
    formatDate: (date) => formatDate(date, locale),
    formatList: (names) => formatList(names, locale),
  };
}

/** Writes an ISO date of any precision: "2. Februar 2022", "Juli 2025", "2021". */
export function formatDate(date: string, locale: Locale): string {
  const { days, months, written } = FORMATS[locale];
  const known = written.get(date);
  if (known !== undefined) return known;
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const text = (day === undefined ? months : days).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
  written.set(date, text);
  return text;
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
  return FORMATS[locale].lists.format(names);
}
