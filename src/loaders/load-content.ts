import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { ActorData } from '../schemas/actor.ts';
import { actorSchema } from '../schemas/actor.ts';
import type { ArticleData } from '../schemas/article.ts';
import { articleSchema } from '../schemas/article.ts';
import type { Finding } from '../schemas/finding.ts';
import type { PageData } from '../schemas/page.ts';
import { pageSchema } from '../schemas/page.ts';
import type { PlaceData } from '../schemas/place.ts';
import { placeSchema } from '../schemas/place.ts';
import type { TermData } from '../schemas/term.ts';
import { termSchema } from '../schemas/term.ts';
import { ID } from '../schemas/values.ts';
import type { Registry } from '../text/names/registry.ts';
import { createRegistry } from '../text/names/registry.ts';
import { checkContent } from './check-content.ts';
import type { ContentFile } from './content-file.ts';
import { readContentFile } from './content-file.ts';
import { validate } from './validate.ts';

/** A file whose frontmatter holds what it must. */
export interface Entry<Data> extends ContentFile {
  readonly data: Data;
}

/** The content folder, read and checked. Entries stand in order of their ids. */
export interface Content {
  readonly articles: readonly Entry<ArticleData>[];
  readonly actors: readonly Entry<ActorData>[];
  readonly places: readonly Entry<PlaceData>[];
  readonly terms: readonly Entry<TermData>[];
  readonly pages: readonly Entry<PageData>[];
  readonly registry: Registry;
  /** Everything wrong or doubtful; entries with errors are left out above. */
  readonly findings: readonly Finding[];
}

/** Reads the whole content folder and checks it; `dir` may be relative to the working directory. */
export async function loadContent(dir: string): Promise<Content> {
  const root = resolve(dir);
  const findings: Finding[] = [];
  const collect = <Data>({ entries, findings: found }: Collected<Data>): Entry<Data>[] => {
    findings.push(...found);
    return entries;
  };
  const [articles, actors, places, terms, pages] = await Promise.all([
    readFolder<ArticleData>(root, 'articles', ['.md', '.mdx'], articleSchema, 'an article').then(
      collect,
    ),
    readFolder<ActorData>(root, 'actors', ['.md'], actorSchema, 'an actor').then(collect),
    readFolder<PlaceData>(root, 'places', ['.md'], placeSchema, 'a place').then(collect),
    readFolder<TermData>(root, 'glossary', ['.md'], termSchema, 'a term').then(collect),
    readFolder<PageData>(root, 'pages', ['.md'], pageSchema, 'a page').then(collect),
  ]);
  const registry = createRegistry({
    actors: actors.map(({ id, data }) => ({ ...data, id })),
    places: places.map(({ id, data }) => ({ ...data, id })),
    terms: terms.map(({ id, data }) => ({ ...data, id })),
  });
  const content = { articles, actors, places, terms, pages, registry };
  findings.push(...checkContent(content, findings, `${toFile(root, root)}/articles`));
  return { ...content, findings };
}

interface Collected<Data> {
  readonly entries: Entry<Data>[];
  readonly findings: Finding[];
}

async function readFolder<Data>(
  root: string,
  folder: string,
  endings: readonly string[],
  schema: Parameters<typeof validate<Data>>[1],
  what: string,
): Promise<Collected<Data>> {
  const paths = (await listFiles(join(root, folder))).filter((path) =>
    endings.includes(extname(path)),
  );
  const read = await Promise.all(paths.map((path) => readEntry(root, path, schema, what)));
  const findings = read.flatMap((result) => (Array.isArray(result) ? result : []));
  const entries = new Map<string, Entry<Data>>();
  for (const result of read) {
    if (Array.isArray(result)) continue;
    const other = entries.get(result.id);
    if (other) findings.push(toDuplicate(result, other));
    else entries.set(result.id, result);
  }
  return { entries: [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), findings };
}

async function readEntry<Data>(
  root: string,
  path: string,
  schema: Parameters<typeof validate<Data>>[1],
  what: string,
): Promise<Entry<Data> | Finding[]> {
  const id = basename(path, extname(path));
  const file = toFile(root, path);
  const misnamed: Finding[] = ID.test(id) ? [] : [toMisnamed(file, id)];
  const content = await readContentFile(path, file, id);
  if (Array.isArray(content)) return [...misnamed, ...content];
  const data = validate(content, schema, what);
  if (Array.isArray(data)) return [...misnamed, ...data];
  return misnamed.length > 0 ? misnamed : { ...content, data };
}

async function listFiles(folder: string): Promise<string[]> {
  let files: Dirent[];
  try {
    files = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    // A site without a glossary has no such folder; whatever else goes wrong is the caller's to know.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return files
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

// Paths in messages begin with the name of the content folder, whatever folder the command runs in.
function toFile(root: string, path: string): string {
  return [basename(root), ...relative(root, path).split(sep)].filter(Boolean).join('/');
}

function toMisnamed(file: string, id: string): Finding {
  return {
    rule: 'invalid-id',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `“${id}” cannot be an id.`,
    fix: `Rename the file to ${toId(id)}${extname(file)}; ids have small letters a to z, digits and single hyphens.`,
  };
}

function toId(name: string): string {
  const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => letters[letter] ?? letter);
  return (
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'name'
  );
}

function toDuplicate(entry: ContentFile, other: ContentFile): Finding {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    file: entry.file,
    line: 1,
    column: 1,
    message: `The id “${entry.id}” is taken by ${other.file}.`,
    fix: 'Rename one of the two files.',
  };
}
