import { z } from 'zod';
import { fullLine, line, sourceSchema, textList } from './values.ts';

/** Frontmatter of `content/places/*.md`; degrees, north and east positive. */
export const placeSchema = z.strictObject({
  name: fullLine,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  aliases: textList,
  country: line.optional(),
  /** It has no one point: lat and lon are about its middle. */
  region: z.boolean().optional(),
  sources: z.array(sourceSchema).default([]),
});

/** What the collection of places holds: the frontmatter, and whether the entry comes with the software. */
export const storedPlaceSchema = placeSchema.extend({ isBuiltin: z.boolean() });

export type PlaceFrontmatter = z.infer<typeof placeSchema>;
export type PlaceData = z.infer<typeof storedPlaceSchema>;
