import type { z } from 'zod';
import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import { didYouMean } from '../did-you-mean.ts';
import { toRequirement } from './to-requirement.ts';

/** What an item of a list of groups begins with. */
const ITEMS: Readonly<Record<string, string>> = {
  corrections: 'text: ',
  roles: 'title: ',
  sources: 'title: ',
};

/** What to write in the place of a value that a schema refuses, and what stands there now. */
export function toFix(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.path.length === 0)
    return say({
      de: 'Schlüssel mit Werten schreiben, je einen in eine Zeile: „title: …“.',
      en: 'Write keys with values, a line each: “title: …”.',
    });
  if (value === null)
    return say({
      de: 'Der Wert ist leer. Einen Wert hinter den Doppelpunkt schreiben oder die Zeile entfernen.',
      en: 'It is empty. Write a value behind the colon, or remove the line.',
    });
  // JSON knows neither .nan nor .inf of YAML.
  const written = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const now = say({ de: `Jetzt steht dort ${written}.`, en: `It is ${written}.` });
  if (issue.code === 'invalid_value')
    return `${didYouMean(String(value), issue.values.map(String))}${now}`;
  const more = toMore(issue, value);
  return more ? `${now} ${say(more)}` : now;
}

/** What to write in the place of a value. */
function toMore(issue: z.core.$ZodIssue, value: unknown): Said | undefined {
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value === 'string') {
    const item = `- ${ITEMS[String(issue.path.at(-1))] ?? ''}${value}`;
    return {
      de: `Eine Liste schreiben, je Zeile ein Eintrag: „${item}“.`,
      en: `Write a list, an item a line: “${item}”.`,
    };
  }
  const isDate = issue.code === 'custom' && issue.params?.['isDate'] === true;
  const iso = isDate && typeof value === 'string' ? toIsoDay(value) : undefined;
  if (iso !== undefined) return { de: `${iso} schreiben.`, en: `Write ${iso}.` };
  const isPlainText =
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    issue.message === toRequirement({ ...issue, input: value });
  return isPlainText && typeof value !== 'object'
    ? { de: 'In Anführungszeichen setzen.', en: 'Put it between quotation marks.' }
    : undefined;
}

/** @example toIsoDay('2.12.2022') // '2022-12-02' */
function toIsoDay(german: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u.exec(german) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
