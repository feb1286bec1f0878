import { z } from 'zod';
import { fullLine, plainVersion, sourceSchema, textList } from './values.ts';

/** Frontmatter of `content/glossary/*.md`. `short` is one sentence. */
export const termSchema = z.strictObject({
  term: fullLine.describe('The term (Begriff)'),
  short: fullLine.describe('What it means, in one sentence (Erklärung)'),
  forms: textList.describe('Other words for it; cases and plurals are found without'),
  seeAlso: textList.meta({ ids: 'terms', description: 'Ids of terms beside it (siehe auch)' }),
  einfach: plainVersion.optional(),
  sources: z.array(sourceSchema).default([]),
});

export type TermData = z.infer<typeof termSchema>;
