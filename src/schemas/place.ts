import { z } from 'zod';
import { fullLine, line, sourceSchema, textList } from './values.ts';

/** Frontmatter of `content/places/*.md`; degrees, north and east positive. */
export const placeSchema = z.strictObject({
  name: fullLine.describe('The name as papers write it'),
  lat: z.number().min(-90).max(90).describe('Degrees north (Breite)'),
  lon: z.number().min(-180).max(180).describe('Degrees east (Länge)'),
  aliases: textList.describe('Other names (Nebennamen)'),
  country: line.optional().meta({ ids: 'actors', description: 'Id of the state' }),
  /** States that it is made of as a whole; a map shades them. */
  states: textList.meta({
    ids: 'actors',
    description: 'Ids of the states that a region is made of (Staaten)',
  }),
  /** It has no one point: lat and lon are about its middle. */
  region: z.boolean().optional().describe('It has no one point (Gebiet)'),
  sources: z.array(sourceSchema).default([]),
});

/** What the collection of places holds: the frontmatter, and whether the entry comes with the software. */
export const storedPlaceSchema = placeSchema.extend({ isBuiltin: z.boolean() });

export type PlaceFrontmatter = z.infer<typeof placeSchema>;
export type PlaceData = z.infer<typeof storedPlaceSchema>;
