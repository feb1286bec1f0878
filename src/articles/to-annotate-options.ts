import type { AnnotateArticleOptions } from '../remark/annotate-options.ts';
import type { TextOptions } from '../remark/annotate-text.ts';
import type { Pictures } from '../remark/blocks/pictures.ts';
import { NO_PICTURES } from '../remark/blocks/pictures.ts';
import type { Reference } from '../schemas/annotations.ts';
import { toGivenName } from '../remark/to-settlements.ts';
import { articleSchema } from '../schemas/article.ts';
import { languageTag } from '../schemas/values.ts';
import type { GivenForm } from '../text/form.ts';
import type { Registry } from '../text/names/create-registry.ts';
import type { ContentFile } from '../files/content-file.ts';
import { readKey } from '../files/read-key.ts';
import { readTexts } from '../files/read-texts.ts';
import type { IssuedQuotes } from '../ledger/issued-quotes.ts';
import { assignIssued, findIssued } from '../ledger/issued-quotes.ts';
import type { SiteFile } from '../files/load-site-file.ts';

/** What the content folder says beside an article: who there is, and which quotes have an address. */
export interface ArticleContext {
  readonly registry: Registry;
  readonly issued: IssuedQuotes;
  readonly site: Pick<SiteFile, 'data'>;
  /** The pictures of each article, by its path in messages. */
  readonly pictures?: ReadonlyMap<string, Pictures>;
}

/** What the annotator must know of an article besides its text. */
export function toAnnotateOptions(
  { registry, issued, site, pictures }: ArticleContext,
  article: Pick<ContentFile, 'id' | 'file' | 'data' | 'locate'>,
): AnnotateArticleOptions {
  const { id, file, data } = article;
  return {
    registry,
    article: id,
    ...readTextOptions(data),
    file,
    pictures: pictures?.get(file) ?? NO_PICTURES,
    assignIds: (quotes) => {
      const { ids, matching } = assignIssued(issued, id, quotes);
      return { ids, doubts: matching.doubts, issued: findIssued(matching) };
    },
    leastConfidence: site.data.confidence?.show,
    references: [...readCorrections(article), ...readPositions(article), ...readMovements(article)],
  };
}

/** The quotes that the corrections in the frontmatter of an article name. */
function readCorrections({ data, locate }: Pick<ContentFile, 'data' | 'locate'>): Reference[] {
  const list: unknown = readKey(data, 'corrections');
  if (!Array.isArray(list)) return [];
  return list.flatMap((correction: unknown, index) => {
    const id = readKey(correction, 'quote');
    if (typeof id !== 'string') return [];
    return [
      { by: 'corrections', kind: 'quote' as const, id, ...locate(['corrections', index, 'quote']) },
    ];
  });
}

/** The statements that the frontmatter of an article names as who holds what. */
function readPositions({ data, locate }: Pick<ContentFile, 'data' | 'locate'>): Reference[] {
  const list: unknown = readKey(data, 'positions');
  if (!Array.isArray(list)) return [];
  return list.flatMap((id: unknown, index) =>
    typeof id === 'string'
      ? [{ by: 'positions', kind: 'quote', id, ...locate(['positions', index]) }]
      : [],
  );
}

/** The statements that the movements in the frontmatter of an article name, and their ends, which are places or states. */
function readMovements(article: Pick<ContentFile, 'data' | 'locate'>): Reference[] {
  const list: unknown = readKey(article.data, 'movements');
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index): Reference[] => {
    const toReferences = (key: string, kinds: readonly Reference['kind'][]): Reference[] =>
      readTexts(article, ['movements', index, key]).flatMap(([path, id]) =>
        kinds.map((kind) => ({ by: 'movements', kind, id, ...article.locate(path) })),
      );
    return [
      ...toReferences('from', ['place', 'actor']),
      ...toReferences('to', ['place', 'actor']),
      ...toReferences('statement', ['quote']),
    ];
  });
}

/** What the frontmatter says that decides of the annotations. */
export function readTextOptions(
  data: unknown,
): Pick<TextOptions, 'date' | 'lang' | 'form' | 'speakers'> {
  return { date: readDate(data), lang: readLang(data), ...readForm(data) };
}

/** The date in the frontmatter of an article, which may still have faults. */
function readDate(data: unknown): string | undefined {
  const date = readKey(data, 'date');
  return typeof date === 'string' && /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? date : undefined;
}

/** The language tag in the frontmatter of an article; undefined where it has none, or one that is a fault. */
export function readLang(data: unknown): string | undefined {
  return languageTag.safeParse(readKey(data, 'lang')).data;
}

/** What the frontmatter of an article says of its form; what is a fault counts for nothing. */
export function readForm(data: unknown): GivenForm {
  const form = articleSchema.shape.form.safeParse(readKey(data, 'form')).data;
  const speakers = articleSchema.shape.speakers.safeParse(readKey(data, 'speakers')).data;
  return {
    form,
    speakers:
      speakers &&
      new Map(Object.entries(speakers).map(([label, name]) => [label, toGivenName(name)])),
  };
}
