import { z } from 'zod';

export const GENRES = [
  'agency',
  'austria',
  'court',
  'economy',
  'feature',
  'interview',
  'parliament',
  'police',
  'press-release',
  'sport',
  'switzerland',
  'ticker',
] as const;

export type Genre = (typeof GENRES)[number];

export const HALVES = ['development', 'held-out'] as const;

/** Entries with odd numbers may be read to fix what fails; those with even numbers are only measured. */
export type Half = (typeof HALVES)[number];

const words = z.string().min(1);
const nth = z.int().positive().optional();
const optional = z.literal(true).optional();

const quoteSchema = z.strictObject({
  words: z.union([words, z.array(words).min(2)]),
  nth,
  type: z.enum(['direct', 'indirect', 'indirect-free-indirect', 'free-indirect', 'reported']),
  speaker: words.nullable(),
  means: z.union([words, z.array(words).min(2)]).optional(),
  optional,
});

const linkSchema = z.strictObject({
  words,
  nth,
  id: z.union([words, z.array(words).min(2)]),
  optional,
});

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+-\d\d$/u),
  genre: z.enum(GENRES),
  date: z.iso.date().optional(),
  text: words,
  quotes: z.array(quoteSchema),
  links: z.array(linkSchema),
});

/**
 * A quote that is in a text: its words, in parts where the frame stands inside, and who says them; of a pronoun, whom
 * it means.
 */
export type GoldQuote = z.infer<typeof quoteSchema>;
/** A name that must be linked, and to which actor or place; any of them where there are several. */
export type GoldLink = z.infer<typeof linkSchema>;
/** A paragraph or two with all that must be found; `README.md` has the format. */
export type GoldEntry = z.infer<typeof entrySchema>;

/** Reads entries, one a line. A key or a value that the format does not have throws. */
export function parseEntries(lines: string): GoldEntry[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => entrySchema.parse(JSON.parse(line)));
}

/** Which half an entry belongs to: `toHalf({ id: 'court-03' })` is `development`. */
export function toHalf({ id }: Pick<GoldEntry, 'id'>): Half {
  return Number(id.slice(-2)) % 2 === 1 ? 'development' : 'held-out';
}
