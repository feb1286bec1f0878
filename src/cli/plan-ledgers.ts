import { say } from '../i18n/say.ts';
import { acceptEntries } from '../ledger/entries/accept-entries.ts';
import type { EntryLedger } from '../ledger/entries/entry-ledger.ts';
import { followEntry } from '../ledger/entries/entry-ledger.ts';
import type { EntrySettlement } from '../ledger/entries/settle-entry.ts';
import { settleEntry, toEntryName } from '../ledger/entries/settle-entry.ts';
import { keepAsked } from '../ledger/entries/to-present-ids.ts';
import { findLost } from '../ledger/find-lost.ts';
import type { Ledger } from '../ledger/quote-ledger.ts';
import { settle } from '../ledger/settle-quotes.ts';
import { toWritten } from '../files/issued-entries.ts';
import type { Content } from '../reading/load-content.ts';
import type { PlacedQuotes } from '../reading/read-article-quotes.ts';
import { countAsked } from './describe-entries.ts';
import { planChange } from './plan-change.ts';
import type { Change } from './read-ledger-command.ts';
import { toCount } from './to-count.ts';

/** What a command makes of both ledgers, and what is said before they are written, if anything, and behind. */
export interface LedgersPlan {
  readonly quotes: Ledger;
  /** undefined: they stay as they are. */
  readonly entries: EntryLedger | undefined;
  readonly begin: string;
  readonly end: readonly string[];
}

type Planned = LedgersPlan | { readonly faults: readonly string[] };

/**
 * Plans what `npm run ledger` is asked to do, or tells why it cannot be done; nothing is done in part. `used` has what comes with the
 * software and has a page.
 */
export function planLedgers(
  content: Pick<Content, 'issuedEntries' | 'ledger'>,
  articles: readonly PlacedQuotes[],
  used: ReadonlySet<string>,
  command: Change,
): Planned {
  if (command.kind === 'settle-entry')
    return planEntry(content, articles, command.settlement, command.date);
  const settlement = toEntrySettlement(content, command);
  if (settlement) return planEntry(content, articles, settlement, command.date);
  const { ledger, file } = content.ledger;
  const { written, asked } = content.issuedEntries;
  const unclear = command.kind === 'settle' ? findUnclear(content, command.settlements) : [];
  if (unclear.length > 0) return { faults: unclear };
  const isAll = command.kind === 'accept-all';
  const plan = planChange(ledger, isAll ? withoutAsked(content, articles) : articles, command);
  if ('faults' in plan) return plan;
  const quotes = keepAsked(plan.ledger, written, asked);
  const end = `${file}: ${plan.end}`;
  return isAll
    ? planAccepted(content, { ...plan, quotes, end }, used, command.date)
    : { quotes, entries: undefined, begin: plan.begin, end: [end] };
}

/** The articles of which it is clear whether they are lost ones under another id: statements of the others would get a second address. */
function withoutAsked(
  { issuedEntries: { states } }: Pick<Content, 'issuedEntries'>,
  articles: readonly PlacedQuotes[],
): readonly PlacedQuotes[] {
  const asked = new Set(
    states.flatMap(({ kind, lost }) =>
      kind === 'article' ? lost.flatMap(({ candidates }) => candidates) : [],
    ),
  );
  return articles.filter(({ article }) => !asked.has(article));
}

/** All that a deleted article has lost goes with the article. */
function toEntrySettlement(
  { issuedEntries: { states } }: Pick<Content, 'issuedEntries'>,
  command: Change,
): EntrySettlement | undefined {
  if (command.kind !== 'retire-article') return undefined;
  const { article: id, reason } = command;
  const isGone = states.some(
    ({ kind, lost }) => kind === 'article' && lost.some(({ record }) => record.id === id),
  );
  return isGone ? { entry: 'article', kind: 'retire', id, reason } : undefined;
}

/**
 * What an editor says of an article, an actor, a term or a place. With a withdrawn article go the statements that its deletion took
 * along; those whose words are in another article stay.
 */
function planEntry(
  { issuedEntries, ledger }: Pick<Content, 'issuedEntries' | 'ledger'>,
  articles: readonly PlacedQuotes[],
  settlement: EntrySettlement,
  date: string,
): Planned {
  const { states, written, file } = issuedEntries;
  const { entry: kind, id } = settlement;
  const present = states.find((one) => one.kind === kind)?.present ?? [];
  const entries = settleEntry(issuedEntries.ledger, { present }, settlement, date);
  if (typeof entries === 'string') return { faults: [entries] };
  const isOfArticle = (quote: string): boolean => {
    const { article = '' } = written.quotes.get(quote) ?? {};
    return followEntry(issuedEntries.ledger, 'article', article)?.id === id;
  };
  const reason = settlement.kind === 'retire' ? settlement.reason : '';
  const lost =
    kind === 'article' && settlement.kind === 'retire'
      ? findLost(ledger.ledger, articles).filter(isOfArticle)
      : [];
  const settled = settle(
    toWritten(written, entries, states),
    articles,
    lost.map((quote) => ({ kind: 'retire', id: quote, reason }) as const),
    date,
  );
  if ('faults' in settled) return settled;
  const name = toEntryName(kind, id);
  const done = say({ de: `${name} ist geklärt.`, en: `${name} is settled.` });
  const count = toCount(lost.length, 'quote');
  const more = say({ de: ` Mit ihm: ${count}.`, en: ` With it: ${count}.` });
  return {
    quotes: withoutArticles(settled),
    entries,
    begin: '',
    end: [`${file}: ${done}${lost.length > 0 ? more : ''}`],
  };
}

/** Writes down the entries that are new or got another name as well. */
function planAccepted(
  { issuedEntries }: Pick<Content, 'issuedEntries'>,
  { quotes, begin, end }: { readonly quotes: Ledger; readonly begin: string; readonly end: string },
  used: ReadonlySet<string>,
  date: string,
): LedgersPlan {
  const { states, file } = issuedEntries;
  const entries = acceptEntries(issuedEntries.ledger, states, used, date);
  const renamed = states.reduce((sum, one) => sum + one.renames.size, 0);
  const open = countAsked(issuedEntries);
  const parts = [
    ...(renamed > 0
      ? [say({ de: `${String(renamed)} umbenannt`, en: `${String(renamed)} renamed` })]
      : []),
    ...(open > 0 ? [say({ de: `${String(open)} offen`, en: `${String(open)} open` })] : []),
  ];
  return {
    quotes: withoutArticles(toWritten(quotes, entries, states)),
    entries,
    begin,
    end: [end, ...(parts.length > 0 ? [`${file}: ${parts.join(', ')}.`] : [])],
  };
}

/** The old ids of articles are in the ledger of entries. */
function withoutArticles(quotes: Ledger): Ledger {
  return { ...quotes, articles: new Map() };
}

/** A statement cannot be settled while it is open who its speaker is. */
function findUnclear(
  { issuedEntries: { written, asked } }: Pick<Content, 'issuedEntries'>,
  settlements: readonly { readonly kind: string; readonly id: string }[],
): string[] {
  return settlements.flatMap(({ kind, id }) => {
    if (kind !== 'accept' && kind !== 'correct') return [];
    const actor = written.quotes.get(id)?.speakers.find((one) => asked.has(one));
    if (actor === undefined) return [];
    const name = toEntryName('actor', actor);
    return [
      say({
        de: `${name}, von dem ${id} ist, ist weg. Zuerst sagen, was aus ihm wurde; npm run ledger zeigt die Befehle.`,
        en: `${name}, whose words ${id} is, is gone. Say first what became of it; npm run ledger shows the commands.`,
      }),
    ];
  });
}
