import { z } from 'zod';
import { sourceSchema, textList } from './values.ts';

/** Frontmatter of `content/places/*.md`; degrees, north and east positive. */
export const placeSchema = z.strictObject({
  name: z.string().min(1),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  aliases: textList,
  country: z.string().optional(),
  sources: z.array(sourceSchema).default([]),
});

/** What the collection of places holds: the frontmatter, and whether the entry comes with the software. */
export const storedPlaceSchema = placeSchema.extend({ isBuiltin: z.boolean() });

export type PlaceFrontmatter = z.infer<typeof placeSchema>;
export type PlaceData = z.infer<typeof storedPlaceSchema>;
