import { z } from 'zod';
import type { Form } from '../text/form.ts';
import type { ArticleAnnotations } from './annotations.ts';
import { must } from './must.ts';
import {
  fullDate,
  fullLine,
  languageTag,
  line,
  partialDate,
  plainVersion,
  textList,
  webAddress,
} from './values.ts';

const FORMS = ['article', 'interview', 'ticker', 'record'] as const satisfies readonly Form[];

/** What was put right after an article appeared, or what somebody concerned answers to it (Gegendarstellung). */
const correctionSchema = z.strictObject({
  kind: z.enum(['correction', 'reply']).default('correction'),
  date: fullDate,
  text: z.string().min(1),
  /** Who replies. */
  by: line.optional(),
  /** The id of the quote that it is about; without one it is about the article. */
  quote: line.optional(),
  url: webAddress.optional(),
});

/** How many statements may stand above an article as who holds what. */
export const LEAST_POSITIONS = 2;
export const MOST_POSITIONS = 5;

const POSITIONS = must({
  de: 'muss eine Liste von zwei bis fünf IDs von Äußerungen sein',
  en: 'must be a list of two to five ids of statements',
});

/** Ids of statements in the order in which they are shown; whether there are such statements shows once all articles are annotated. */
const positionsSchema = z
  .array(fullLine, POSITIONS)
  .min(LEAST_POSITIONS, POSITIONS)
  .max(MOST_POSITIONS, POSITIONS)
  .describe('Who holds what (Wer vertritt was): ids of two to five statements of this article');

/** Frontmatter of `content/articles/*.md` and `*.mdx`. */
export const articleSchema = z.strictObject({
  title: fullLine.describe('Headline (Überschrift)'),
  date: fullDate.describe('Day of publication (Erscheinungstag), such as 2024-05-17'),
  summary: line.optional().describe('One or two sentences for lists and previews (Vorspann)'),
  lang: languageTag.default('de'),
  /** What kind of text it is, where the annotator is not to find that itself. */
  form: z.enum(FORMS).optional(),
  /** Who is meant by a label before a turn: `F: ada-berg`, `A. B.: Ein Schlosser`. */
  speakers: z.record(z.string(), fullLine).optional(),
  source: z
    .strictObject({
      publisher: line.optional().describe('Where it appeared (Medium)'),
      /** One author or several. */
      author: z
        .union(
          [line, z.array(fullLine).min(1)],
          must({
            de: 'muss ein Name oder eine Liste von Namen sein',
            en: 'must be a name or a list of names',
          }),
        )
        .optional()
        .describe('Who wrote it (Autorin, Autor), one name or a list'),
      url: webAddress.optional().describe('Address of the original'),
      retrieved: partialDate.optional(),
      licence: line.optional().describe('Licence of the text (Lizenz), such as CC BY 4.0'),
    })
    .optional(),
  einfach: plainVersion.optional(),
  /** What it is about, in words of the editor; each has a page. */
  tags: textList,
  /** Ids of statements of this article that stand above it, one of each side. */
  positions: positionsSchema.optional(),
  /** A draft is shown in `dev` and in a build for a look, and is not published. */
  draft: z.boolean().optional(),
  /** The day from which it is published. */
  publish: fullDate.optional(),
  corrections: z.array(correctionSchema).default([]),
});

export type Correction = z.infer<typeof correctionSchema>;
export type ArticleData = z.infer<typeof articleSchema>;

/** What the article collection holds: the frontmatter and what the annotator found. The loader vouches for the latter. */
export const storedArticleSchema = articleSchema.extend({
  annotations: z.custom<ArticleAnnotations>(),
  /** Why a site that is only for a look shows it, and a published one does not: it is a draft, or waits for its day. */
  unpublished: z.enum(['draft', 'waiting']).optional(),
  /** Its words as Markdown that every reader of Markdown shows alike, with absolute addresses. */
  markdown: z.string(),
});

/** The frontmatter of an article that a site shows, and whether it is published. */
export type ShownArticleData = Omit<z.infer<typeof storedArticleSchema>, 'annotations'>;
export type Unpublished = ShownArticleData['unpublished'];
