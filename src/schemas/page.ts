import { z } from 'zod';

/** Frontmatter of `content/pages/*.md`: the pages that the publisher fills in. */
export const pageSchema = z.strictObject({ title: z.string().min(1) });

export type PageData = z.infer<typeof pageSchema>;
