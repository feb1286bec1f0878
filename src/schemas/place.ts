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

export type PlaceData = z.infer<typeof placeSchema>;
