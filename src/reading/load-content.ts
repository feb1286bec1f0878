import { resolve } from 'node:path';
import type { ActorData, ActorFrontmatter } from '../schemas/actor.ts';
import { actorSchema } from '../schemas/actor.ts';
import type { ArticleData } from '../schemas/article.ts';
import { articleSchema } from '../schemas/article.ts';
import type { PageData } from '../schemas/page.ts';
import { pageSchema } from '../schemas/page.ts';
import type { PlaceData, PlaceFrontmatter } from '../schemas/place.ts';
import { placeSchema } from '../schemas/place.ts';
import type { TermData } from '../schemas/term.ts';
import { termSchema } from '../schemas/term.ts';
import type { Registry } from '../text/names/create-registry.ts';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from '../registry/builtin/builtin-entries.ts';
import { checkColours } from '../checks/check-colours.ts';
import { checkSiteFile } from '../checks/check-site-file.ts';
import { checkContent } from '../checks/check-content.ts';
import { checkMarkdown } from '../checks/markdown/check-markdown.ts';
import type { Known } from '../checks/markdown/known.ts';
import type { IssuedEntries } from '../files/issued-entries.ts';
import { issueEntries } from '../files/issued-entries.ts';
import type { IssuedQuotes } from '../ledger/issued-quotes.ts';
import { issueQuotes } from '../ledger/issued-quotes.ts';
import type { Pictures } from '../remark/blocks/pictures.ts';
import { loadEntryLedger } from '../files/load-entry-ledger.ts';
import { loadPictures } from '../checks/pictures/load-pictures.ts';
import type { LoadedLedger } from '../files/load-ledger.ts';
import { loadLedger } from '../files/load-ledger.ts';
import type { SiteFile } from '../files/load-site-file.ts';
import { loadSiteFile } from '../files/load-site-file.ts';
import { KIND_NAMES } from '../files/kind-names.ts';
import { findEntryFindings } from '../checks/find-entry-findings.ts';
import { findGoneLinks } from '../checks/links/find-gone-links.ts';
import { toPastEntries } from '../ledger/entries/to-past-entries.ts';
import { toSearched } from './to-searched.ts';
import { say } from '../i18n/say.ts';
import type { Stages } from '../system/stages.ts';
import { NO_STAGES } from '../system/stages.ts';
import type { ContentFile, Entry } from '../files/content-file.ts';
import type { LeftOut, Showing } from '../files/is-shown.ts';
import { ALL_SHOWN, withoutHidden } from '../files/is-shown.ts';
import { listContent, toFile } from '../files/folder/list-content.ts';
import { readFolder } from '../files/folder/read-folder.ts';
import type { SilencedContent } from '../checks/silence/silence-content.ts';
import { silenceContent } from '../checks/silence/silence-content.ts';
import type { ContentCache } from '../files/content-cache.ts';
import { createContentCache } from '../files/content-cache.ts';
import { toMappedStates, toRegistered } from '../registry/to-registered.ts';

/** The content folder, read and checked. Entries stand in order of their ids; those with errors are left out. */
export interface Content extends SilencedContent {
  readonly articles: readonly Entry<ArticleData>[];
  readonly actors: readonly Entry<ActorData>[];
  readonly places: readonly Entry<PlaceData>[];
  readonly terms: readonly Entry<TermData>[];
  readonly pages: readonly Entry<PageData>[];
  readonly registry: Registry;
  /** Ids that files may name: of all files, and of what is built in. */
  readonly known: Known;
  /** With the ids of today for articles and actors. */
  readonly ledger: LoadedLedger;
  /** What the ledgers say of articles, actors, terms and places. */
  readonly issuedEntries: IssuedEntries;
  /** `site.yml`, what it says of this site. */
  readonly site: SiteFile;
  /** The quotes of the ledger, by the articles that may hold them. */
  readonly issued: IssuedQuotes;
  /** The pictures of each file, by its path in messages. */
  readonly pictures: ReadonlyMap<string, Pictures>;
  /** All files of the registry that could be read, by folder; built-in entries are no files. */
  readonly registryFiles: Readonly<
    Record<'actors' | 'places' | 'glossary', readonly ContentFile[]>
  >;
  /** All article files that could be read, those with faults included, and how many could not. */
  readonly articleFiles: readonly ContentFile[];
  readonly unreadableArticles: number;
  /** Articles that are not published, in order of their files; they are in no list above. */
  readonly leftOut: readonly LeftOut[];
  readonly showing: Showing;
}

/** Which articles count, what an earlier reading found out, and whom to tell how far it is. */
interface LoadOptions {
  readonly showing?: Showing;
  readonly cache?: ContentCache;
  readonly stages?: Stages;
}

/**
 * Reads the whole content folder and checks it; `dir` may be relative to the working directory. An article that is not shown
 * counts as missing: its faults end no build. With a `cache` of an earlier reading only what changed since is worked
 * out again.
 */
