import { LEAST_POSITIONS, MOST_POSITIONS } from '../schemas/article.ts';
import { isClear } from './is-clear.ts';
import type { Article, Statement } from './model.ts';

/** Longer ones are not read at a glance; the editor may choose one all the same. */
const LONGEST = 330;

/** Statements that show who holds what, one of each side. */
export interface Positions {
  /** false: by the rule. */
  readonly isChosen: boolean;
  /** As the editor put them; by the rule in order of the text. */
  readonly statements: readonly Statement[];
}

/**
 * Who holds what in an article: the statements that its editor chose, else the first clear one of each side (`isClear`) that no
 * word of the text calls in doubt, that does not stand in the words of somebody else, and that has at most 330 characters. An
 * actor of no side is not taken by the rule: nobody knows whom they stand against. undefined where fewer than two sides have
 * such a statement.
 */
export function findPositions(
  article: Pick<Article, 'positions' | 'quotes' | 'statements'>,
): Positions | undefined {
  if (article.positions) return findChosen(article.positions, article);
  const first = new Map<string, Statement>();
  for (const statement of article.statements)
    if (!first.has(statement.sideClass) && isPosition(statement))
      first.set(statement.sideClass, statement);
  const statements = [...first.values()].slice(0, MOST_POSITIONS);
  return statements.length < LEAST_POSITIONS ? undefined : { isChosen: false, statements };
}

function findChosen(
  ids: readonly string[],
  { quotes }: Pick<Article, 'quotes'>,
): Positions | undefined {
  const byId = new Map(quotes.map((quote) => [quote.id, quote.statement]));
  const statements = ids.flatMap((id) => byId.get(id) ?? []);
  return statements.length === 0 ? undefined : { isChosen: true, statements };
}

function isPosition(statement: Statement): boolean {
  return (
    isClear(statement) &&
    statement.sideClass !== 'side-none' &&
    statement.hedges.length === 0 &&
    statement.within === undefined &&
    statement.text.length <= LONGEST
  );
}
