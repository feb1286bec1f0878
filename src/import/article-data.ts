import { articleSchema } from '../schemas/article.ts';
import { languageTag, webAddress } from '../schemas/values.ts';
import type { SourceFacts } from './imported.ts';

/** What the command line says of an article; it goes before what the source says. */
export interface Given {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  /** The day the page was saved: nothing of the file says it for certain. */
  readonly retrieved?: string | undefined;
  readonly licence?: string | undefined;
}

/** Frontmatter of an article as YAML writes it; keys without a value are left out. */
export type ArticleKeys = Readonly<Record<string, unknown>>;

/** Puts together the frontmatter, in the order of the documentation. */
export function toArticleKeys(facts: SourceFacts, given: Given): ArticleKeys {
  const title = given.title ?? facts.title;
  const lang = languageTag.safeParse(facts.lang).data;
  const source = withoutEmpty({
    publisher: facts.publisher,
    author: toAuthor(facts.authors ?? []),
    url: webAddress.safeParse(facts.url).data,
    retrieved: given.retrieved,
    licence: given.licence,
  });
  return withoutEmpty({
    title,
    date: given.date ?? facts.date,
    summary: facts.summary,
    // German is what an article has that says nothing.
    lang: lang === 'de' ? undefined : lang,
    source: Object.keys(source).length > 0 ? source : undefined,
  });
}

/** One name as a text; several as a list where the schema knows lists, otherwise in one text. */
function toAuthor(authors: readonly string[]): string | readonly string[] | undefined {
  const [first, ...others] = authors;
  if (others.length === 0) return first;
  const probe = { title: 'x', date: '2024-01-01', source: { author: [...authors] } };
  return articleSchema.safeParse(probe).success ? authors : authors.join(', ');
}

function withoutEmpty(keys: ArticleKeys): ArticleKeys {
  return Object.fromEntries(
    Object.entries(keys).filter(([, value]) => value !== undefined && value !== ''),
  );
}