export async function loadContent(
  dir: string,
  { showing = ALL_SHOWN, cache = createContentCache(), stages = NO_STAGES }: LoadOptions = {},
): Promise<Content> {
  const root = resolve(dir);
  const { paths, findings: skipped } = await listContent(root);
  stages.show(say({ de: 'Inhalt lesen', en: 'Reading content' }), paths.articles.length);
  const [allArticles, actors, places, terms, pages] = await Promise.all([
    readFolder<ArticleData>(
      root,
      paths.articles,
      articleSchema,
      KIND_NAMES.article,
      cache,
      stages.count,
    ),
    readFolder<ActorFrontmatter>(root, paths.actors, actorSchema, KIND_NAMES.actor, cache),
    readFolder<PlaceFrontmatter>(root, paths.places, placeSchema, KIND_NAMES.place, cache),
    readFolder<TermData>(root, paths.glossary, termSchema, KIND_NAMES.term, cache),
    readFolder<PageData>(root, paths.pages, pageSchema, KIND_NAMES.page, cache),
  ]);
  const { folder: articles, leftOut } = withoutHidden(allArticles, showing);
  const { allActors, allPlaces, registry } = toRegistered(actors, places, terms, cache);
  const files = {
    articles: articles.files,
    actors: actors.files,
    places: places.files,
    terms: terms.files,
    pages: pages.files,
  };
  const folder = toFile(root, root);
  const loaded = await loadLedger(root, folder);
  const entryLedger = await loadEntryLedger(root, folder, loaded.ledger);
  const site = loadSiteFile(root);
  const hidden = new Set(leftOut.map(({ id }) => id));
  const present = {
    articles: { ...articles, ids: new Set([...articles.ids].filter((id) => !hidden.has(id))) },
    actors: { entries: allActors, ids: actors.ids },
    places: { entries: allPlaces, ids: places.ids },
    terms,
  };
  const searched = toSearched(articles.files, registry, cache);
  const { issued, ledger, state } = issueEntries(loaded, entryLedger, present, (quotes) =>
    issueQuotes(quotes, searched),
  );
  const pastEntries = toPastEntries(state.ledger, state.states);
  const known: Known = {
    actors: new Set([...actors.ids, ...BUILTIN_ACTORS.map(({ id }) => id)]),
    places: new Set([...places.ids, ...BUILTIN_PLACES.map(({ id }) => id)]),
    terms: terms.ids,
    states: toMappedStates(allActors),
    articles: present.articles.ids,
    past: new Map(pastEntries.map((one) => [`${one.kind} ${one.id}`, one])),
    quotes: new Set(issued.current.keys()),
  };
  const found = [articles, actors, places, terms, pages].flatMap(({ findings }) => findings);
  const isEmpty =
    paths.articles.length === leftOut.length &&
    !skipped.some(({ severity }) => severity === 'error');
  const join = (ids: ReadonlySet<string>): string => [...ids].join(' ');
  const knownIds = [known.actors, known.places, known.terms, known.quotes].map(join);
  // Components alone name articles, and what is no more.
  const knownToMdx = [...knownIds, join(known.articles), JSON.stringify([...known.past.values()])];
  stages.show(say({ de: 'Inhalt prüfen', en: 'Checking content' }), articles.files.length);
  let done = 0;
  const checked = checkContent(files, known, folder, isEmpty, (article) => {
    stages.count((done += 1));
    // Whether a picture is there is not said by the article alone.
    return /!\[|<img/iu.test(article.text)
      ? checkMarkdown(article, known)
      : cache.derive(
          'markdown',
          article,
          article.path.endsWith('.mdx') ? knownToMdx : knownIds,
          () => checkMarkdown(article, known),
        );
  });
  const pictures = await loadPictures(root, Object.values(files).flat());
  const unparsed = new Set(
    checked
      .filter(({ rule }) => rule === 'broken-markdown' || rule === 'too-large')
      .map(({ file }) => file),
  );
  const allFiles = [articles, actors, places, terms, pages].flatMap((folder) => folder.files);
  const linking = allFiles.filter(({ file }) => !unparsed.has(file));
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
    issuedEntries: state,
    site,
    issued,
    registryFiles: { actors: actors.files, places: places.files, glossary: terms.files },
    articleFiles: articles.files,
    unreadableArticles: articles.unreadable,
    leftOut,
    showing,
    ...silenceContent(
      [
        ...showing.findings,
        ...skipped,
        ...found,
        ...ledger.findings,
        ...state.findings,
        ...site.findings,
        ...checkColours(site),
        ...(await checkSiteFile(site, root)),
        ...checked,
        ...pictures.findings,
        ...findEntryFindings(state, leftOut),
        ...findGoneLinks(linking, ledger.ledger, pastEntries, site.data),
      ],
      allFiles,
      site,
      folder,
    ),
  };
}
