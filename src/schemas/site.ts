import { z } from 'zod';
import { LOCALES } from '../i18n/locale.ts';
import { HOST_IDS } from './hosts.ts';
import { must } from './must.ts';
import { fullLine, webAddress } from './values.ts';

/** The file of settings in the content folder. */
export const SITE_FILE = 'site.yml';

/** One text for all languages, or one for each: `{de: …, en: …}`. */
const localText = z
  .union(
    [fullLine, z.strictObject({ de: fullLine.optional(), en: fullLine.optional() })],
    must({
      de: 'muss ein Text sein oder eine Gruppe mit einem Text für jede Sprache (de, en)',
      en: 'must be a text, or a group with a text for each language (de, en)',
    }),
  )
  .transform((value) => (typeof value === 'string' ? { de: value, en: value } : value));

const FILE = must({
  de: 'muss der Name einer Datei in public/ sein, etwa logo.svg',
  en: 'must be the name of a file in public/, such as logo.svg',
});
const publicFile = z
  .string(FILE)
  .refine((value) => /^[^/\\?#:\s][^\\?#:]*$/u.test(value), FILE)
  .refine((value) => !value.split('/').includes('..'), FILE);

const COLOUR = must({
  de: 'muss eine Farbe in Anführungszeichen sein, etwa "#00794a"; ein bloßes # beginnt einen Kommentar',
  en: 'must be a colour in quotation marks, such as "#00794a"; a bare # begins a comment',
});
const colour = z
  .string(COLOUR)
  .regex(/^#(?:[\dA-Fa-f]{3}|[\dA-Fa-f]{6})$/u, COLOUR)
  .transform((value) => value.toLowerCase());

const SHARE = must({
  de: 'muss eine Zahl zwischen 0 und 1 sein, etwa 0.6',
  en: 'must be a number between 0 and 1, such as 0.6',
});
const share = z.number(SHARE).min(0, SHARE).max(1, SHARE);

/** Who, or what, with an address on the web. */
const party = z.strictObject({ name: fullLine, url: webAddress.optional() });

/** `content/site.yml`: what a site is called, how it looks, where it lies and how much it may hold. Every key is optional. */
export const siteSchema = z.strictObject({
  name: fullLine
    .optional()
    .describe('What the site is called: header, titles, feeds, citations, exports, embeds'),
  claim: localText.optional().describe('A few words beside the name'),
  lead: localText.optional().describe('The sentences at the top of the start page'),
  languages: z
    .array(z.enum(LOCALES))
    .min(
      1,
      must({
        de: 'muss mindestens eine Sprache nennen: [de], [de, en]',
        en: 'must name a language or more: [de], [de, en]',
      }),
    )
    .refine(
      (value) => new Set(value).size === value.length,
      must({ de: 'darf jede Sprache nur einmal nennen', en: 'must name each language once' }),
    )
    .optional()
    .describe(
      'Languages of the interface; the first is the main one and has no prefix in addresses',
    ),
  logo: publicFile.optional().describe('A file in public/, before the name in the header'),
  favicon: publicFile.optional().describe('A file in public/'),
  colours: z
    .strictObject({
      accent: colour.optional().describe('Small headings, notices and corrections'),
      accentDark: colour.optional().describe('The same in the dark theme'),
      link: colour.optional().describe('Links outside articles, and focus rings'),
      linkDark: colour.optional().describe('The same in the dark theme'),
    })
    .optional()
    .describe('Each with enough contrast in its theme; the dark one follows from the light one'),
  report: z
    .string()
    .optional()
    .describe('Where readers tell a mistake: an address with {id} or {url} in it'),
  publisher: party
    .optional()
    .describe(
      'Who publishes the site (Herausgeber): in the footer of every page and in the exports',
    ),
  licence: party
    .optional()
    .describe('Licence of the site’s own texts and annotations (Lizenz), likewise'),
  site: z.string().optional().describe('Origin of the published site: https://example.org'),
  base: z.string().optional().describe('Base path: /news/'),
  confidence: z
    .strictObject({
      show: share.optional().describe('Of a statement or a link to be shown at all'),
      sure: share.optional().describe('Of a statement to be shown as sure'),
      feeds: share.optional().describe('Of a statement to be in feeds and on cards'),
    })
    .optional()
    .describe('Least confidence, between 0 and 1'),
  ignore: z
    .array(z.strictObject({ rule: fullLine, file: fullLine.optional(), reason: fullLine }))
    .optional()
    .describe('Findings of the check that are as they should be, each with its reason'),
  cards: z
    .int(
      must({ de: 'muss eine ganze Zahl wie 500 sein', en: 'must be a whole number such as 500' }),
    )
    .min(0)
    .max(999_999_999)
    .optional()
    .describe('How many statements and actors get a picture'),
  dumps: z
    .boolean()
    .optional()
    .describe('Whether there are files that hold the whole site: archive.db.gz, archive.nq.gz'),
  budget: z
    .strictObject({ files: z.int().min(1).optional(), megabytes: z.number().min(1).optional() })
    .optional()
    .describe('How large the site may become before the build says so'),
  host: z
    .enum(HOST_IDS)
    .optional()
    .describe('Where it is published: going over the limits of the host ends the build'),
});

export type SiteData = z.infer<typeof siteSchema>;
