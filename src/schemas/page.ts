import { z } from 'zod';
import type { FileReferences } from './annotations.ts';
import { fullLine, languageTag } from './values.ts';

/** Pages that every site of a German publisher has; their texts are in `content/pages/`. */
export const PAGE_IDS = ['impressum', 'datenschutz', 'barrierefreiheit'] as const;

/** Parts of addresses that other pages have: a page of the publisher's own has none of these ids. */
export const TAKEN_IDS = [
  '404',
  'actors',
  'articles',
  'assets',
  'cards',
  'cite',
  'compare',
  'data',
  'de',
  'embed',
  'en',
  'feeds',
  'flags',
  'glossary',
  'index',
  'oembed',
  'pagefind',
  'places',
  'quotes',
  'search',
  'tags',
  'voices',
] as const;

/** Frontmatter of `content/pages/*.md`: the pages that the publisher fills in, and others of their own. */
export const pageSchema = z.strictObject({
  title: fullLine.describe('Title of the page'),
  lang: languageTag.default('de').describe('Language of the text (Sprache), such as de or en'),
  /** Where the site links it from every page. */
  nav: z.enum(['header', 'footer', 'none']).default('footer'),
  /** Pages with a lower number stand first; those without one come last, by id. */
  order: z.number().optional(),
});

/** What the collection of pages holds: the frontmatter, and what the components of an `.mdx` page name. */
export const storedPageSchema = pageSchema.extend({ named: z.custom<FileReferences>().optional() });

export type PageData = z.infer<typeof pageSchema>;
