import type { Annotations } from '../text/annotate.ts';

/**
 * Says which quotes of a text are shown, by their indices: those of statements that are sure enough, and of all that have an
 * address already. A statement is shown whole or not at all, and is as sure as its first quote.
 *
 * @param least the least confidence, between 0 and 1
 * @param issued indices of the quotes whose address was issued, or may have been
 */
export function chooseShown(
  { quotes, statements }: Pick<Annotations, 'quotes' | 'statements'>,
  least: number,
  issued: readonly number[],
): ReadonlySet<number> {
  const kept = new Set(issued);
  return new Set(
    statements.flatMap(({ quotes: own }) =>
      (quotes[own[0]]?.confidence ?? 0) >= least || own.some((index) => kept.has(index)) ? own : [],
    ),
  );
}
