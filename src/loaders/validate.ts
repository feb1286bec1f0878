import type { z } from 'zod';
import { findControlCharacters } from '../schemas/control-characters.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from './content-file.ts';
import { toKeysAt } from './schema-keys.ts';
import { didYouMean } from './did-you-mean.ts';

interface Schema<Data> {
  readonly shape: Readonly<Record<string, unknown>>;
  safeParse(data: unknown): z.ZodSafeParseResult<Data>;
}

/** Checks the frontmatter of a file against a schema and for control characters; every fault with its line, column and fix. */
export function validate<Data>(
  file: ContentFile,
  schema: Schema<Data>,
  what: string,
): Data | Finding[] {
  const result = schema.safeParse(file.data);
  const findings = findForbidden(file.data, []).map(([path, name]) =>
    toForbidden(file, path, name),
  );
  if (result.success) return findings.length > 0 ? findings : result.data;
  return [
    ...findings,
    ...result.error.issues.flatMap((issue) => toFindings(file, issue, what, schema)),
  ];
}

/** The texts, and keys, that hold what no text may hold: where they stand and the first such character. */
function findForbidden(
  value: unknown,
  path: readonly PropertyKey[],
): (readonly [path: readonly PropertyKey[], name: string])[] {
  const [first] = typeof value === 'string' ? findControlCharacters(value) : [];
  if (first) return [[path, first.name]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const [inKey] = findControlCharacters(key);
    const inItem = findForbidden(item, [...path, Array.isArray(value) ? Number(key) : key]);
    return inKey ? [[path, inKey.name] as const, ...inItem] : inItem;
  });
}

function toForbidden(file: ContentFile, path: readonly PropertyKey[], name: string): Finding {
  const where = path.length === 0 ? 'A key of the frontmatter' : `“${path.map(String).join('.')}”`;
  return {
    rule: 'control-character',
    severity: 'error',
    file: file.file,
    ...file.locate(path),
    message: `${where} holds the character ${name}, which no text may hold.`,
    fix: 'Delete it; an editor shows it when it shows invisible characters.',
  };
}

function toFindings(
  file: ContentFile,
  issue: z.core.$ZodIssue,
  what: string,
  schema: unknown,
): Finding[] {
  const keys = toKeysAt(schema, issue.path);
  const holder = file.path.endsWith('.yml') ? 'file' : 'frontmatter';
  const name = issue.path.map(String).join('.');
  const base = { severity: 'error', file: file.file } as const;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      ...file.locate([...issue.path, key], true),
      rule: 'unknown-key' as const,
      message: `“${[...issue.path.map(String), key].join('.')}” is no key of ${what}.`,
      fix: `${didYouMean(key, keys)}Rename or remove it${keys.length > 0 ? `; the keys are ${keys.join(', ')}` : ''}.`,
    }));
  }
  const isMissing = readPath(file.data, issue.path) === undefined;
  if (isMissing) {
    const message =
      issue.path.length === 0 ? `The ${holder} of ${what} is empty.` : `“${name}” is missing.`;
    return [
      {
        ...base,
        ...file.locate(issue.path.slice(0, -1)),
        rule: 'missing-key',
        message,
        fix: `Add a line “${String(issue.path.at(-1) ?? keys[0])}: …” to the ${holder}.`,
      },
    ];
  }
  return [
    {
      ...base,
      ...file.locate(issue.path),
      rule: 'invalid-value',
      message: `${issue.path.length === 0 ? `The ${holder}` : `“${name}”`} ${toRequirement(issue)}.`,
      fix: toFix(issue, readPath(file.data, issue.path)),
    },
  ];
}

function readPath(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

function toRequirement(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('must')) return issue.message;
  if (issue.code === 'invalid_type') return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') {
    return issue.origin === 'string'
      ? 'must not be empty'
      : `must be at least ${String(issue.minimum)}`;
  }
  return issue.code === 'too_big' ? `must be at most ${String(issue.maximum)}` : issue.message;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  number: 'a number',
  boolean: 'true or false',
  object: 'a group of keys',
};

/** What an item of a list of groups begins with. */
const ITEMS: Readonly<Record<string, string>> = {
  corrections: 'text: ',
  roles: 'title: ',
  sources: 'title: ',
};

function toFix(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.path.length === 0) return 'Write keys with values, a line each: “title: …”.';
  if (value === null) return 'It is empty. Write a value behind the colon, or remove the line.';
  const now = `It is ${JSON.stringify(value)}.`;
  if (issue.code === 'invalid_value')
    return `${didYouMean(String(value), issue.values.map(String))}${now}`;
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value === 'string')
    return `${now} Write a list, an item a line: “- ${ITEMS[String(issue.path.at(-1))] ?? ''}${value}”.`;
  const iso = typeof value === 'string' ? toIsoDay(value) : undefined;
  if (iso !== undefined && issue.message.includes('ISO date')) return `${now} Write ${iso}.`;
  const isPlainText =
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    !issue.message.startsWith('must');
  return isPlainText && typeof value !== 'object' ? `${now} Put it between quotation marks.` : now;
}

/** @example toIsoDay('2.12.2022') // '2022-12-02' */
function toIsoDay(german: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u.exec(german) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
