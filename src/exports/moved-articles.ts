import type { Element } from 'xast';
import { x } from 'xastscript';
import { getLocalization } from '../i18n/locales.ts';
import { toMonth } from '../schemas/to-month.ts';
import type { Article, MovedId } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { CitationItem } from './citations.ts';
import { toArticleCitation, toStatementCitation } from './citations.ts';
import { toLine } from './plain-text.ts';

/* What the files of a month say at the places of articles that they held once. */

/** An article that the files of a month held once, with the one that stands for it. */
export interface MovedArticle extends Omit<MovedId, 'into'> {
  readonly into: Article | undefined;
}

/** What became of an article, as one German line, with where it is now. */
export function describeMoved(
  { status, into, ended, reason }: MovedArticle,
  to: Addresses,
): string {
  const { words, formatDate } = getLocalization('de');
  const what = status === 'moved' ? words.past.otherMonth : words.past.titles.article[status];
  const isWithdrawn = status === 'retired';
  const day =
    isWithdrawn && ended !== undefined ? ` ${words.history.since(formatDate(ended))}` : '';
  const why = isWithdrawn && reason !== undefined ? ` ${words.history.reason(reason)}` : '';
  const where = into ? ` ${words.past.leadsTo} ${to.article(into.id)}` : '';
  return toLine(`${what}${day}.${why}${where}`);
}

/** A line of `articles.jsonl`: no text, and nothing in it. */
export function toMovedLine(moved: MovedArticle, to: Addresses): object {
  const { id, status, into, ended, reason } = moved;
  return {
    id,
    url: to.article(id),
    status,
    movedTo: into ? to.article(into.id) : null,
    data: into ? to.file(`data/${toMonth(into.date)}.articles.jsonl.gz#${into.id}`) : null,
    ended: ended ?? null,
    reason: reason ?? null,
    text: '',
    quotes: [],
    mentions: [],
  };
}

/** An annotation of the old address that links the new one, or says why there is none. */
export function toMovedAnnotation(moved: MovedArticle, month: string, to: Addresses): object {
  const { id, into } = moved;
  const body = into
    ? to.article(into.id)
    : {
        type: 'TextualBody',
        purpose: 'commenting',
        value: describeMoved(moved, to),
        format: 'text/plain',
        language: 'de',
      };
  return {
    id: to.file(`data/${month}.annotations.json#${id}`),
    type: 'Annotation',
    motivation: into ? 'linking' : 'commenting',
    body,
    target: to.article(id),
  };
}

/** A TEI document without the article: its header says what became of it, its text where it is. */
export function toMovedTei(moved: MovedArticle, to: Addresses): Element {
  const { id, into } = moved;
  const said = describeMoved(moved, to);
  const target = into && to.file(`data/${toMonth(into.date)}.tei.xml.gz#article-${into.id}`);
  return x('TEI', { 'xml:lang': 'de' }, [
    x('teiHeader', [
      x('fileDesc', [
        x('titleStmt', [x('title', said)]),
        x('publicationStmt', [
          x('publisher', to.siteName),
          x('idno', { type: 'URI' }, to.article(id)),
        ]),
        x('sourceDesc', [x('p', said)]),
      ]),
    ]),
    x('text', [x('body', [x('p', target === undefined ? said : [x('ref', { target }, said)])])]),
  ]);
}

/**
 * Citations under the key that an article had: of the article that stands for it, with its statements where another month has
 * them; of a withdrawn one that it was. None while nobody has said what became of it.
 */
export function toMovedCitations(
  moved: MovedArticle,
  month: string,
  to: Addresses,
): CitationItem[] {
  const { id, into, ended } = moved;
  if (into) {
    const isElsewhere = toMonth(into.date) !== month;
    const statements = isElsewhere ? into.statements : [];
    return [
      { ...toArticleCitation(into, to), id: `oton-${id}` },
      ...statements.map((statement) => toStatementCitation(statement, to)),
    ];
  }
  if (ended === undefined) return [];
  return [
    {
      id: `oton-${id}`,
      title: describeMoved(moved, to),
      authors: [],
      publisher: undefined,
      issued: ended,
      page: to.article(id),
      original: undefined,
      accessed: undefined,
      language: 'de',
      siteName: to.siteName,
      statement: undefined,
    },
  ];
}
