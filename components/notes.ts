import { formatNumber } from '../src/i18n/locales.ts';
import { countWordsIn } from '../src/schemas/words.ts';
import type { SiteQuote } from '../src/site/model.ts';
import { toAddressee, toHow, toNames, toSpeakerName } from './quote-words.ts';
import type { View } from './view.ts';

/** A note beside a paragraph: who speaks in it, how, to whom, through whom, how much. */
export interface Note {
  readonly name: string;
  readonly detail: string;
  readonly initials: string;
  readonly sideClass: string;
}

/** One note for each speaker of a paragraph, and another where somebody else passes the words on. */
export function toNotes(quotes: readonly SiteQuote[], view: View): Note[] {
  const toKey = (quote: SiteQuote): string =>
    [toSpeakerName(quote, view), ...quote.relay.map(({ id }) => id)].join('|');
  return [...Map.groupBy(quotes, toKey).values()].map((group) => toNote(group, view));
}

function toNote(group: readonly SiteQuote[], view: View): Note {
  const { words } = view;
  const first = group[0];
  const addressee = group.map((quote) => toAddressee(quote, view)).find((name) => name !== '');
  const relay = first?.relay ?? [];
  const details = [
    ...new Set(group.map((quote) => toHow(quote, view))),
    addressee && words.quote.addressedTo(addressee),
    relay.length > 0 && words.quote.relayedBy(toNames(relay, view)),
    words.article.words(formatNumber(countWords(group))),
  ];
  return {
    name: first ? toSpeakerName(first, view) : '',
    detail: details.filter(Boolean).join(', '),
    initials: first?.speakers[0]?.initials ?? '?',
    sideClass: first?.sideClass ?? 'side-none',
  };
}

/** How many words of the article these quotes fill; words inside two of them count once. */
function countWords(quotes: readonly SiteQuote[]): number {
  return countWordsIn(
    quotes[0]?.article.text ?? '',
    quotes.flatMap(({ spans }) => spans),
  );
}
