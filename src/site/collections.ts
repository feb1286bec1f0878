import type { CollectionEntry } from 'astro:content';
import type { StoredLedger } from '../schemas/ledger-file.ts';

/** What the collections hold. */
export interface Collections {
  readonly articles: readonly CollectionEntry<'articles'>[];
  readonly actors: readonly CollectionEntry<'actors'>[];
  readonly places: readonly CollectionEntry<'places'>[];
  readonly terms: readonly CollectionEntry<'terms'>[];
  readonly pages?: readonly CollectionEntry<'pages'>[];
  readonly records: StoredLedger['records'];
  readonly pastEntries: StoredLedger['pastEntries'];
  readonly issuedEntries?: StoredLedger['issuedEntries'];
  readonly formerMonths: StoredLedger['formerMonths'];
  readonly embedsUntil?: StoredLedger['embedsUntil'];
}
