import type { Actor, PastWording, SiteQuote, Statement } from '../src/site/model.ts';
import { formatDate, formatList, formatPercent } from '../src/i18n/locales.ts';
import { getChange, getHow, getHows, toUpperFirst } from '../src/i18n/quote-words.ts';
import type { View } from './view.ts';

interface Spoken extends Pick<SiteQuote, 'speakerText'> {
  readonly speakers: readonly Pick<Actor, 'name'>[];
}

/** Who speaks, for a reader: the names of the registry, else the words of the article, else "ohne Namen". */
export function toSpeakerName({ speakers, speakerText }: Spoken, view: View): string {
  if (speakers.length > 0) return toNames(speakers, view);
  return speakerText === '' ? view.words.quote.unnamed : toUpperFirst(speakerText);
}

/** What stands for the speaker in a small disc: the initials of the first, "?" for nobody known. */
export function toSpeakerInitials(speakers: readonly Pick<Actor, 'initials'>[]): string {
  return speakers[0]?.initials ?? '?';
}

/** Names joined as the language does: "Ada Berg und Bo Tal". */
export function toNames(actors: readonly Pick<Actor, 'name'>[], { locale }: View): string {
  return formatList(
    actors.map(({ name }) => name),
    locale,
  );
}

/** wörtlich, sinngemäß or zusammengefasst. */
export function toHow(quote: Pick<SiteQuote, 'type'>, { words }: View): string {
  return getHow(quote, words.quote.how);
}

/** "an Interfax" or the words of the article; '' when nobody is addressed. */
export function toAddressee(
  { addressees, addresseeText }: Pick<SiteQuote, 'addressees' | 'addresseeText'>,
  view: View,
): string {
  return addressees.length > 0 ? toNames(addressees, view) : addresseeText;
}

/** How sure the attribution is, in words. */
export function toCertainty(
  { rule, confidence }: Pick<SiteQuote, 'rule' | 'confidence'>,
  { words, locale }: View,
): string {
  return rule === 'directive'
    ? words.quote.certaintyByHand
    : words.quote.certainty(formatPercent(confidence, locale));
}

/** What a change was, for a reader; asks for its day. `after` are the words that came with it. */
export function toChange(
  past: PastWording,
  after: string | undefined,
  { words }: View,
): (date: string | undefined) => string {
  return getChange(past, after, words.history);
}

/** The notices that every view of a statement carries, the weightiest first: that somebody replies, that it was changed or corrected. */
export function toNotices(
  { quotes, corrections }: Pick<Statement, 'quotes' | 'corrections'>,
  view: View,
): string[] {
  const toDay = (date: string | undefined): string | undefined =>
    date === undefined ? undefined : formatDate(date, view.locale);
  const correction = corrections.find(({ kind }) => kind === 'correction');
  const reply = corrections.find(({ kind }) => kind === 'reply');
  const notices = [
    ...(reply ? [view.words.history.reply] : []),
    ...quotes.flatMap(({ text, history: [past] }) =>
      past ? [toChange(past, text, view)(toDay(past.date))] : [],
    ),
    ...(correction ? [view.words.history.corrected(toDay(correction.date))] : []),
  ];
  // An editor may say the same in the ledger and in the article.
  return [...new Set(notices)];
}

/** How a statement gives its words: one of the three, or that it is partly word for word. */
export function toHows(statement: Pick<Statement, 'quotes'>, { words }: View): string {
  return getHows(statement, words);
}

/**
 * The first words of a text, with "…" where it goes on.
 *
 * @example toBeginning('Wir bleiben am Deich.', 12) // 'Wir bleiben …'
 */
export function toBeginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > 0 ? end : most)} …`;
}
