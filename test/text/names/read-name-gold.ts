import { readFile } from 'node:fs/promises';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from '../../../src/registry/builtin/builtin-entries.ts';
import type { RegistryData, Role } from '../../../src/text/names/registry-data.ts';
import type { Registry } from '../../../src/text/names/create-registry.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';

/** A mention that must be found: offsets into the text and `id`, with `place:` or `term:` before those. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly owner: string;
}

/** A name that the text leaves open, with everybody it may name. */
export interface GoldOpen {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/** A quote by its first words, and who speaks: ids, none where the registry has nobody. */
export interface GoldSpeaker {
  readonly words: string;
  readonly ids: readonly string[];
}

export interface GoldCase {
  readonly row: string;
  readonly note: string;
  readonly text: string;
  readonly date: string | undefined;
  readonly mentions: readonly GoldMention[];
  readonly open: readonly GoldOpen[];
  readonly speakers: readonly GoldSpeaker[];
}

export interface GoldSet {
  readonly cases: readonly GoldCase[];
  readonly registry: Registry;
}

/** Reads a gold set: `<name>.txt` with the cases and `<name>.json` with what an editor would have written. */
export async function readGold(name: string): Promise<GoldSet> {
  const read = (ending: string): Promise<string> =>
    readFile(new URL(`gold/${name}.${ending}`, import.meta.url), 'utf8');
  const [cases, data] = await Promise.all([read('txt'), read('json')]);
  return { cases: readCases(cases), registry: toRegistry(JSON.parse(data) as RegistryData) };
}

/** Reads cases; `test/text/names/gold/README.md` has the notation. */
export function readCases(text: string): GoldCase[] {
  return text
    .split(/\n{2,}/u)
    .map((part) => part.trim())
    .filter((part) => part.startsWith('=='))
    .map(readCase);
}

function readCase(part: string): GoldCase {
  const [head = '', ...lines] = part.split('\n');
  const [row = '', note = ''] = head.replace(/^==\s*/u, '').split(/:\s*/u);
  const date = lines.find((line) => /^date \d/u.test(line))?.slice(5);
  const marked = lines.filter((line) => !/^(?:date \d|> |#)/u.test(line)).join('\n');
  const mentions: GoldMention[] = [];
  const open: GoldOpen[] = [];
  let plain = '';
  let done = 0;
  for (const match of marked.matchAll(
    /\[(?<words>[^\]|]+)\|(?<owner>[^\]]+)\]|\{(?<form>[^}|]+)\|(?<ids>[^}]+)\}/gu,
  )) {
    plain += marked.slice(done, match.index);
    done = match.index + match[0].length;
    const { words, owner, form = '', ids = '' } = match.groups ?? {};
    const span = { start: plain.length, end: plain.length + (words ?? form).length };
    plain += words ?? form;
    if (owner === undefined) open.push({ ...span, ids: ids.split(/,\s*/u) });
    else mentions.push({ ...span, owner });
  }
  const speakers = lines.flatMap((line): GoldSpeaker[] => {
    const match = /^> (?<ids>[^:]+): (?<words>.+)$/u.exec(line);
    const { ids = '', words = '' } = match?.groups ?? {};
    return match ? [{ words, ids: ids === '-' ? [] : ids.split(/,\s*/u) }] : [];
  });
  return { row, note, text: plain + marked.slice(done), date, mentions, open, speakers };
}

function toRegistry({ actors, places, terms }: RegistryData): Registry {
  // JSON has no undefined: an open end is null there.
  const toRole = (role: Role): Role => ({
    ...role,
    from: role.from ?? undefined,
    to: role.to ?? undefined,
  });
  return createRegistry({
    actors: withBuiltin(
      actors.map((actor) => ({ ...actor, roles: actor.roles.map(toRole) })),
      BUILTIN_ACTORS,
    ),
    places: withBuiltin(places, BUILTIN_PLACES),
    terms,
  });
}

/** What an editor wrote, and the built-in entries whose id the editor did not use. */
function withBuiltin<Own extends { readonly id: string }>(
  own: readonly Own[],
  builtin: readonly { readonly id: string; readonly data: Omit<Own, 'id'> }[],
): Own[] {
  const ids = new Set(own.map(({ id }) => id));
  return [
    ...own,
    ...builtin.flatMap(({ id, data }) => (ids.has(id) ? [] : [{ ...data, id } as Own])),
  ];
}
