import { z } from 'zod';

/** Pages that every site of a German publisher has; their texts are in `content/pages/`. */
export const PAGE_IDS = ['impressum', 'datenschutz', 'barrierefreiheit'] as const;

/** Frontmatter of `content/pages/*.md`: the pages that the publisher fills in. */
export const pageSchema = z.strictObject({ title: z.string().min(1) });

export type PageData = z.infer<typeof pageSchema>;
