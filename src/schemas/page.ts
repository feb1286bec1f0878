import { z } from 'zod';
import { fullLine } from './values.ts';

/** Pages that every site of a German publisher has; their texts are in `content/pages/`. */
export const PAGE_IDS = ['impressum', 'datenschutz', 'barrierefreiheit'] as const;

/** Frontmatter of `content/pages/*.md`: the pages that the publisher fills in. */
export const pageSchema = z.strictObject({ title: fullLine.describe('Title of the page') });

export type PageData = z.infer<typeof pageSchema>;
