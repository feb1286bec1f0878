import type { z } from 'zod';
import type { ComponentUse } from '../../remark/components.ts';
import { ENTRY_FOLDERS } from '../../schemas/entry-record.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { MdxComponentName, NamedId } from '../../schemas/mdx-components.ts';
import { findNamedIds, MDX_COMPONENTS } from '../../schemas/mdx-components.ts';
import type { TextPlace } from '../../files/content-file.ts';
import { describePast } from '../describe-past.ts';
import { didYouMean, toNoSuch } from '../../files/did-you-mean.ts';
import { toKeysAt } from '../../files/values/schema-keys.ts';
import { toRequirement } from '../../files/values/to-requirement.ts';
import type { Known } from './known.ts';
import type { Report } from '../../files/create-report.ts';

/** The attributes of a component are those that it has, of their types, and name what exists. */
export function checkProps(
  use: ComponentUse,
  name: MdxComponentName,
  known: Known,
  report: Report,
): Finding[] {
  const { props: schema } = MDX_COMPONENTS[name];
  const unread = new Set(use.unread.map((one) => one.name));
  // Code stands as undefined, so that a name that is none is found; what a spread brings nobody knows.
  const isUnread = ({ code, path: [first] }: z.core.$ZodIssue): boolean =>
    code !== 'unrecognized_keys' && (unread.has(undefined) || unread.has(String(first)));
  const code = Object.fromEntries([...unread].flatMap((one) => (one ? [[one, undefined]] : [])));
  const props = { ...use.props, ...code };
  const issues = schema.safeParse(props, { error: toRequirement }).error?.issues ?? [];
  return [
    ...use.unread
      .filter((one) => one.name === undefined || one.name in schema.shape)
      .map((one) => toUnread(one, name, report)),
    ...issues
      .filter((issue) => !isUnread(issue))
      .flatMap((issue) => toFindings(issue, use, name, report)),
    ...findNamedIds(schema, use.props).flatMap((named) => {
      return checkReference(named, use, name, known, report);
    }),
  ];
}

function toUnread(unread: ComponentUse['unread'][number], of: string, report: Report): Finding {
  const { name } = unread;
  return report(
    'broken-component',
    unread,
    name === undefined
      ? {
          de: `<${of}> nimmt Attribute aus Code; was dort steht, zeigt sich erst beim Ausführen, und niemand kann es prüfen.`,
          en: `<${of}> takes attributes from code; what they are shows only when it runs, and nobody can check it.`,
        }
      : {
          de: `„${name}“ von <${of}> ist Code; was er ergibt, zeigt sich erst beim Ausführen, und niemand kann es prüfen.`,
          en: `“${name}” of <${of}> is code; what it gives shows only when it runs, and nobody can check it.`,
        },
    {
      de: 'Den Wert selbst hinschreiben: id="…", oder in geschweiften Klammern eine Zahl oder eine Liste.',
      en: 'Write the value itself: id="…", or a number or a list in braces.',
    },
  );
}

function toFindings(
  issue: z.core.$ZodIssue,
  use: ComponentUse,
  name: MdxComponentName,
  report: Report,
): Finding[] {
  const { props: schema } = MDX_COMPONENTS[name];
  const path = issue.path.map(String);
  const place = findPlace(use, path);
  const keys = toKeysAt(schema, issue.path);
  const are = keys.join(', ');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const meant = didYouMean(key, keys);
      return report(
        'broken-component',
        findPlace(use, [...path, key]),
        {
          de: `„${[...path, key].join('.')}“ ist kein Attribut von <${name}>.`,
          en: `“${[...path, key].join('.')}” is no attribute of <${name}>.`,
        },
        {
          de: `${meant}Es umbenennen oder entfernen; vorhanden: ${are}.`,
          en: `${meant}Rename it or take it out; at hand: ${are}.`,
        },
      );
    });
  const attribute = path.join('.');
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    use.props,
  );
  if (value === undefined)
    return [
      report(
        'broken-component',
        place,
        { de: `<${name}> fehlt „${attribute}“.`, en: `<${name}> has no “${attribute}”.` },
        {
          de: `Das Attribut ergänzen: <${name} ${path[0] ?? ''}=… />.`,
          en: `Add the attribute: <${name} ${path[0] ?? ''}=… />.`,
        },
      ),
    ];
  const inBraces =
    typeof value === 'string' && issue.code === 'invalid_type' && issue.expected !== 'string';
  return [
    report(
      'broken-component',
      place,
      {
        de: `„${attribute}“ von <${name}> ${issue.message}.`,
        en: `“${attribute}” of <${name}> ${issue.message}.`,
      },
      inBraces
        ? {
            de: `In geschweifte Klammern setzen: ${attribute}=${toBraces(issue.expected, value)}.`,
            en: `Put it in braces: ${attribute}=${toBraces(issue.expected, value)}.`,
          }
        : {
            de: `Jetzt steht dort ${JSON.stringify(value)}.`,
            en: `It is ${JSON.stringify(value)}.`,
          },
    ),
  ];
}

/** @example toBraces('array', 'ada-berg') // '{["ada-berg"]}' */
function toBraces(expected: string, value: string): string {
  if (expected === 'array') return `{[${JSON.stringify(value)}]}`;
  return expected === 'number' && value.trim() !== '' && Number.isFinite(Number(value))
    ? `{${value.trim()}}`
    : '{…}';
}

/** Where a value stands, or the nearest around it. */
function findPlace(use: ComponentUse, path: readonly string[]): TextPlace {
  const found = use.places.get(path.join('.'));
  return found ?? (path.length === 0 ? use : findPlace(use, path.slice(0, -1)));
}

function checkReference(
  { kind, id, path }: NamedId,
  use: ComponentUse,
  name: MdxComponentName,
  known: Known,
  report: Report,
): Finding[] {
  if (kind === 'quote') return [];
  const ids = known[KNOWN[kind]];
  if (ids.has(id)) return [];
  const place = findPlace(use, path.map(String));
  const past = known.past.get(`${kind} ${id}`);
  if (!past) {
    const noSuch = toNoSuch(id, kind, known);
    const meant = didYouMean(id, ids);
    const folder = ENTRY_FOLDERS[kind];
    return [
      report(
        'unknown-reference',
        place,
        {
          de: `<${name}> nennt „${id}“, ${noSuch}.`,
          en: `<${name}> names “${id}”, ${noSuch}.`,
        },
        {
          de: `${meant}Die ID berichtigen oder ${folder}/${id}.md anlegen.`,
          en: `${meant}Correct the id, or add ${folder}/${id}.md.`,
        },
      ),
    ];
  }
  const [what, fix] = describePast(past, {
    de: 'die Komponente entfernen',
    en: 'take the component out',
  });
  return [
    report(
      'unknown-reference',
      place,
      {
        de: `<${name}> nennt „${id}“, ${what.de}.`,
        en: `<${name}> names “${id}”, ${what.en}.`,
      },
      fix,
    ),
  ];
}

const KNOWN = { actor: 'actors', article: 'articles', place: 'places', term: 'terms' } as const;
