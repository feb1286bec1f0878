import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { toChainLine } from '../i18n/chain.ts';
import { formatPercent, getLocalization } from '../i18n/locales.ts';
import { getParaphrase } from '../i18n/quote-words.ts';
import type { Article, Statement } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import { toAuthorNames } from './cite-authors.ts';
import type { MovedArticle } from './moved-articles.ts';
import { describeMoved } from './moved-articles.ts';
import { toLine } from './plain-text.ts';

/**
 * The articles of a month in Markdown: of each the headline, where it comes from, its text, and its statements whole, each with
 * its way, its day and its doubt. An article begins with an anchor, `article-` and its id. Articles that were in the file once follow,
 * each with where it is now.
 */
export function toArticlesMarkdown(
  articles: readonly Article[],
  to: Addresses,
  moved: readonly MovedArticle[] = [],
): string {
  return [
    ...articles.map((article) => toArticle(article, to)),
    ...moved.map((one) => toMoved(one, to)),
  ].join('\n---\n\n');
}

function toMoved(moved: MovedArticle, to: Addresses): string {
  return write([
    { type: 'html', value: `<a id="article-${moved.id}"></a>` },
    toParagraph(toText(describeMoved(moved, to))),
  ]);
}

function toArticle(article: Article, to: Addresses): string {
  const { id, title, markdown, statements } = article;
  const { words } = getLocalization('de');
  const head = write([
    { type: 'html', value: `<a id="article-${id}"></a>` },
    { type: 'heading', depth: 1, children: [toText(title)] },
    toList(toFacts(article, to).map((phrases) => [toParagraph(...phrases)])),
  ]);
  if (statements.length === 0) return `${head}\n${markdown}`;
  const list = statements.map((statement) => toStatement(statement, to));
  const tail = write([
    { type: 'heading', depth: 2, children: [toText(words.article.statements)] },
    toList(list),
  ]);
  return `${head}\n${markdown}\n${tail}`;
}

/** Its address, its day, and whose words they are. */
function toFacts({ id, date, source }: Article, to: Addresses): PhrasingContent[][] {
  const { words, formatDate } = getLocalization('de');
  const origin = [...toAuthorNames(source?.author), source?.publisher].filter(Boolean).join(', ');
  return [
    [toLink(to.article(id))],
    [toText(words.statement.publishedOn(formatDate(date)))],
    ...(origin === '' ? [] : [[toText(`${words.article.source}: ${origin}`)]]),
    ...(source?.url === undefined ? [] : [[toLink(source.url)]]),
    ...(source?.licence === undefined
      ? []
      : [[toText(`${words.article.licence}: ${source.licence}`)]]),
  ];
}

/** The sentences, and below them who said that, to whom, through whom and when, how sure that is, and where it can be cited. */
function toStatement(statement: Statement, to: Addresses): Paragraph[] {
  const localization = getLocalization('de');
  const { words } = localization;
  const { id, text, isSure, confidence } = statement;
  const note = words.statement.unsureNote(formatPercent(confidence, 'de'));
  // The chain says of reported words that they are.
  const literal = getParaphrase(statement, words) === '' ? ` (${words.quote.how.direct})` : '';
  const doubt = isSure ? '' : note;
  return [
    toParagraph(toText(text)),
    toParagraph(
      toText(`${toChainLine(statement, localization)}${literal}. ${doubt}`.trimEnd()),
      { type: 'text', value: ' ' },
      toLink(to.quote(id)),
    ),
  ];
}

function toList(items: readonly Paragraph[][]): List {
  const isLoose = items.some((item) => item.length > 1);
  return {
    type: 'list',
    spread: isLoose,
    children: items.map((children): ListItem => ({ type: 'listItem', spread: isLoose, children })),
  };
}

function toParagraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function toText(value: string): PhrasingContent {
  return { type: 'text', value: toLine(value) };
}

/** An address as a link that shows it. */
function toLink(address: string): PhrasingContent {
  return { type: 'link', url: address, children: [{ type: 'text', value: address }] };
}

const writer = unified()
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-' })
  .freeze();

function write(children: RootContent[]): string {
  const tree: Root = { type: 'root', children };
  return writer.stringify(tree);
}
