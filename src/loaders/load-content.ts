import { basename, extname, resolve } from 'node:path';
import type { ActorData, ActorFrontmatter } from '../schemas/actor.ts';
import { actorSchema } from '../schemas/actor.ts';
import type { ArticleData } from '../schemas/article.ts';
import { articleSchema } from '../schemas/article.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { Finding } from '../schemas/finding.ts';
import type { PageData } from '../schemas/page.ts';
import { pageSchema } from '../schemas/page.ts';
import type { PlaceData, PlaceFrontmatter } from '../schemas/place.ts';
import { placeSchema } from '../schemas/place.ts';
import type { TermData } from '../schemas/term.ts';
import { termSchema } from '../schemas/term.ts';
import { ID } from '../schemas/values.ts';
import type { Registry } from '../text/names/registry.ts';
import { getState } from '../text/lang/de/state-forms.ts';
import { createRegistry } from '../text/names/registry.ts';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from './builtin/builtin-entries.ts';
import { withBuiltin } from './builtin/with-builtin.ts';
import { checkContent } from './check-content.ts';
import type { Known } from './markdown/known.ts';
import type { IssuedQuotes } from './issued-quotes.ts';
import { issueQuotes } from './issued-quotes.ts';
import type { Pictures } from '../remark/shape/pictures.ts';
import { loadPictures } from './pictures/load-pictures.ts';
import type { LoadedLedger } from './load-ledger.ts';
import { loadLedger } from './load-ledger.ts';
import { findGoneLinks } from './report/find-gone-links.ts';
import { readFoundQuotes } from './read-found-quotes.ts';
import type { ContentFile } from './content-file.ts';
import { readContentFile } from './content-file.ts';
import { listContent, toFile, toUnreadable } from './list-files.ts';
import { findTooLarge } from './find-too-large.ts';
import { toValidId } from './to-id.ts';
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
  /** Ids that files may name: of all files, and of what is built in. */
  readonly known: Known;
  readonly ledger: LoadedLedger;
  /** The quotes of the ledger, by the articles that may hold them. */
  readonly issued: IssuedQuotes;
  /** The pictures of each file, by its path in messages. */
  readonly pictures: ReadonlyMap<string, Pictures>;
  /** Everything wrong or doubtful; entries with errors are left out above. */
  readonly findings: readonly Finding[];
  /** All files of the registry that could be read, by folder; built-in entries are no files. */
  readonly registryFiles: Readonly<
    Record<'actors' | 'places' | 'glossary', readonly ContentFile[]>
  >;
  /** All article files that could be read, those with faults included, and how many could not. */
  readonly articleFiles: readonly ContentFile[];
  readonly unreadableArticles: number;
}

/** Reads the whole content folder and checks it; `dir` may be relative to the working directory. */
export async function loadContent(dir: string): Promise<Content> {
  const root = resolve(dir);
  const { paths, findings: skipped } = await listContent(root);
  const [articles, actors, places, terms, pages] = await Promise.all([
    readFolder<ArticleData>(root, paths.articles, articleSchema, 'an article'),
    readFolder<ActorFrontmatter>(root, paths.actors, actorSchema, 'an actor'),
    readFolder<PlaceFrontmatter>(root, paths.places, placeSchema, 'a place'),
    readFolder<TermData>(root, paths.glossary, termSchema, 'a term'),
    readFolder<PageData>(root, paths.pages, pageSchema, 'a page'),
  ]);
  const allActors = withBuiltin(actors.entries, actors.ids, BUILTIN_ACTORS).map(withCode);
  const allPlaces = withBuiltin(places.entries, places.ids, BUILTIN_PLACES);
  const registry = createRegistry({
    actors: allActors.map(({ id, data }) => ({ ...data, id })),
    places: allPlaces.map(({ id, data }) => ({ ...data, id })),
    terms: terms.entries.map(({ id, data }) => ({ ...data, id })),
  });
  const files = {
    articles: articles.files,
    actors: actors.files,
    places: places.files,
    terms: terms.files,
    pages: pages.files,
  };
  const ledger = await loadLedger(root, toFile(root, root));
  const filesById = Map.groupBy(articles.files, ({ id }) => id);
  const issued = issueQuotes(ledger.ledger, [...filesById.keys()], (id) =>
    (filesById.get(id) ?? []).flatMap((file) => readFoundQuotes(file, registry)),
  );
  const known = {
    actors: new Set([...actors.ids, ...BUILTIN_ACTORS.map(({ id }) => id)]),
    places: new Set([...places.ids, ...BUILTIN_PLACES.map(({ id }) => id)]),
    terms: terms.ids,
    quotes: new Set(issued.current.keys()),
  };
  const found = [articles, actors, places, terms, pages].flatMap(({ findings }) => findings);
  const isEmpty =
    paths.articles.length === 0 && !skipped.some(({ severity }) => severity === 'error');
  const checked = checkContent(files, known, toFile(root, root), isEmpty);
  const pictures = await loadPictures(root, Object.values(files).flat());
  const unparsed = new Set(
    checked
      .filter(({ rule }) => rule === 'broken-markdown' || rule === 'too-large')
      .map(({ file }) => file),
  );
  const linking = [articles, actors, places, terms, pages]
    .flatMap((folder) => folder.files)
    .filter(({ file }) => !unparsed.has(file));
  return {
    articles: articles.entries,
    actors: allActors,
    places: allPlaces,
    terms: terms.entries,
    pages: pages.entries,
    registry,
    pictures: pictures.byFile,
    known,
    ledger,
    issued,
    registryFiles: { actors: actors.files, places: places.files, glossary: terms.files },
    articleFiles: articles.files,
    unreadableArticles: articles.unreadable,
    findings: [
      ...skipped,
      ...found,
      ...ledger.findings,
      ...checked,
      ...pictures.findings,
      ...findGoneLinks(linking, ledger.ledger),
    ],
  };
}

