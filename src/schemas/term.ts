import { z } from 'zod';
import { fullLine, sourceSchema, textList } from './values.ts';

/** Frontmatter of `content/glossary/*.md`. `short` is one sentence. */
export const termSchema = z.strictObject({
  term: fullLine,
  short: fullLine,
  forms: textList,
  seeAlso: textList,
  sources: z.array(sourceSchema).default([]),
});

export type TermData = z.infer<typeof termSchema>;
