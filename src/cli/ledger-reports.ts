import type { QuoteState } from '../ledger/accept.ts';
import { toStates } from '../ledger/accept.ts';
import { countGone, findLost } from '../ledger/find-lost.ts';
import type { Ledger } from '../ledger/quote-ledger.ts';
import type { Question } from '../ledger/list-questions.ts';
import { listQuestions } from '../ledger/list-questions.ts';
import type { PlacedQuotes } from '../reading/read-article-quotes.ts';
import { compareText } from '../schemas/compare-text.ts';

/** How many quotes of the articles are in each state, and how many issued ids have lost their words. */
export interface StateCounts {
  readonly same: number;
  readonly changed: number;
  readonly fresh: number;
  /** Issued ids that an editor must settle. */
  readonly doubtful: number;
  readonly lost: number;
}

/** What there is to say of an article that is there, or of one that is gone. */
export interface ArticleReport {
  readonly id: string;
  /** undefined where it is gone. */
  readonly article: PlacedQuotes | undefined;
  readonly states: readonly QuoteState[];
  readonly questions: readonly Question<PlacedQuotes>[];
  readonly lost: readonly string[];
  readonly gone: number;
}

/** A report of each article in their order, those that are gone and lost something behind. */
export function toReports(ledger: Ledger, articles: readonly PlacedQuotes[]): ArticleReport[] {
  const questions = Map.groupBy(
    listQuestions(ledger, articles),
    ({ candidates: [best] }) => best?.article.article,
  );
  const now = new Map(
    articles.flatMap(({ article, formerly }) =>
      formerly === undefined ? [] : [[formerly, article] as const],
    ),
  );
  const lost = Map.groupBy(findLost(ledger, articles), (id) => {
    const article = ledger.quotes.get(id)?.article ?? '';
    return now.get(article) ?? article;
  });
  const gone = countGone(ledger, articles);
  const here = articles.map((article): ArticleReport => {
    const id = article.article;
    return {
      id,
      article,
      states: toStates(ledger, article),
      questions: questions.get(id) ?? [],
      lost: lost.get(id) ?? [],
      gone: 0,
    };
  });
  const known = new Set(here.map(({ id }) => id));
  const away = [...lost].filter(([id]) => !known.has(id)).sort(([a], [b]) => compareText(a, b));
  return [
    ...here,
    ...away.map(([id, ids]): ArticleReport => {
      const rest = { article: undefined, states: [], questions: [] };
      return { id, ...rest, lost: ids, gone: gone.get(id) ?? 0 };
    }),
  ];
}

export function toCounts({ states, questions, lost }: ArticleReport): StateCounts {
  const count = (state: QuoteState): number => states.filter((one) => one === state).length;
  return {
    same: count('same'),
    changed: count('changed'),
    fresh: count('new'),
    doubtful: questions.length,
    lost: lost.length,
  };
}

export function sumUp(reports: readonly ArticleReport[]): StateCounts {
  const sum = { same: 0, changed: 0, fresh: 0, doubtful: 0, lost: 0 };
  for (const counts of reports.map(toCounts))
    for (const state of ['same', 'changed', 'fresh', 'doubtful', 'lost'] as const)
      sum[state] += counts[state];
  return sum;
}

export function countStates(ledger: Ledger, articles: readonly PlacedQuotes[]): StateCounts {
  return sumUp(toReports(ledger, articles));
}
