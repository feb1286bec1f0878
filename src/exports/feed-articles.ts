import type { Localization } from '../i18n/chain.ts';
import { toUpperFirst } from '../i18n/quote-words.ts';
import type { Article, Site, Statement } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import { toAuthors, toNaturalName } from './cite-authors.ts';
import {
  getArticleDays,
  toChanges,
  toChangesHtml,
  toCorrections,
  toIssuedArticles,
} from './feed-changes.ts';
import type { Days, FeedData, FeedItem } from './feed-data.ts';
import { getNewest, toFeedData, toFeedHead } from './feed-data.ts';
import { toChangeItems } from './feed-news.ts';
import { toPastEntryItems } from './feed-past.ts';
import { toHtml, toLine, toLink } from './plain-text.ts';

/**
 * Every article: what it is about, where it is from and who speaks in it; the text itself stays on its page. Corrections of an
 * article, replies to it, and articles that are gone are items of their own.
 */
export function toArticlesFeed(site: Site, to: Addresses, localization: Localization): FeedData {
  const { navigation, siteTagline } = localization.words;
  const head = { title: navigation.articles, description: siteTagline, page: to.articles };
  const issued = toIssuedArticles(site);
  const changes = site.articles.flatMap((article) => {
    const own = toCorrections(article.corrections, localization);
    if (own.length === 0) return [];
    const item = toItem(article, getArticleDays(article, issued), to, localization, '');
    return toChangeItems(item, own, to);
  });
  const days = site.articles.map((article) => ({ ...getArticleDays(article, issued), article }));
  const newest = getNewest(days).map(({ article, ...own }) =>
    toItem(article, own, to, localization, toEvents(article, to, localization)),
  );
  const past = site.pastEntries.filter(
    ({ kind, status }) => kind === 'article' && status !== 'renamed',
  );
  const items = getNewest([...toPastEntryItems(past, to, localization), ...changes, ...newest]);
  return toFeedData(toFeedHead(head, 'articles', to), items, site, to, localization);
}

/** `events` is what happened to it, as HTML. */
function toItem(
  article: Article,
  days: Days,
  to: Addresses,
  localization: Localization,
  events: string,
): FeedItem {
  const { title, summary, source = {} } = article;
  const authors = toAuthors(source.author).map((author) => toLine(toNaturalName(author)));
  return {
    id: to.article(article.id),
    url: to.article(article.id),
    title: toLine(title),
    ...days,
    authors: authors.length > 0 ? authors : [toLine(source.publisher ?? to.siteName)],
    html: [
      ...(summary === undefined ? [] : [`<p>${toHtml(summary)}</p>`]),
      `<p>${toSource(article, localization)}</p>`,
      toSpeakers(article, to, localization),
      events,
    ].join(''),
    tags: article.tags.map(({ name }) => toLine(name)),
    source: source.url,
  };
}

function toEvents(article: Article, to: Addresses, localization: Localization): string {
  return [
    toChangesHtml(toCorrections(article.corrections, localization)),
    ...article.statements.map((statement) => toStatementChanges(statement, to, localization)),
  ].join('');
}

/** A statement that changed, or that somebody replies to, and what happened to it. */
function toStatementChanges(
  statement: Statement,
  to: Addresses,
  localization: Localization,
): string {
  const changes = toChangesHtml(toChanges(statement, localization));
  return changes === '' ? '' : `<p>${toLink(to.quote(statement.id), statement.text)}</p>${changes}`;
}

function toSource({ date, source = {} }: Article, { words, formatDate }: Localization): string {
  const { publisher, url } = source;
  const name =
    url === undefined ? toHtml(publisher ?? '') : toLink(url, publisher ?? words.article.source);
  return [name, toHtml(formatDate(date))].filter(Boolean).join(', ');
}

function toSpeakers(
  { quotes }: Article,
  to: Addresses,
  { words, formatList }: Localization,
): string {
  const speakers = new Map(
    quotes.flatMap((quote) => quote.speakers).map(({ id, name }) => [id, toUpperFirst(name)]),
  );
  if (speakers.size === 0) return '';
  const links = [...speakers].map(([id, name]) => toLink(to.actor(id), name));
  return `<p>${toHtml(words.article.whoSpeaks)} ${formatList(links)}</p>`;
}
