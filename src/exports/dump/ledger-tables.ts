import type { PastQuote, PastWording, Site, SiteQuote } from '../../site/model.ts';
import type { Addresses } from '../addresses.ts';
import { isWithdrawn } from '../is-withdrawn.ts';
import type { Table } from './table.ts';
import { integer, json, text, toTable } from './table.ts';

const OPTIONAL = { isOptional: true } as const;

/** Every id that was issued and what became of it. Of what was withdrawn no words are repeated. */
export function toLedgerTables({ quotes, pastQuotes }: Site, to: Addresses): Table[] {
  return [
    toAddressTable([...quotes, ...pastQuotes], to),
    toPastQuotes(pastQuotes),
    toHistory([...quotes, ...pastQuotes.filter((quote) => !isWithdrawn(quote))]),
  ];
}

function toAddressTable(all: readonly (SiteQuote | PastQuote)[], to: Addresses): Table {
  const asPast = (quote: SiteQuote | PastQuote): PastQuote | undefined =>
    'into' in quote ? quote : undefined;
  return toTable<SiteQuote | PastQuote>({
    name: 'addresses',
    says: 'The ids of all quotes, those that no quote has any more included. An address that was issued lasts.',
    key: ['id'],
    rows: all,
    columns: {
      id: text('Id that lasts', ({ id }) => id),
      url: text('Lasting address: a page, or a fragment of one', (quote) => to.quoteOf(quote)),
      status: text(
        'current, changed (words or speaker were others once), corrected (because they were wrong), retired (withdrawn), merged (into another), missing (the words are gone, nobody has said why)',
        ({ status }) => status,
        { isIndexed: true },
      ),
      firstSeen: text('Day it was issued; empty: not yet', ({ firstSeen }) => firstSeen, OPTIONAL),
      ended: text('Day it was withdrawn or merged', (quote) => asPast(quote)?.ended, OPTIONAL),
      reason: text('Why', (quote) => asPast(quote)?.reason, OPTIONAL),
      supersededBy: text('What it was merged into', (quote) => asPast(quote)?.into?.id, {
        of: 'addresses',
        ...OPTIONAL,
      }),
    },
  });
}

function toPastQuotes(pastQuotes: readonly PastQuote[]): Table {
  return toTable<PastQuote>({
    name: 'pastQuotes',
    says: 'Issued ids that no quote has any more: retired, merged or missing.',
    key: ['id'],
    rows: pastQuotes,
    columns: {
      id: text('Id that lasts', ({ id }) => id, { of: 'addresses' }),
      article: text('The article it stood in, if there still is one', (one) => one.article?.id, {
        of: 'articles',
        ...OPTIONAL,
      }),
      text: text(
        'The words; empty where they were withdrawn',
        (quote) => (isWithdrawn(quote) ? undefined : quote.text),
        OPTIONAL,
      ),
      speakers: json('Ids of the actors who said it', ({ speakers }) =>
        speakers.map(({ id }) => id),
      ),
      speakerText: text('How the article named the speaker', ({ speakerText }) => speakerText),
    },
  });
}

function toHistory(all: readonly Pick<SiteQuote, 'id' | 'history'>[]): Table {
  const rows = all.flatMap(({ id, history }) =>
    history.map((wording, position) => ({ ...wording, quote: id, position })),
  );
  return toTable<PastWording & { readonly quote: string; readonly position: number }>({
    name: 'history',
    says: 'What quotes were before, the newest first.',
    key: ['quote', 'position'],
    rows,
    columns: {
      quote: text('The id', ({ quote }) => quote, { of: 'addresses' }),
      position: integer('0 for the newest', ({ position }) => position),
      date: text('Day of the change; empty: not written down yet', ({ date }) => date, OPTIONAL),
      kind: text('changed, or corrected where it was wrong', ({ isCorrection }) =>
        isCorrection ? 'corrected' : 'changed',
      ),
      text: text('The old words', (row) => row.text),
      speakerName: text(
        'Who was named before; empty: the same',
        (row) => row.speakerName,
        OPTIONAL,
      ),
      note: text('What the editor says of it', ({ note }) => note, OPTIONAL),
    },
  });
}
