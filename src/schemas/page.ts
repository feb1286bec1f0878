import { z } from 'zod';
import { fullLine } from './values.ts';

/** Frontmatter of `content/pages/*.md`: the pages that the publisher fills in. */
export const pageSchema = z.strictObject({ title: fullLine });

export type PageData = z.infer<typeof pageSchema>;