/** A state shows the flag of its name, whoever wrote the entry. */
function withCode(actor: Entry<ActorData>): Entry<ActorData> {
  const { name, aliases, kind } = actor.data;
  const state = kind === 'state' ? [name, ...aliases].map(getState).find(Boolean) : undefined;
  return state ? { ...actor, data: { ...actor.data, code: state.code } } : actor;
}

/** What a folder holds: sound entries, all files that could be read, and what is wrong. */
interface Folder<Data> {
  readonly entries: readonly Entry<Data>[];
  readonly files: readonly ContentFile[];
  /** Ids of all files, those that could not be read included: a reference to them is no second fault. */
  readonly ids: ReadonlySet<string>;
  readonly unreadable: number;
  readonly findings: readonly Finding[];
}

type Schema<Data> = Parameters<typeof validate<Data>>[1];

async function readFolder<Data>(
  root: string,
  paths: readonly string[],
  schema: Schema<Data>,
  what: string,
): Promise<Folder<Data>> {
  const read = await Promise.all(paths.map((path) => readOrTell(path, toFile(root, path))));
  const findings: Finding[] = read.flatMap((result) => (Array.isArray(result) ? result : []));
  const files = read.flatMap((result) => (Array.isArray(result) ? [] : [result]));
  const entries = new Map<string, Entry<Data>>();
  const first = new Map<string, ContentFile>();
  for (const path of paths.filter((one) => !isId(toId(one))))
    findings.push(toMisnamed(toFile(root, path)));
  for (const file of files) {
    const other = first.get(file.id);
    if (other) findings.push(toDuplicate(file, other));
    first.set(file.id, other ?? file);
    const data = validate(file, schema, what);
    if (Array.isArray(data)) findings.push(...data);
    else if (!other && isId(file.id)) entries.set(file.id, { ...file, data });
  }
  return {
    entries: [...entries.values()].sort((a, b) => compareText(a.id, b.id)),
    files,
    ids: new Set(paths.map(toId)),
    unreadable: paths.length - files.length,
    findings,
  };
}

function toId(path: string): string {
  return basename(path, extname(path));
}

/** A file that the system does not let us read is a fault of that file. */
async function readOrTell(path: string, file: string): Promise<ContentFile | Finding[]> {
  try {
    const read = await readContentFile(path, file, toId(path));
    const tooLarge = Array.isArray(read) ? [] : findTooLarge(read);
    return tooLarge.length > 0 ? tooLarge : read;
  } catch (error) {
    return [toUnreadable(file, error)];
  }
}

// Files of a site are named after ids, with up to 30 characters behind them; systems allow 255.
const LONGEST_ID = 200;

function isId(id: string): boolean {
  return ID.test(id) && id.length <= LONGEST_ID;
}

function toMisnamed(file: string): Finding {
  const id = toId(file);
  return {
    rule: 'invalid-id',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message:
      id.length > LONGEST_ID
        ? `The name of the file is too long for an id: ${String(id.length)} characters.`
        : `“${id}” cannot be an id.`,
    fix: `Rename the file to ${toValidId(id).slice(0, LONGEST_ID).replace(/-$/u, '')}${extname(file)}; ids have small letters a to z, digits and single hyphens.`,
  };
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
