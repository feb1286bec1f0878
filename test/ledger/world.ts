import type { ArticleQuotes } from '../../src/ledger/accept.ts';
import type { Ledger } from '../../src/ledger/quote-ledger.ts';
import type { Figures } from './figures.ts';
import { describePair } from './figures.ts';
import type { ModelArticle } from './model-article.ts';
import { getPieces } from './model-article.ts';
import type { Random } from './random.ts';

/** Reads the articles and puts them to the ledger. */
export type Build = (ledger: Ledger, articles: readonly ModelArticle[]) => Promise<ArticleQuotes[]>;

/** The articles, the ledger, and what only the test knows: which number each id was issued for. */
export interface World {
  articles: readonly ModelArticle[];
  ledger: Ledger;
  readonly build: Build;
  readonly random: Random;
  readonly issued: Map<string, number>;
  readonly idOf: Map<number, string>;
  readonly heirs: Map<number, readonly number[]>;
  readonly unanswered: Set<number>;
  readonly figures: Figures;
}

/** The ids that stand for another number now. */
export function findWrong(world: World, quotes: readonly ArticleQuotes[]): Map<string, string> {
  const wrong = new Map<string, string>();
  for (const article of quotes) {
    article.ids.forEach((id, quote) => {
      if (!world.issued.has(id) || isRight(world, id, article.article, quote)) return;
      wrong.set(id, describePair(world.ledger, id, article, quote));
    });
  }
  return wrong;
}

/** Tells whether an id may stand for a quote: it is its number, the larger part of it, or the whole. */
export function isRight(
  { articles, issued, heirs }: World,
  id: string,
  name: string,
  quote: number,
): boolean {
  const article = articles.find((one) => one.name === name);
  const now = article && getPieces(article)[quote]?.number;
  const isHeir = (one: number): boolean =>
    one === issued.get(id) || (heirs.get(one) ?? []).some(isHeir);
  return now !== undefined && isHeir(now);
}
