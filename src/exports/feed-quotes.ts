import { getMark, toAttribution } from '../i18n/chain.ts';
import type { Localization } from '../i18n/chain.ts';
import { getHow, toUpperFirst } from '../i18n/quote-words.ts';
import { getRole } from '../schemas/find-roles.ts';
import { toParagraphs } from '../schemas/paragraphs.ts';
import type { Actor, Site, Statement } from '../site/model.ts';
import { getStatementDay } from '../schemas/statement-day.ts';
import type { Addresses } from './addresses.ts';
import { getStatementDays, toChanges } from './feed-changes.ts';
import type { FeedData, FeedItem } from './feed-data.ts';
import { getNewest, toFeedData } from './feed-data.ts';
import { toHtml, toHtmlPart, toLine, toLink } from './plain-text.ts';
import { toShownText } from '../schemas/shown-text.ts';

/** How many characters of a statement a title holds, where whole sentences can be left out. */
const TITLE = 200;

/** Every statement of the site that is sure enough; those that were withdrawn are not listed. */
export function toQuotesFeed(site: Site, to: Addresses, localization: Localization): FeedData {
  const { navigation, quote } = localization.words;
  return toFeedData(
    { title: navigation.quotes, description: quote.indexLead, page: to.quotes },
    'quotes',
    toItems(site.statements, to, localization),
    to,
  );
}

/** What one actor says. */
export function toActorFeed(actor: Actor, to: Addresses, localization: Localization): FeedData {
  const title = `${toUpperFirst(actor.name)}: ${localization.words.actor.said}`;
  return toFeedData(
    { title, description: actor.lead || title, page: to.actor(actor.id) },
    `actors/${actor.id}`,
    toItems(actor.statements, to, localization),
    to,
  );
}

function toItems(
  statements: readonly Statement[],
  to: Addresses,
  localization: Localization,
): FeedItem[] {
  const handedOn = statements.filter(({ isHandedOn }) => isHandedOn);
  return getNewest(handedOn, getStatementDays).map((one) => toItem(one, to, localization));
}

function toItem(statement: Statement, to: Addresses, localization: Localization): FeedItem {
  const { article, speakers, speakerText, quotes, text } = statement;
  const { unnamed } = localization.words.quote;
  const authors =
    speakers.length > 0
      ? speakers.map(({ name }) => toUpperFirst(name))
      : [speakerText === '' ? unnamed : toUpperFirst(speakerText)];
  const mark = getMark(statement, localization.words);
  const who = `${localization.formatList(authors)}${mark === '' ? '' : ` (${mark})`}`;
  return {
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
      toChanges(statement, localization),
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
    return role === undefined ? link : `${link} (${toHtml(role)})`;
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
