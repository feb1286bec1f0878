import { z } from 'zod';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import { languageTag, partialDate } from '../schemas/values.ts';
import type { Line } from './read-lines.ts';
import { LONGEST_LINE } from './read-lines.ts';

const TEXT: Said = { de: 'muss ein Text sein', en: 'must be a text' };
const TEXT_OR_NUMBER: Said = {
  de: 'muss ein Text oder eine Zahl sein',
  en: 'must be a text or a number',
};
const TOO_MANY_DIGITS: Said = {
  de: 'hat zu viele Ziffern für eine Zahl: Es muss ein Text sein',
  en: 'has too many digits for a number: it must be a text',
};

const recordSchema = z.object({
  id: z
    .union([z.string(), z.number()], { error: () => say(TEXT_OR_NUMBER) })
    // 12345678901234567890 would come out as 12345678901234567000.
    .refine((id) => !Number.isInteger(id) || Number.isSafeInteger(id), {
      error: () => say(TOO_MANY_DIGITS),
    }),
  text: z.string({ error: () => say(TEXT) }),
  date: partialDate.nullish(),
  lang: languageTag.nullish(),
});

/** An article to annotate, other keys left out. */
export type InputRecord = z.infer<typeof recordSchema>;

const EXAMPLE = '{"id": "…", "text": "…", "date": "2024-05-17"}';
const FIX: Said = {
  de: `Einen Datensatz so schreiben: ${EXAMPLE}.`,
  en: `Write a record as ${EXAMPLE}.`,
};

/** Reads a line of JSON Lines: a record, what is wrong with it, or undefined where the line is empty. */
export function readRecord(line: Line, file: string): InputRecord | Finding[] | undefined {
  const toFault = (rule: Finding['rule'], column: number, message: string, fix: string) => [
    { rule, severity: 'error', file, line: line.number, column, message, fix } as const,
  ];
  const { bytes } = line;
  if (!bytes) {
    const longest = String(LONGEST_LINE / 2 ** 20);
    const message = say({
      de: `Die Zeile ist länger als ${longest} MB.`,
      en: `The line is longer than ${longest} MB.`,
    });
    const fix = say({
      de: 'Jeden Artikel in eine eigene Zeile schreiben.',
      en: 'Write each article on a line of its own.',
    });
    return toFault('invalid-value', 1, message, fix);
  }
  const text = decode(bytes);
  if (text === undefined) {
    // Where it breaks: before the first sign that stands for bytes nobody can read.
    const column = new TextDecoder().decode(bytes).indexOf('\uFFFD') + 1;
    const message = say({ de: 'Die Zeile ist nicht UTF-8.', en: 'The line is not UTF-8.' });
    const fix = say({
      de: 'Die Datei noch einmal speichern, mit der Kodierung UTF-8.',
      en: 'Save the file again with the encoding UTF-8.',
    });
    return toFault('not-utf-8', column, message, fix);
  }
  if (text.trim() === '') return undefined;
  const json = parse(text);
  if ('fault' in json) {
    const message = say({
      de: 'Die Zeile ist von hier an kein JSON.',
      en: `The line is not JSON: ${json.fault}.`,
    });
    const fix = say({
      de: `Ein ganzes Objekt in eine Zeile schreiben, ${EXAMPLE}, mit \\n für einen Zeilenumbruch im Text.`,
      en: `Write a whole object on one line, ${EXAMPLE}, with \\n for a line break in a text.`,
    });
    return toFault('invalid-value', json.column, message, fix);
  }
  const { data } = json;
  const result = recordSchema.safeParse(data);
  if (result.success) return result.data;
  return result.error.issues.flatMap(({ path, message }) => {
    const key = path[0];
    const none = say({ de: 'Die Zeile ist kein JSON-Objekt.', en: 'The line is no JSON object.' });
    if (key === undefined) return toFault('invalid-value', 1, none, say(FIX));
    const name = String(key);
    const value: unknown = Reflect.get(Object(data), key);
    if (value === undefined) {
      const missing = say({ de: `„${name}“ fehlt.`, en: `“${name}” is missing.` });
      return toFault('missing-key', 1, missing, say(FIX));
    }
    const wrong = say({ de: `„${name}“ ${message}.`, en: `“${name}” ${message}.` });
    const was = excerpt(value);
    const fix =
      typeof value === 'number'
        ? { de: 'In Anführungszeichen setzen.', en: 'Put it between quotation marks.' }
        : { de: `Es ist ${was}.`, en: `It is ${was}.` };
    return toFault('invalid-value', 1, wrong, say(fix));
  });
}

// A byte order mark is left out, also where files that have one were put together.
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

type Parsed = { readonly data: unknown } | { readonly fault: string; readonly column: number };

function parse(text: string): Parsed {
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // "Bad escaped character in JSON at position 9 (line 1 column 10)", "Unexpected token 'a', "abc" is not valid JSON"
    const end = /(?: in JSON)? at position (?<place>\d+)|, .* is not valid JSON$/u.exec(
      error.message,
    );
    const fault = error.message.slice(0, end?.index);
    return { fault, column: Number(end?.groups?.['place'] ?? 0) + 1 };
  }
}

function excerpt(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
