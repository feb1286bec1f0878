import { assignIds } from '../../src/ledger/assign-ids.ts';
import { issueQuotes } from '../../src/loaders/issued-quotes.ts';
import { renderArticle } from './model-article.ts';
import type { Build } from './run-rounds.ts';

/** Reads articles without a fault, so that the ledger alone decides. */
export const buildDirectly: Build = async (ledger, articles) => {
  const read = new Map(articles.map((one) => [one.name, renderArticle(one).quotes]));
  const issued = issueQuotes(ledger, [...read.keys()], (name) => read.get(name) ?? []);
  return [...read].map(([article, quotes]) => ({
    article,
    formerly: issued.renames.get(article),
    quotes,
    heads: quotes.map((_, index) => index),
    ...assignIds(article, quotes, issued.byArticle.get(article) ?? [], issued.isTaken),
  }));
};
