import type { QuoteRecord } from '../schemas/ledger-file.ts';
import type { FeedFormat } from './model-parts.ts';
import type { Actor, PastEntry, PastQuote, Site, Statement } from './model.ts';

const ALL: readonly FeedFormat[] = ['rss', 'atom', 'json'];
const NOW: readonly FeedFormat[] = ['atom'];

/**
 * The formats of the feed of each actor who says something, or once did by the ledger: whoever subscribed finds it. It is Atom, and
 * for those who spoke until the day of the ledger, `embedsUntil`, RSS and JSON Feed as well, which were issued then. Of an actor who is
 * gone there are those of the one that stands for it; where there is none, all that may have been issued.
 */
export function toActorFeeds(
  statements: readonly Statement[],
  records: Iterable<Pick<QuoteRecord, 'speakers' | 'firstSeen' | 'history'>>,
  embedsUntil: string | undefined,
  pastEntries: readonly PastEntry[] = [],
): ReadonlyMap<string, readonly FeedFormat[]> {
  const feeds = new Map<string, readonly FeedFormat[]>();
  for (const { speakers } of statements) for (const { id } of speakers) feeds.set(id, NOW);
  for (const { speakers, firstSeen, history } of records) {
    const isOld = embedsUntil !== undefined && firstSeen <= embedsUntil;
    for (const id of [...speakers, ...history.flatMap((past) => past.speakers ?? [])])
      if (feeds.get(id) !== ALL) feeds.set(id, isOld ? ALL : NOW);
  }
  for (const { kind, id, into } of pastEntries) {
    if (kind !== 'actor') continue;
    const formats = into ? feeds.get(into.id) : embedsUntil === undefined ? NOW : ALL;
    if (formats) feeds.set(id, formats);
  }
  return feeds;
}

/** What the feed of an actor tells. */
export interface ActorNews {
  readonly actor: Actor;
  /** Statements that were attributed to the actor once and are not any more, in the order of the site. */
  readonly formerStatements: readonly Statement[];
  /** Issued ids of the actor's words that no quote has any more, by id. */
  readonly pastQuotes: readonly PastQuote[];
}

/** What the feeds of all actors tell, in the order of the site. */
export function toActorNews({ actors, statements, pastQuotes }: Site): ActorNews[] {
  const former = new Map<string, Statement[]>();
  for (const statement of statements) {
    const before = statement.quotes
      .flatMap(({ history }) => history)
      .flatMap((one) => one.speakerIds);
    for (const id of new Set(before))
      if (!statement.speakers.some((speaker) => speaker.id === id))
        former.set(id, [...(former.get(id) ?? []), statement]);
  }
  const past = new Map<string, PastQuote[]>();
  for (const quote of pastQuotes)
    for (const { id } of quote.speakers) past.set(id, [...(past.get(id) ?? []), quote]);
  return actors.map((actor) => ({
    actor,
    formerStatements: former.get(actor.id) ?? [],
    pastQuotes: past.get(actor.id) ?? [],
  }));
}
