import { z } from 'zod';
import { LOCALES } from '../i18n/locale.ts';
import { HOST_IDS } from './hosts.ts';
import { fullLine, webAddress } from './values.ts';

/** The file of settings in the content folder. */
export const SITE_FILE = 'site.yml';

/** One text for all languages, or one for each: `{de: …, en: …}`. */
const localText = z
  .union(
    [fullLine, z.strictObject({ de: fullLine.optional(), en: fullLine.optional() })],
    'must be a text, or a group with a text for each language (de, en)',
  )
  .transform((value) => (typeof value === 'string' ? { de: value, en: value } : value));

const FILE = 'must be the name of a file in public/, such as logo.svg';
const publicFile = z
  .string(FILE)
  .refine((value) => /^[^/\\?#:\s][^\\?#:]*$/u.test(value), FILE)
  .refine((value) => !value.split('/').includes('..'), FILE);

const COLOUR = 'must be a colour in quotation marks, such as "#00794a"; a bare # begins a comment';
const colour = z
  .string(COLOUR)
  .regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/iu, COLOUR)
  .transform((value) => value.toLowerCase());

const SHARE = 'must be a number between 0 and 1, such as 0.6';
const share = z.number(SHARE).min(0, SHARE).max(1, SHARE);

/** `content/site.yml`: what a site is called, how it looks, where it lies and how much it may hold. Every key is optional. */
export const siteSchema = z.strictObject({
  /** Stands in the header, in titles, feeds, citations, exports and embeds. */
  name: fullLine.optional(),
  /** What stands beside the name, a few words. */
  claim: localText.optional(),
  /** The sentences at the top of the start page. */
  lead: localText.optional(),
  /** Languages of the interface; the first is the main one and has no prefix in addresses. */
  languages: z
    .array(z.enum(LOCALES))
    .min(1, 'must name a language or more: [de], [de, en]')
    .refine((value) => new Set(value).size === value.length, 'must name each language once')
    .optional(),
  /** Files of `public/` in the content folder. */
  logo: publicFile.optional(),
  favicon: publicFile.optional(),
  /** Colours of the site's own, each with enough contrast in its theme; the dark one follows from the light one. */
  colours: z
    .strictObject({
      accent: colour.optional(),
      accentDark: colour.optional(),
      link: colour.optional(),
      linkDark: colour.optional(),
    })
    .optional(),
  /** Template of the address where readers tell a mistake, with `{id}` or `{url}`. */
  report: z.string().optional(),
  /** Who publishes the site; stands in the footer of every page and in the exports. */
  publisher: z.strictObject({ name: fullLine, url: webAddress.optional() }).optional(),
  /** Licence of the site's own texts and annotations, likewise. */
  licence: z.strictObject({ name: fullLine, url: webAddress.optional() }).optional(),
  /** Origin of the site: `https://example.org`. */
  site: z.string().optional(),
  /** Base path: `/news/`. */
  base: z.string().optional(),
  /** Least confidence: of a statement or a link to be shown at all, of a statement to be shown as sure, to be in feeds and on cards. */
  confidence: z
    .strictObject({ show: share.optional(), sure: share.optional(), feeds: share.optional() })
    .optional(),
  /** Findings of `check` that are as they should be, each with its reason. */
  ignore: z
    .array(z.strictObject({ rule: fullLine, file: fullLine.optional(), reason: fullLine }))
    .optional(),
  /** How many statements and actors get a picture. */
  cards: z.int('must be a whole number such as 500').min(0).max(999_999_999).optional(),
  /** How large the site may become before the build says so. */
  budget: z
    .strictObject({ files: z.int().min(1).optional(), megabytes: z.number().min(1).optional() })
    .optional(),
  /** Where it is published: going over the limits of the host ends the build. */
  host: z.enum(HOST_IDS).optional(),
});

export type SiteData = z.infer<typeof siteSchema>;
