import { getMark, toAttribution } from '../i18n/chain.ts';
import type { Localization } from '../i18n/chain.ts';
import { getHow, toUpperFirst } from '../i18n/quote-words.ts';
import { getRole, toBracketed } from '../schemas/find-roles.ts';
import { toParagraphs } from '../schemas/paragraphs.ts';
import type { ActorNews } from '../site/actor-feeds.ts';
import type { PastQuote, Site, Statement } from '../site/model.ts';
import { getStatementDay } from '../schemas/statement-day.ts';
import type { Addresses } from './addresses.ts';
import type { FeedChange } from './feed-changes.ts';
import { getStatementDays, toChanges, toChangesHtml } from './feed-changes.ts';
import type { FeedData, FeedItem } from './feed-data.ts';
import { MOST_OF_ACTOR, getNewest, toFeedData, toFeedHead } from './feed-data.ts';
import { toChangeItems, toPastItems } from './feed-news.ts';
import { toHtml, toHtmlPart, toLine, toLink } from './plain-text.ts';
import { toShownText } from '../schemas/shown-text.ts';

/** How many characters of a statement a title holds, where whole sentences can be left out. */
const TITLE = 200;

/** Every statement of the site that is sure enough, what happened to each, and what was withdrawn or merged. */
export function toQuotesFeed(site: Site, to: Addresses, localization: Localization): FeedData {
  const { navigation, quote } = localization.words;
  const head = { title: navigation.quotes, description: quote.indexLead, page: to.quotes };
  const { statements, pastQuotes } = site;
  const items = toItems({ statements, changed: statements, pastQuotes }, to, localization);
  return toFeedData(toFeedHead(head, 'quotes', to), items, site, to, localization);
}

/** The same of one actor; what is attributed to the actor no more is there as a change. */
export function toActorFeed(
  { actor, formerStatements, pastQuotes }: ActorNews,
  site: Site,
  to: Addresses,
  localization: Localization,
): FeedData {
  const { statements } = actor;
  const changed = [...statements, ...formerStatements];
  const title = `${toUpperFirst(actor.name)}: ${localization.words.actor.said}`;
  const head = { title, description: actor.lead || title, page: to.actor(actor.id) };
  const items = toItems({ statements, changed, pastQuotes }, to, localization, MOST_OF_ACTOR);
  return toFeedData(toFeedHead(head, `actors/${actor.id}`, to), items, site, to, localization);
}

interface News {
  readonly statements: readonly Statement[];
  /** Those whose changes are told. */
  readonly changed: readonly Statement[];
  readonly pastQuotes: readonly PastQuote[];
}

/** Changes come before what is new on the same day: a hundred new statements push none out. */
function toItems(
  { statements, changed, pastQuotes }: News,
  to: Addresses,
  localization: Localization,
  most?: number,
): FeedItem[] {
  const toNews = (all: readonly Statement[]) =>
    all
      .filter(({ isHandedOn }) => isHandedOn)
      .map((statement) => ({ ...getStatementDays(statement), statement }));
  const changes = toNews(changed).flatMap(({ statement }) => {
    const own = toChanges(statement, localization);
    if (own.length === 0) return [];
    return toChangeItems(toItem(statement, to, localization, []), own, to);
  });
  // Only those that there is room for are written.
  const newest = getNewest(toNews(statements), most).map(({ statement }) =>
    toItem(statement, to, localization, toChanges(statement, localization)),
  );
  return getNewest([...toPastItems(pastQuotes, to, localization), ...changes, ...newest], most);
}

function toItem(
  statement: Statement,
  to: Addresses,
  localization: Localization,
  changes: readonly FeedChange[],
): FeedItem {
  const { article, speakers, speakerText, quotes, text } = statement;
  const { unnamed } = localization.words.quote;
  const authors =
    speakers.length > 0
      ? speakers.map(({ name }) => toUpperFirst(name))
      : [speakerText === '' ? unnamed : toUpperFirst(speakerText)];
  const mark = getMark(statement, localization.words);
  const who = `${localization.formatList(authors)}${mark === '' ? '' : ` (${mark})`}`;
  return {
    id: to.quote(statement.id),
    url: to.quote(statement.id),
    title: toLine(`${who}: ${toShownText(statement, TITLE) ?? text}`),
    ...getStatementDays(statement),
    authors: authors.map(toLine),
    html: [
      `<blockquote cite="${toHtml(to.inContext(article.id, statement.id))}" lang="${toHtml(article.lang)}">`,
      ...toParagraphs(statement.parts).map((parts) => `<p>${toMarked(parts)}</p>`),
      '</blockquote>',
      `<p>${toWho(statement, to, localization)}</p>`,
      `<p>${toWhere(statement, to, localization)}</p>`,
      toChangesHtml(changes),
    ].join(''),
    tags: [...new Set(quotes.map((quote) => getHow(quote, localization.words.quote.how)))],
    source: article.source?.url,
  };
}

/** A paragraph with the words of the speaker in it marked, words that stand together as one. */
function toMarked(parts: Statement['parts']): string {
  return parts
    .map(({ text, type }) =>
      type === undefined ? toHtmlPart(text) : `<mark>${toHtmlPart(text)}</mark>`,
    )
    .join('')
    .replaceAll('</mark><mark>', '');
}

/** Who says it, in which office, to whom and through whom, with all caveats. */
function toWho(statement: Statement, to: Addresses, localization: Localization): string {
  const people = new Map(statement.speakers.map((actor) => [actor.id, actor]));
  const toName = ({ id, name }: { readonly id: string; readonly name: string }): string => {
    const role = getRole(people.get(id)?.roles ?? [], getStatementDay(statement))?.title;
    const link = toLink(to.actor(id), name);
    return role === undefined ? link : `${link} (${toHtml(toBracketed(role))})`;
  };
  return toAttribution(statement, localization, toName, toHtml);
}

/** The article, its publisher and day, and the way to the statement in its context. */
function toWhere({ id, article }: Statement, to: Addresses, localization: Localization): string {
  const { publisher, url } = article.source ?? {};
  const { statement, article: names, quote } = localization.words;
  const source =
    url === undefined ? toHtml(publisher ?? '') : toLink(url, publisher ?? names.source);
  const work = `<cite>${toLink(to.article(article.id), article.title)}</cite>`;
  const day = statement.publishedOn(localization.formatDate(article.date));
  const parts = [work, source, toHtml(day)].filter(Boolean);
  const inContext = toLink(to.inContext(article.id, id), quote.inContext);
  return `${toUpperFirst(statement.reportedIn)} ${parts.join(', ')} · ${inContext}`;
}
