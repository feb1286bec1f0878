import type { EntryKind, IssuedEntry } from '../schemas/entry-record.ts';

/* What became of entries that have no file any more; `model.ts` hands these on. */

/** The part of the site that tells of them. */
export interface PastEntries {
  /** Issued ids of articles, actors, terms and places that no file has any more, by kind and id. */
  readonly pastEntries: readonly PastEntry[];
  /** Articles, actors, terms and places with the day they got their addresses, where it is known, by kind and id. */
  readonly issuedEntries: readonly IssuedEntry[];
  /** By month the articles that its files held once and do not now, by id. */
  readonly movedByMonth: ReadonlyMap<string, readonly MovedId[]>;
}

/** An issued id of an article, an actor, a term or a place that no file has any more, and what became of it. */
export interface PastEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** `missing`: its file is gone and no editor has said why. */
  readonly status: 'renamed' | 'merged' | 'retired' | 'missing';
  /** What stands for it now: the last one, not one in between. */
  readonly into: EntryTarget | undefined;
  readonly ended: string | undefined;
  readonly reason: string | undefined;
}

/** What a link to an article, an actor, a term or a place needs. */
export interface EntryTarget {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  readonly lang: string;
}

/** An article that the files of a month held once. */
export interface MovedId {
  readonly id: string;
  readonly status: PastEntry['status'] | 'moved';
  /** The id that stands for it now, its own where only its day changed. */
  readonly into: string | undefined;
  readonly ended: string | undefined;
  readonly reason: string | undefined;
}
