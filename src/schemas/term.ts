import { z } from 'zod';
import { sourceSchema, textList } from './values.ts';

/** Frontmatter of `content/glossary/*.md`. `short` is one sentence. */
export const termSchema = z.strictObject({
  term: z.string().min(1),
  short: z.string().min(1),
  forms: textList,
  seeAlso: textList,
  sources: z.array(sourceSchema).default([]),
});

export type TermData = z.infer<typeof termSchema>;
