import type { VFile } from 'vfile';
import { assignIds } from '../ledger/assign-ids.ts';
import type { ArticleAnnotations, Reference } from '../schemas/annotations.ts';
import type { Doubt, FoundQuote } from '../schemas/quote-traits.ts';
import type { GivenForm } from '../text/form.ts';
import type { Mention } from '../text/names/mention.ts';
import type { Registry } from '../text/names/create-registry.ts';
import { createRegistry } from '../text/names/create-registry.ts';
import type { Pictures } from './blocks/pictures.ts';

/** What the annotator must know of an article besides its text. */
export interface AnnotateArticleOptions extends GivenForm {
  readonly registry: Registry;
  /** Id of the article. */
  readonly article: string;
  /** Day of the article, ISO. */
  readonly date?: string | undefined;
  /** Language of the article, as a tag of BCP 47; German where it is not given. */
  readonly lang?: string | undefined;
  /** Path of the file, for messages. */
  readonly file: string;
  /** Gives the quotes of the article their lasting ids, in their order, and tells what is doubtful of them. */
  readonly assignIds: (quotes: readonly FoundQuote[]) => {
    readonly ids: readonly string[];
    readonly doubts: readonly Doubt[];
    /** Indices of the quotes whose address was issued, or may have been: they are shown, however unsure. */
    readonly issued?: readonly number[];
  };
  /** Statements and links that are less sure are left out, between 0 and 1; all are shown where it is not given. */
  readonly leastConfidence?: number | undefined;
  /** The pictures of the article, by their address in the Markdown. */
  readonly pictures?: Pictures;
  /** What was found in the article before: where its text is still the same it is marked, and nothing is looked for again. */
  readonly known?: ArticleAnnotations | undefined;
  /** What the frontmatter of the article names, with the place of each. */
  readonly references: readonly Reference[];
}

/** The same for the plugin, where each may be left out, and what becomes of the tree. */
export interface AnnotateOptions extends Partial<AnnotateArticleOptions> {
  /**
   * `page`: quotes and names become elements of HTML. `site`: these and what only a page of the site shows. `none`: the tree stays as
   * it is, for those who want nothing but `file.data.annotations`.
   */
  readonly marks?: 'page' | 'site' | 'none';
  /** The address of the page about an entry; a name of one that has none is marked and leads nowhere. */
  readonly toAddress?: (kind: Mention['kind'], id: string) => string | undefined;
}

/**
 * Fills in what a pipeline of one's own leaves out: an empty registry, the name of the file as the article's id, and ids
 * made of article and words, for which no ledger is asked.
 */
export function withDefaults(
  given: AnnotateOptions,
  file: VFile,
): AnnotateArticleOptions & Required<Pick<AnnotateOptions, 'marks' | 'toAddress'>> {
  const article = given.article ?? file.stem ?? 'article';
  return {
    registry: createRegistry({ actors: [], places: [], terms: [] }),
    file: file.path ?? '',
    assignIds: (quotes) => {
      return { ids: assignIds(article, quotes, [], () => false).ids, doubts: [] };
    },
    references: [],
    marks: 'page',
    toAddress: given.marks === 'site' ? toSiteAddress : () => undefined,
    ...given,
    article,
  };
}

const FOLDERS = { actor: 'actors', place: 'places', term: 'glossary' } as const;

/** Where the page of an entry is, seen from an article of the site, whatever the base path and the language. */
function toSiteAddress(kind: Mention['kind'], id: string): string {
  return `../../${FOLDERS[kind]}/${id}/`;
}
