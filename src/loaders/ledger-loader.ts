import type { Loader } from 'astro/loaders';
import type { ContentReader } from './content-reader.ts';
import { loadAndWatch } from './load-and-watch.ts';

/** Loads the ledger as one entry, `quotes`: every address that was ever issued, and the old ids of articles. */
export function ledgerLoader(reader: ContentReader): Loader {
  return {
    name: 'o-ton-ledger',
    load: (context) =>
      loadAndWatch(context, reader, async (content, store) => {
        const { ledger, records } = content.ledger;
        const renames = [...content.issued.renames].map(([now, old]) => [old, now] as const);
        const data = {
          records,
          formerArticles: [...ledger.articles, ...renames].map(([id, now]) => ({ id, now })),
          embedsUntil: ledger.embedsUntil,
        };
        const digest = context.generateDigest(JSON.stringify(data));
        if (store.get('quotes')?.digest === digest) return;
        const parsed = await context.parseData({ id: 'quotes', data });
        store.set({ id: 'quotes', data: parsed, digest });
      }),
  };
}
