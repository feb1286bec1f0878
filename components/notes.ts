import { formatNumber } from '../src/i18n/locales.ts';
import { countWordsIn } from '../src/schemas/count-words.ts';
import type { SiteQuote } from '../src/site/model.ts';
import { toAddressee, toHow, toNames, toSpeakerInitials, toSpeakerName } from './describe-quote.ts';
import type { View } from './view.ts';

/** A note beside a paragraph: who speaks in it, how, to whom, through whom, how much. */
export interface Note {
  readonly name: string;
  readonly detail: string;
  readonly initials: string;
  readonly sideClass: string;
  /** The statement that it is about, where the definition of no actor in the article lists it. */
  readonly statement: string | undefined;
}

/**
 * One note for each speaker with whom a paragraph changes over, about all of theirs in it; another where somebody else
 * passes the words on. `heads` are the first quotes of the statements that bring the change.
 */
export function toNotes(heads: readonly SiteQuote[], view: View): Note[] {
  return heads.map((head) => {
    const key = toKey(head);
    const around = head.article.quotesByBlock.get(head.block) ?? [head];
    const group = around.filter((quote) => toKey(quote) === key);
    const { entries } = head.article.entry.data.annotations.marks;
    const isListed = head.speakers.some(({ id }) => entries.includes(`actor-${id}`));
    return { ...toNote(group, view), statement: isListed ? undefined : head.id };
  });
}

function toKey({ speakers, speakerText, relay, relayText }: SiteQuote): string {
  const who = speakers.length > 0 ? speakers.map(({ id }) => id).join() : `?${speakerText}`;
  return `${who} < ${relay.map(({ id }) => id).join()} ${relayText}`;
}

function toNote(group: readonly SiteQuote[], view: View): Omit<Note, 'statement'> {
  const { words } = view;
  const first = group[0];
  const addressee = group.map((quote) => toAddressee(quote, view)).find((name) => name !== '');
  const relay = first?.relay ?? [];
  const claims = group.flatMap(({ polarity }) =>
    polarity === 'asserted' ? [] : [words.statement.polarity[polarity]],
  );
  const isUnsure = group.every(({ statement }) => !statement.isSure);
  const details = [
    ...new Set(claims),
    ...new Set(group.map((quote) => toHow(quote, view))),
    addressee && words.quote.addressedTo(addressee),
    relay.length > 0 && words.quote.relayedBy(toNames(relay, view)),
    first && first.relayText !== '' && words.quote.relayedBy(first.relayText),
    words.article.words(formatNumber(countWords(group))),
    isUnsure && words.statement.unsure,
  ];
  return {
    name: first ? toSpeakerName(first, view) : '',
    detail: details.filter(Boolean).join(', '),
    initials: toSpeakerInitials(first?.speakers ?? []),
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
