import { z } from 'zod';
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
const SIDE = 'must be small letters, digits and single hyphens, and not “none” or “several”';

/** Frontmatter of `content/actors/*.md`. */
export const actorSchema = z.strictObject({
  name: fullLine,
  kind: z.enum(kinds),
  aliases: textList,
  metonyms: textList,
  roles: z
    .array(
      z
        .strictObject({
          title: line,
          of: line.optional(),
          from: partialDate.optional(),
          to: partialDate.optional(),
        })
        .refine(isInOrder, DATES),
    )
    .default([]),
  memberOf: relationList,
  speaksFor: relationList,
  country: line.optional(),
  side: z
    .string()
    .refine((side) => ID.test(side) && side !== 'none' && side !== 'several', SIDE)
    .optional(),
  gnd: gndNumber.optional(),
  wikidata: wikidataId.optional(),
  sources: z.array(sourceSchema).default([]),
  draft: z.boolean().default(false),
});

/** What the collection of actors holds: the frontmatter, and whether the entry comes with the software. */
export const storedActorSchema = actorSchema.extend({
  isBuiltin: z.boolean(),
  /** ISO 3166-1 alpha-2, in capitals, of a state that the software knows by its name. */
  code: z.string().optional(),
});

export type ActorFrontmatter = z.infer<typeof actorSchema>;
export type ActorData = z.infer<typeof storedActorSchema>;
