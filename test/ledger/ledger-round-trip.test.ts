import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/quote-ledger.ts';
import { formatLedger } from '../../src/ledger/quote-ledger.ts';
import { parseLedger } from '../../src/ledger/parse-ledger.ts';
import type { QuoteRecord } from '../../src/schemas/ledger-file.ts';

const text = fc
  .string({ unit: 'binary' })
  .map((any) => any.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, ''));
const actor = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)?$/u);
const day = fc.constantFrom('2024-02-29', '2024-05-01', '2031-12-31');
const id = fc.stringMatching(/^q-[a-z2-7]{8}$/u);
const records: fc.Arbitrary<QuoteRecord> = fc.record({
  article: fc.stringMatching(/^[a-z0-9]+$/u),
  text,
  speakers: fc.array(actor),
  speakerText: text,
  before: text,
  after: text,
  firstSeen: day,
  status: fc.constantFrom('current', 'retired'),
  history: fc.array(
    fc.record(
      {
        date: day,
        kind: fc.constantFrom('changed', 'corrected'),
        text,
        speakers: fc.array(actor),
        speakerText: text,
        note: text,
      },
      { requiredKeys: ['date', 'kind', 'text'] },
    ),
    { maxLength: 3 },
  ),
});
const ledgers: fc.Arbitrary<Ledger> = fc.record({
  quotes: fc.array(fc.tuple(id, records)).map((all) => new Map(all)),
  articles: fc
    .array(fc.tuple(fc.stringMatching(/^[a-z0-9]+$/u), fc.stringMatching(/^[a-z0-9]+$/u)))
    .map((all) => new Map(all)),
});

describe('a ledger that was written', () => {
  test('is read as it was, and written again the same', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const written = formatLedger(ledger);
        const read = parseLedger(written, 'f');
        expect(read).toEqual(ledger);
        expect(Array.isArray(read) ? '' : formatLedger(read)).toBe(written);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
