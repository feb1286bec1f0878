import { getHow, toUpperFirst } from '../i18n/quote-words.ts';
import { getRole } from '../schemas/roles.ts';
import type { Actor, Site, SiteQuote } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import { getQuoteDays, toChanges } from './feed-changes.ts';
import type { FeedData, FeedItem, FeedView } from './feed-data.ts';
import { getNewest, toFeedData } from './feed-data.ts';
import { shorten, toHtml, toLine, toLink, toQuoted } from './plain-text.ts';

/** How many characters of a quote a title holds. */
const TITLE = 80;

/** Every quote of the site; those that were withdrawn are not listed. */
export function toQuotesFeed(site: Site, to: Addresses, view: FeedView): FeedData {
  const { navigation, quote } = view.words;
  return toFeedData(
    { title: navigation.quotes, description: quote.indexLead, page: to.quotes },
    'quotes',
    getNewest(site.quotes, getQuoteDays).map((one) => toItem(one, to, view)),
    to,
  );
}

/** What one actor says. */
export function toActorFeed(actor: Actor, to: Addresses, view: FeedView): FeedData {
  const title = `${toUpperFirst(actor.name)}: ${view.words.actor.said}`;
  return toFeedData(
    { title, description: actor.lead || title, page: to.actor(actor.id) },
    `actors/${actor.id}`,
    getNewest(actor.quotes, getQuoteDays).map((quote) => toItem(quote, to, view)),
    to,
  );
}

function toItem(quote: SiteQuote, to: Addresses, view: FeedView): FeedItem {
  const { article, speakers, speakerText } = quote;
  const { unnamed } = view.words.quote;
  const authors =
    speakers.length > 0
      ? speakers.map(({ name }) => toUpperFirst(name))
      : [speakerText === '' ? unnamed : toUpperFirst(speakerText)];
  const words = shorten(toLine(quote.text), TITLE);
  return {
    url: to.quote(quote.id),
    title: toLine(
      `${view.formatList(authors)}: ${quote.type === 'direct' ? toQuoted(words) : words}`,
    ),
    ...getQuoteDays(quote),
    authors: authors.map(toLine),
    html: [
      `<blockquote cite="${toHtml(to.inContext(article.id, quote.id))}" lang="${toHtml(article.lang)}">`,
      `<p>${toHtml(quote.words)}</p></blockquote>`,
      `<p>${toWho(quote, authors, to, view)}</p>`,
      `<p>${toWhere(quote, to, view)}</p>`,
      toChanges(quote, view),
    ].join(''),
    tags: [getHow(quote, view.words.quote.how)],
    source: article.source?.url,
  };
}

/** Who says it, in which office, how, to whom and through whom. */
function toWho(
  quote: SiteQuote,
  authors: readonly string[],
  to: Addresses,
  view: FeedView,
): string {
  const { addressees, addresseeText, relay, article } = quote;
  const names = (actors: readonly Actor[]): string => view.formatList(actors.map((a) => a.name));
  const speakers = quote.speakers.map((actor, at) => {
    const role = getRole(actor.roles, article.date)?.title;
    const name = toLink(to.actor(actor.id), authors[at] ?? actor.name);
    return role === undefined ? name : `${name} (${toHtml(role)})`;
  });
  const addressee = addressees.length > 0 ? names(addressees) : addresseeText;
  const { addressedTo, relayedBy } = view.words.quote;
  return [
    // The names are HTML already; the word between them has nothing to escape.
    speakers.length > 0 ? view.formatList(speakers) : authors.map(toHtml).join(),
    toHtml(getHow(quote, view.words.quote.how)),
    ...(addressee === '' ? [] : [toHtml(addressedTo(addressee))]),
    ...(relay.length > 0 ? [toHtml(relayedBy(names(relay)))] : []),
  ].join(' · ');
}

/** The article, its publisher and day, and the way to the quote in its context. */
function toWhere({ id, article }: SiteQuote, to: Addresses, view: FeedView): string {
  const { publisher, url } = article.source ?? {};
  const source =
    url === undefined
      ? toHtml(publisher ?? '')
      : toLink(url, publisher ?? view.words.article.source);
  const work = `<cite>${toLink(to.article(article.id), article.title)}</cite>`;
  const parts = [work, source, toHtml(view.formatDate(article.date))].filter(Boolean);
  const inContext = toLink(to.inContext(article.id, id), view.words.quote.inContext);
  return `${parts.join(', ')} · ${inContext}`;
}
