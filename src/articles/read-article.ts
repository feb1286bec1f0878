import { GERMAN } from '../text/lang/de/german.ts';
import type { Reference } from '../schemas/annotations.ts';
import { findReferences } from '../remark/components.ts';
import { annotateText } from '../remark/annotate-text.ts';
import { readText } from '../remark/read-text.ts';
import { createToSourcePlace } from '../remark/source-place.ts';
import type { Annotations } from '../text/annotate.ts';
import { withoutSilent } from '../text/divide-text.ts';
import { getLanguage } from '../text/languages.ts';
import type { Registry } from '../text/names/create-registry.ts';
import type { Token } from '../text/core/tokens.ts';
import { findTokens } from '../text/core/tokens.ts';
import { toTree } from './parse-article.ts';
import { readTextOptions } from './to-annotate-options.ts';
import type { ContentFile, TextPlace } from '../files/content-file.ts';

/** An article with everything the annotator says of it, and where its characters stand in the file. */
export interface ArticleReading {
  readonly id: string;
  readonly file: string;
  /** Without markup; spans are offsets into it. */
  readonly text: string;
  /** The annotator knows its language. */
  readonly isReadable: boolean;
  /** Those of parts in which nothing is looked for are left out. */
  readonly tokens: readonly Token[];
  readonly annotations: Annotations;
  /** What the components of an .mdx article name. */
  readonly references: readonly Reference[];
  readonly toPlace: (offset: number) => TextPlace;
}

/** Annotates an article as the build does, and keeps what the build does not store: why names are not linked. */
export function readArticle(
  article: Pick<ContentFile, 'id' | 'file' | 'path' | 'text' | 'data' | 'locate'>,
  registry: Registry,
): ArticleReading {
  const tree = toTree(article);
  const options = { registry, ...readTextOptions(article.data) };
  const read = readText(tree, article.text);
  const { flat } = read;
  const { lang } = options;
  return {
    id: article.id,
    file: article.file,
    text: flat.text,
    isReadable: lang === undefined || getLanguage(lang) !== undefined,
    tokens: withoutSilent(findTokens(flat.text, GERMAN), flat.blocks),
    references: findReferences(tree),
    annotations: annotateText(read, options),
    toPlace: createToSourcePlace(flat, article.text),
  };
}
