import type { View } from '../../components/view.ts';
import { toHow, toSpeakerName } from '../../components/quote-words.ts';
import type { EmbedWords } from '../exports/embed.ts';
import { formatDate } from '../i18n/locales.ts';
import type { SiteQuote } from '../site/model.ts';
import { getRole } from '../schemas/roles.ts';

/** Who speaks and when, for an embed. */
export function toEmbedWords(quote: SiteQuote, view: View): EmbedWords {
  return {
    name: toSpeakerName(quote, view),
    date: formatDate(quote.article.date, view.locale),
  };
}

/**
 * A quote to paste anywhere, with who said it, in which office then, when and where it was published.
 *
 * @example „Wir bleiben“ – Ada Berg (Rätin), 2. Februar 2022, Nordfunk: https://example.org/quotes/q-…/
 */
export function toAttributed(quote: SiteQuote, view: View, address: string): string {
  const { article, speakers, type, words } = quote;
  const [speaker] = speakers;
  const role =
    speakers.length === 1 && speaker ? getRole(speaker.roles, article.date)?.title : undefined;
  const who = `${toSpeakerName(quote, view)}${role === undefined ? '' : ` (${role})`}`;
  const how = type === 'direct' ? '' : ` [${toHow(quote, view)}]`;
  const source = article.source?.publisher ?? article.title;
  return `${words}${how} – ${who}, ${formatDate(article.date, view.locale)}, ${source}: ${address}`;
}
