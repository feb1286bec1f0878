import { z } from 'zod';
import type { ArticleAnnotations } from './annotations.ts';
import { fullDate, partialDate, webAddress } from './values.ts';

/** Frontmatter of `content/articles/*.md` and `*.mdx`. */
export const articleSchema = z.strictObject({
  title: z.string().min(1),
  date: fullDate,
  summary: z.string().optional(),
  lang: z.string().default('de'),
  source: z
    .strictObject({
      publisher: z.string().optional(),
      author: z.string().optional(),
      url: webAddress.optional(),
      retrieved: partialDate.optional(),
      licence: z.string().optional(),
    })
    .optional(),
});

export type ArticleData = z.infer<typeof articleSchema>;

/** What the article collection holds: the frontmatter and what the annotator found. The loader vouches for the latter. */
export const storedArticleSchema = articleSchema.extend({
  annotations: z.custom<ArticleAnnotations>(),
});
