import type { View } from '../../components/view.ts';
import { toHow, toNotices, toSpeakerName } from '../../components/quote-words.ts';
import type { EmbedWords } from '../exports/embed.ts';
import { formatDate } from '../i18n/locales.ts';
import type { SiteQuote } from '../site/model.ts';
import { getRole } from '../schemas/roles.ts';

/** Who speaks, when, how if not in these words, and what has happened to it since, for an embed. */
export function toEmbedWords(quote: SiteQuote, view: View): EmbedWords {
  return {
    name: toSpeakerName(quote, view),
    date: formatDate(quote.article.date, view.locale),
    notes: toNotes(quote, view),
  };
}

/**
 * A quote to paste anywhere, with who said it, in which office then, when and where it was published.
 *
 * @example „Wir bleiben“ – Ada Berg (Rätin), 2. Februar 2022, Nordfunk: https://example.org/quotes/q-…/
 */
export function toAttributed(quote: SiteQuote, view: View, address: string): string {
  const { article, words } = quote;
  const role = toOffice(quote);
  const who = `${toSpeakerName(quote, view)}${role === undefined ? '' : ` (${role})`}`;
  const notes = toNotes(quote, view);
  const how = notes.length > 0 ? ` [${notes.join(', ')}]` : '';
  const source = article.source?.publisher ?? article.title;
  return `${words}${how} – ${who}, ${formatDate(article.date, view.locale)}, ${source}: ${address}`;
}

/** The office of the speaker on the date of the article; undefined where several speak, or nobody known. */
export function toOffice({ speakers, article }: SiteQuote): string | undefined {
  const [speaker, second] = speakers;
  return speaker && !second ? getRole(speaker.roles, article.date)?.title : undefined;
}

function toNotes(quote: SiteQuote, view: View): string[] {
  return [...(quote.type === 'direct' ? [] : [toHow(quote, view)]), ...toNotices(quote, view)];
}
