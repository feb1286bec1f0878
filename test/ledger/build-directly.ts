import { assignIssued, issueQuotes } from '../../src/ledger/issued-quotes.ts';
import { toSearched } from './example-quotes.ts';
import { renderArticle } from './model-article.ts';
import type { Build } from './world.ts';

/** Reads articles without a fault, so that the ledger alone decides. */
export const buildDirectly: Build = async (ledger, articles) => {
  const read = new Map(articles.map((one) => [one.name, renderArticle(one)]));
  const issued = issueQuotes(
    ledger,
    new Map([...read].map(([name, { text, quotes }]) => [name, toSearched(quotes, text)])),
  );
  return [...read].map(([article, { quotes }]) => ({
    article,
    formerly: issued.renames.get(article),
    quotes,
    heads: quotes.map((_, index) => index),
    ...assignIssued(issued, article, quotes),
  }));
};
