import { z } from 'zod';
import { issuedEntrySchema, pastEntrySchema } from './entry-record.ts';
import { must } from './must.ts';
import { fullDate, ID } from './values.ts';

/** The id of a quote: `q-` and 8 characters of base32 (RFC 4648, small letters). */
export const QUOTE_ID = /^q-[a-z2-7]{8}$/u;

const quoteId = z
  .string()
  .regex(
    QUOTE_ID,
    must({ de: 'muss aus q- und 8 Zeichen bestehen', en: 'must be q- and 8 characters' }),
  );

/** The id of an article or of an actor. */
const entryId = z.string().regex(
  ID,
  must({
    de: 'muss eine ID aus Kleinbuchstaben a bis z, Ziffern und einzelnen Bindestrichen sein',
    en: 'must be an id of small letters a to z, digits and single hyphens',
  }),
);

/** What a quote was before it changed. */
const changeSchema = z.strictObject({
  /** The day the change was written down. */
  date: fullDate,
  /** `corrected`: an editor said that the old words were wrong. */
  kind: z.enum(['changed', 'corrected']),
  /** The old words. */
  text: z.string(),
  /** Who was named before; only when that changed. */
  speakers: z.array(entryId).optional(),
  speakerText: z.string().optional(),
  note: z.string().optional(),
});

/** One address: the statement that it stands for, and what became of it. */
const plainRecord = z.strictObject({
  article: entryId,
  text: z.string(),
  speakers: z.array(entryId).default([]),
  speakerText: z.string().default(''),
  before: z.string().default(''),
  after: z.string().default(''),
  firstSeen: fullDate,
  /**
   * The statement on whose page it stood when its address was issued: the address is a fragment of that page. Without it
   * the address is a page, and stays one.
   */
  within: quoteId.optional(),
  status: z.enum(['current', 'retired', 'merged']).default('current'),
  /** Day and reason of the end of a record that is retired or merged. */
  ended: fullDate.optional(),
  reason: z.string().optional(),
  supersededBy: quoteId.optional(),
  /** Oldest first. */
  history: z.array(changeSchema).default([]),
});

export const recordSchema = plainRecord.refine(
  ({ status, supersededBy }) => (status === 'merged') === (supersededBy !== undefined),
  must({
    de: 'muss „supersededBy“ haben, wenn der Status „merged“ ist, und sonst nicht',
    en: 'must have “supersededBy” if its status is “merged”, and else none',
  }),
);

/** What the collection of the ledger holds: each record and where it stands, and what became of entries that have no file any more. */
export const storedLedgerSchema = z.strictObject({
  records: z.array(plainRecord.extend({ id: quoteId, file: z.string(), line: z.number() })),
  pastEntries: z.array(pastEntrySchema),
  /** The day on which an entry of today got its address, where it is known. */
  issuedEntries: z.array(issuedEntrySchema).default([]),
  /** Months whose files have held an article of today and do not now, by its id. */
  formerMonths: z.array(z.strictObject({ id: z.string(), months: z.array(z.string()) })),
  embedsUntil: fullDate.optional(),
});

export type StoredLedger = z.infer<typeof storedLedgerSchema>;

/** The key of the line that ends a list, `"end of list": null`; ledgers of before have none. No id has a space. */
export const END_OF_LIST = 'end of list';

/** Ids and what each stands for, without the line that ends them. */
function listOf<Value extends z.ZodType>(id: typeof quoteId, value: Value) {
  return z.preprocess(withoutEnd, z.record(id, value));
}

function withoutEnd(list: unknown): unknown {
  if (typeof list !== 'object' || list === null) return list;
  const { [END_OF_LIST]: end, ...entries } = list as Readonly<Record<string, unknown>>;
  return end === null ? entries : list;
}

/** `content/quotes.lock.json`. */
export const ledgerSchema = z.strictObject({
  version: z.union(
    [z.literal(1), z.literal(2)],
    must({
      de: 'muss 1 oder 2 sein; ein neueres O-Ton hat diese Datei geschrieben',
      en: 'must be 1 or 2; a newer O-Ton wrote this file',
    }),
  ),
  /**
   * Quotes that were first seen until this day have the files that version 1 promised: a page in every language, a page
   * to embed, an oEmbed answer. In a ledger of version 1 that is every quote.
   */
  embedsUntil: fullDate.optional(),
  /** Articles whose file got another name: the old id and the new one. */
  articles: listOf(entryId, entryId).default({}),
  quotes: listOf(quoteId, recordSchema),
});

export type QuoteRecord = z.infer<typeof recordSchema>;
export type QuoteChange = z.infer<typeof changeSchema>;
