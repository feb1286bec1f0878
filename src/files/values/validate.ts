import type { z } from 'zod';
import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import { findControlCharacters } from '../../schemas/control-characters.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../content-file.ts';
import { toKeysAt } from './schema-keys.ts';
import { didYouMean } from '../did-you-mean.ts';
import { toFix } from './to-fix.ts';
import { toRequirement } from './to-requirement.ts';

interface Schema<Data> {
  readonly shape: Readonly<Record<string, unknown>>;
  safeParse(
    data: unknown,
    params?: { readonly error?: z.core.$ZodErrorMap },
  ): z.ZodSafeParseResult<Data>;
}

/** Checks the frontmatter of a file against a schema and for control characters; every fault with its line, column and fix. `what` is one of `KIND_NAMES`. */
export function validate<Data>(
  file: ContentFile,
  schema: Schema<Data>,
  what: Said,
): Data | Finding[] {
  const result = schema.safeParse(file.data, { error: toRequirement });
  const findings = findForbidden(file.data, []).map(([path, name]) =>
    toForbidden(file, path, name),
  );
  if (result.success) return findings.length > 0 ? findings : result.data;
  return [
    ...findings,
    ...withoutFollowing(result.error.issues).flatMap((issue) =>
      toFindings(file, issue, what, schema),
    ),
  ];
}

/** A value of another type has the length of its text: that it is too long for a list says nothing more. */
function withoutFollowing(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const mistyped = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  return issues.filter(
    ({ code, path }) =>
      (code !== 'too_big' && code !== 'too_small') || !mistyped.has(path.join('.')),
  );
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

function toForbidden(file: ContentFile, path: readonly PropertyKey[], character: string): Finding {
  const name = path.map(String).join('.');
  const where =
    path.length === 0
      ? { de: 'Ein Schlüssel im Frontmatter', en: 'A key of the frontmatter' }
      : { de: `„${name}“`, en: `“${name}”` };
  return {
    rule: 'control-character',
    severity: 'error',
    file: file.file,
    ...file.locate(path),
    message: say({
      de: `${where.de} enthält das Zeichen ${character}, das in keinem Text stehen darf.`,
      en: `${where.en} holds the character ${character}, which no text may hold.`,
    }),
    fix: say({
      de: 'Das Zeichen löschen; ein Editor zeigt es, wenn er unsichtbare Zeichen anzeigt.',
      en: 'Delete it; an editor shows it when it shows invisible characters.',
    }),
  };
}

function toFindings(
  file: ContentFile,
  issue: z.core.$ZodIssue,
  what: Said,
  schema: unknown,
): Finding[] {
  const keys = toKeysAt(schema, issue.path);
  const holder = file.path.endsWith('.yml') ? HOLDERS.file : HOLDERS.frontmatter;
  const name = issue.path.map(String).join('.');
  const base = { severity: 'error', file: file.file } as const;
  if (issue.code === 'unrecognized_keys') {
    const are =
      keys.length > 0
        ? { de: `; die Schlüssel sind ${keys.join(', ')}`, en: `; the keys are ${keys.join(', ')}` }
        : { de: '', en: '' };
    return issue.keys.map((key) => {
      const path = [...issue.path.map(String), key].join('.');
      const mend = say({
        de: `Den Schlüssel umbenennen oder entfernen${are.de}.`,
        en: `Rename or remove it${are.en}.`,
      });
      return {
        ...base,
        ...file.locate([...issue.path, key], true),
        rule: 'unknown-key' as const,
        message: say({
          de: `„${path}“ ist kein Schlüssel ${what.de}.`,
          en: `“${path}” is no key of ${what.en}.`,
        }),
        fix: `${didYouMean(key, keys)}${mend}`,
      };
    });
  }
  const isMissing = readPath(file.data, issue.path) === undefined;
  if (isMissing) {
    const key = String(issue.path.at(-1) ?? keys[0]);
    return [
      {
        ...base,
        ...file.locate(issue.path.slice(0, -1)),
        rule: 'missing-key',
        message: say(
          issue.path.length === 0
            ? {
                de: `${holder.subject} ${what.de} ist leer.`,
                en: `The ${holder.en} of ${what.en} is empty.`,
              }
            : { de: `„${name}“ fehlt.`, en: `“${name}” is missing.` },
        ),
        fix: say({
          de: `${holder.inside} eine Zeile „${key}: …“ ergänzen.`,
          en: `Add a line “${key}: …” to the ${holder.en}.`,
        }),
      },
    ];
  }
  return [
    {
      ...base,
      ...file.locate(issue.path),
      rule: 'invalid-value',
      message: say(
        issue.path.length === 0
          ? { de: `${holder.subject} ${issue.message}.`, en: `The ${holder.en} ${issue.message}.` }
          : { de: `„${name}“ ${issue.message}.`, en: `“${name}” ${issue.message}.` },
      ),
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

/** What a holder of keys is called; in German where it is the subject, and where something is put into it. */
const HOLDERS = {
  file: { en: 'file', subject: 'Die Datei', inside: 'In der Datei' },
  frontmatter: { en: 'frontmatter', subject: 'Das Frontmatter', inside: 'Im Frontmatter' },
} as const;
