import type { Loader } from 'astro/loaders';
import {
  toFormerMonths,
  toIssuedEntries,
  toPastEntries,
} from '../ledger/entries/to-past-entries.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { loadAndWatch } from './load-and-watch.ts';

/** Loads the ledgers as one entry, `quotes`: every address that was ever issued, and what became of entries that are gone. */
export function ledgerLoader(reader: ContentReader): Loader {
  return {
    name: 'o-ton-ledger',
    load: (context) =>
      loadAndWatch(context, reader, async (content, store) => {
        const { ledger, records } = content.ledger;
        const { ledger: entries, states } = content.issuedEntries;
        const data = {
          records,
          pastEntries: toPastEntries(entries, states),
          issuedEntries: toIssuedEntries(entries, states),
          formerMonths: toFormerMonths(entries, states),
          embedsUntil: ledger.embedsUntil,
        };
        const digest = context.generateDigest(JSON.stringify(data));
        if (store.get('quotes')?.digest === digest) return;
        const parsed = await context.parseData({ id: 'quotes', data });
        store.set({ id: 'quotes', data: parsed, digest });
      }),
  };
}
