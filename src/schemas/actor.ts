import { z } from 'zod';
import { must } from './must.ts';
import { DATES, isInOrder, relationList } from './relations.ts';
import {
  fullLine,
  gndNumber,
  ID,
  line,
  partialDate,
  sourceSchema,
  textList,
  wikidataId,
} from './values.ts';

// The kinds stand here a second time because src/text must not know zod; the type check keeps the two equal.
const kinds = ['person', 'state', 'government', 'organisation', 'medium', 'group'] as const;

// Two classes of the style sheet have these names.
const SIDE = must({
  de: 'muss aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen bestehen und darf nicht „none“ oder „several“ sein',
  en: 'must be small letters, digits and single hyphens, and not “none” or “several”',
});

/** Frontmatter of `content/actors/*.md`. */
export const actorSchema = z.strictObject({
  name: fullLine.describe('The name as papers write it'),
  kind: z.enum(kinds).describe('What kind of actor it is (Akteur)'),
  aliases: textList.describe('Other names; cases and plurals are found without (Nebennamen)'),
  metonyms: textList.describe('Names of others that stand for it: a capital for its government'),
  roles: z
    .array(
      z
        .strictObject({
          title: line.describe('Office or function (Amt)'),
          of: line.optional().meta({ ids: 'actors', description: 'Id of what it is an office of' }),
          from: partialDate.optional(),
          to: partialDate.optional(),
        })
        .refine(isInOrder, DATES),
    )
    .default([]),
  memberOf: relationList,
  speaksFor: relationList,
  country: line.optional().meta({ ids: 'actors', description: 'Id of the state' }),
  side: z
    .string()
    .refine((side) => ID.test(side) && side !== 'none' && side !== 'several', SIDE)
    .optional()
    .describe('Who shares a colour on the site (Seite)'),
  gnd: gndNumber.optional(),
  wikidata: wikidataId.optional(),
  sources: z.array(sourceSchema).default([]),
  draft: z.boolean().default(false).describe('Its page says that it is not finished (Entwurf)'),
});

/** What the collection of actors holds: the frontmatter, and whether the entry comes with the software. */
export const storedActorSchema = actorSchema.extend({
  isBuiltin: z.boolean(),
  /** ISO 3166-1 alpha-2, in capitals, of a state that the software knows by its name. */
  code: z.string().optional(),
});

export type ActorFrontmatter = z.infer<typeof actorSchema>;
export type ActorData = z.infer<typeof storedActorSchema>;
