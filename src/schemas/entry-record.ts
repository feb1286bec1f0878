import { z } from 'zod';
import { must } from './must.ts';
import { fullDate, ID } from './values.ts';

/** What has a page of its own beside statements. */
export const ENTRY_KINDS = ['article', 'actor', 'term', 'place'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where the pages of a kind lie. */
export const ENTRY_FOLDERS = {
  article: 'articles',
  actor: 'actors',
  term: 'glossary',
  place: 'places',
} as const satisfies Readonly<Record<EntryKind, string>>;

const entryId = z.string().regex(
  ID,
  must({
    de: 'muss eine ID aus Kleinbuchstaben a bis z, Ziffern und einzelnen Bindestrichen sein',
    en: 'must be an id of small letters a to z, digits and single hyphens',
  }),
);

const month = z
  .string()
  .regex(
    /^\d{4}-\d{2}$/u,
    must({ de: 'muss ein Monat wie 2024-05 sein', en: 'must be a month such as 2024-05' }),
  );

/** An address that was issued to an article, an actor, a term or a place, and what became of it. */
const plainEntryRecord = z.strictObject({
  kind: z.enum(ENTRY_KINDS),
  id: entryId,
  /** The name, title or term when it was last written down; '' where nobody knows it any more. */
  name: z.string().default(''),
  /** Its other names. */
  aliases: z.array(z.string()).default([]),
  /** Of an article, the months whose files of data and citations have held it, oldest first. */
  months: z.array(month).default([]),
  /** Unknown for what an older ledger tells of. */
  firstSeen: fullDate.optional(),
  /** `renamed`: its file got another name; `merged`: another one stands for it. */
  status: z.enum(['current', 'renamed', 'merged', 'retired']).default('current'),
  /** The id, of the same kind, that stands for a renamed or merged one. */
  into: entryId.optional(),
  /** Day and reason of the end. */
  ended: fullDate.optional(),
  reason: z.string().optional(),
});

export const entryRecordSchema = plainEntryRecord.refine(
  ({ status, into }) => (status === 'renamed' || status === 'merged') === (into !== undefined),
  must({
    de: 'muss „into“ haben, wenn der Status „renamed“ oder „merged“ ist, und sonst nicht',
    en: 'must have “into” if its status is “renamed” or “merged”, and else none',
  }),
);

export type EntryRecord = z.infer<typeof entryRecordSchema>;

/** An issued id that no file has any more: what pages show at its address. */
export const pastEntrySchema = plainEntryRecord
  .pick({ kind: true, id: true, name: true, months: true, into: true, ended: true, reason: true })
  .extend({
    /** `missing`: nobody has said what became of it. */
    status: z.enum(['renamed', 'merged', 'retired', 'missing']),
  });

export type PastEntryRecord = z.infer<typeof pastEntrySchema>;

/** An entry of today and the day on which it got its address. */
export const issuedEntrySchema = plainEntryRecord
  .pick({ kind: true, id: true })
  .extend({ firstSeen: fullDate });

export type IssuedEntry = z.infer<typeof issuedEntrySchema>;
