import { z } from 'zod';
import { must } from './must.ts';

/** An id: the file name without its ending, kebab-case ASCII. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A text on one line; line breaks in it become blanks, as when YAML folds them. */
export const line = z.string().transform(toOneLine);

/** The same, and not empty. */
export const fullLine = line.pipe(z.string().min(1));

/** What tells a text that should be a date from other faults, for whoever proposes one. */
const DATE = { params: { isDate: true } };

const PARTIAL_DATE = must({
  de: 'muss ein Datum wie 2022, 2022-02 oder 2022-02-02 sein',
  en: 'must be an ISO date such as 2022, 2022-02 or 2022-02-02',
});

/** An ISO date of any precision: `2022`, `2022-02` or `2022-02-02`. YAML reads a bare year as a number. */
export const partialDate = z
  .union([z.string(), z.number()], PARTIAL_DATE)
  .transform(String)
  .refine(isPartialDate, { ...PARTIAL_DATE, ...DATE })
  .describe('2024, 2024-05 or 2024-05-17');

const FULL_DATE = must({
  de: 'muss ein Datum wie 2022-02-02 sein',
  en: 'must be an ISO date such as 2022-02-02',
});

/** A full ISO date: `2022-02-02`. */
export const fullDate = z
  .string(FULL_DATE)
  .refine((value) => value.length === 10 && isPartialDate(value), { ...FULL_DATE, ...DATE });

/** One text or a list of texts, each on one line; always read as a list. */
export const textList = z
  .union(
    [z.string(), z.array(z.string())],
    must({
      de: 'muss ein Text oder eine Liste von Texten sein',
      en: 'must be a text or a list of texts',
    }),
  )
  .transform((value) => (typeof value === 'string' ? [value] : value).map(toOneLine))
  .default([]);

const GND = /^(?:1[0-3]?\d{7}[\dX]|[47]\d{6}-\d|[1-9]\d{0,7}-[\dX]|3\d{7}[\dX])$/u;

/** The number of an entry in the Gemeinsame Normdatei, without its address: `118540238`. YAML reads it as a number. */
export const gndNumber = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(
    (value) => GND.test(value),
    must({
      de: 'muss eine GND-Nummer wie 118540238 sein',
      en: 'must be a GND number such as 118540238',
    }),
  );

/** The id of an item of Wikidata: `Q42`. */
export const wikidataId = z.string().regex(
  /^Q[1-9]\d*$/u,
  must({
    de: 'muss eine ID von Wikidata wie Q42 sein',
    en: 'must be an id of Wikidata such as Q42',
  }),
);

/** An address on the web, as a browser writes it. Other schemes than http and https, and passwords, are refused. */
export const webAddress = z
  .string()
  .refine(
    isWebAddress,
    must({
      de: 'muss eine Adresse sein, die mit https:// oder http:// beginnt',
      en: 'must be an address that begins with https:// or http://',
    }),
  )
  // A browser would leave them out.
  .refine(
    (value) => !/[\t\n\r]/u.test(value),
    must({
      de: 'muss eine Adresse ohne Tabulatoren und Zeilenumbrüche sein',
      en: 'must be an address without tabs and line breaks',
    }),
  )
  .refine(
    (value) => !hasPassword(value),
    must({
      de: 'muss eine Adresse ohne Namen und Passwort sein',
      en: 'must be an address without a name or a password',
    }),
  )
  .transform((value) => new URL(value).href);

const LANGUAGE = must({
  de: 'muss eine Sprache wie de, en oder de-AT sein',
  en: 'must be a language such as de, en or de-AT',
});

/** A language by its tag (BCP 47), as the standard writes it: `de-AT`. */
export const languageTag = z
  .string(LANGUAGE)
  .refine((value) => toLanguageTag(value) !== undefined, LANGUAGE)
  .transform((value) => toLanguageTag(value) ?? value)
  .describe('Language of the text (Sprache), such as de or de-AT');

/** A short version of a text in plain language: text without HTML, an empty line between paragraphs. */
export const plainVersion = z
  .string()
  .refine(
    (value) => /[\p{L}\p{N}]/u.test(value),
    must({ de: 'muss Worte enthalten', en: 'must hold words' }),
  )
  .refine(
    (value) => !/<[a-z!/]/iu.test(value),
    must({
      de: 'muss Text ohne HTML sein',
      en: 'must be text without HTML',
    }),
  )
  .transform((value) => value.replace(/[ \t]*\r?\n/gu, '\n').trim())
  .describe('A short version in plain language (Kurzfassung in einfacher Sprache)');

/** Where a fact comes from. */
export const sourceSchema = z.strictObject({
  title: fullLine,
  url: webAddress.optional(),
  retrieved: partialDate.optional(),
});

export type Source = z.infer<typeof sourceSchema>;

function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** @example toOneLine('Quellauer\n  Bote\n') // 'Quellauer Bote' */
function toOneLine(value: string): string {
  return value.replace(/[ \t]*[\n\r\u2028\u2029]\s*/gu, ' ').trim();
}

function toLanguageTag(value: string): string | undefined {
  // Longer ones are reserved; “deutsch” would be one.
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(value)) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function hasPassword(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.username !== '' || url.password !== '');
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value);
}
