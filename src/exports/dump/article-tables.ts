import type { Article, Site, Tag } from '../../site/model.ts';
import type { Mention } from '../../text/names/mention.ts';
import type { Addresses } from '../addresses.ts';
import { toAuthorNames } from '../cite-authors.ts';
import { MENTION_COLUMNS } from '../columns/mention-columns.ts';
import { countCodePoints } from '../web-annotation-text.ts';
import type { Table } from './table.ts';
import { integer, json, text, toGiven, toTable } from './table.ts';

const OPTIONAL = { isOptional: true } as const;
const IN_TEXT = 'in characters (Unicode code points) of the text of the article, from 0';

/** Articles with their text, their tags, everything that they name, and what was put right about them. */
export function toArticleTables({ articles, tags }: Site, to: Addresses): Table[] {
  return [
    toArticles(articles, to),
    ...toTagTables(tags),
    toMentions(articles),
    toCorrections(articles),
  ];
}

function toArticles(articles: readonly Article[], to: Addresses): Table {
  return toTable<Article>({
    name: 'articles',
    says: 'Published articles. Their words are those of their publisher, under the licence that stands with them; without one all rights are reserved.',
    key: ['id'],
    label: 'title',
    rows: articles,
    columns: {
      id: text('Id, the name of the file of the article', ({ id }) => id),
      url: text('Address of the page', ({ id }) => to.article(id)),
      title: text('Headline', ({ title }) => title),
      date: text('Day of publication, ISO 8601', ({ date }) => date, { isIndexed: true }),
      lang: text('Language, BCP 47', ({ lang }) => lang),
      summary: text('Summary by the editor', ({ summary }) => summary, OPTIONAL),
      publisher: text('Where it appeared first', ({ source }) => source?.publisher, OPTIONAL),
      authors: json('Who wrote it', ({ source }) => toAuthorNames(source?.author)),
      sourceUrl: text('Address of the original', ({ source }) => source?.url, OPTIONAL),
      licence: text('Licence of the words', ({ source }) => source?.licence, OPTIONAL),
      words: integer('Number of words', ({ words }) => words),
      text: text('The article without markup', (article) => article.text),
    },
  });
}

function toTagTables(tags: readonly Tag[]): Table[] {
  const pairs = tags.flatMap((tag) => tag.articles.map((article) => [article.id, tag.id] as const));
  return [
    toTable<Tag>({
      name: 'tags',
      says: 'Words under which editors file articles.',
      key: ['id'],
      label: 'name',
      rows: tags,
      columns: {
        id: text('Id, made of the name', ({ id }) => id),
        name: text('Name', ({ name }) => name),
      },
    }),
    toTable<(typeof pairs)[number]>({
      name: 'articleTags',
      says: 'Which article has which tag.',
      key: ['article', 'tag'],
      rows: pairs,
      columns: {
        article: text('The article', ([article]) => article, { of: 'articles' }),
        tag: text('The tag', ([, tag]) => tag, { of: 'tags' }),
      },
    }),
  ];
}

function toMentions(articles: readonly Article[]): Table {
  const rows = articles.flatMap((article) => {
    const count = countCodePoints(article.text);
    return article.mentions.map((mention, position) => {
      const start = count(mention.span.start);
      const length = count(mention.span.end) - start;
      return { ...mention, article: article.id, position, start, length };
    });
  });
  type Row = (typeof rows)[number];
  const toId =
    (wanted: Mention['kind']) =>
    ({ kind, id }: Row): string | undefined =>
      kind === wanted ? id : undefined;
  return toTable<Row>({
    name: 'mentions',
    says: 'Places in articles where an actor, a place or a term is named, in order of the text. One of the three columns is filled.',
    key: ['article', 'position'],
    rows,
    columns: {
      article: text('The article', ({ article }) => article, { of: 'articles' }),
      position: integer('Its place among the mentions of the article', ({ position }) => position),
      kind: toGiven(MENTION_COLUMNS.kind),
      actor: text('The actor who is named', toId('actor'), { of: 'actors', ...OPTIONAL }),
      place: text('The place that is named', toId('place'), { of: 'places', ...OPTIONAL }),
      term: text('The term that is named', toId('term'), { of: 'terms', ...OPTIONAL }),
      text: toGiven(MENTION_COLUMNS.text),
      start: integer(`Where they begin, ${IN_TEXT}`, ({ start }) => start),
      length: integer('How many characters they have', ({ length }) => length),
      rule: toGiven(MENTION_COLUMNS.rule),
      confidence: toGiven(MENTION_COLUMNS.confidence),
    },
  });
}

function toCorrections(articles: readonly Article[]): Table {
  const rows = articles
    .flatMap((article) => [
      ...article.corrections.map((one) => ({ ...one, article: article.id, quote: undefined })),
      ...article.quotes.flatMap((quote) =>
        quote.corrections.map((one) => ({ ...one, article: article.id, quote: quote.id })),
      ),
    ])
    .map((row, index) => ({ ...row, number: index + 1 }));
  return toTable<(typeof rows)[number]>({
    name: 'corrections',
    says: 'What was put right after an article appeared, and replies of those concerned.',
    key: ['id'],
    rows,
    columns: {
      id: integer('Number of the row', ({ number }) => number),
      article: text('The article', ({ article }) => article, { of: 'articles' }),
      quote: text('The quote that it is about; empty: the article', ({ quote }) => quote, {
        of: 'quotes',
        ...OPTIONAL,
      }),
      kind: text('correction or reply', ({ kind }) => kind),
      date: text('Day, ISO 8601', ({ date }) => date),
      text: text('The words of the correction or the reply', (row) => row.text),
      repliedBy: text('Who replies', ({ by }) => by, OPTIONAL),
      url: text('Where it stands', ({ url }) => url, OPTIONAL),
    },
  });
}
