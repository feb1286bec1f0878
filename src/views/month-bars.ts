import { getStatementDay } from '../schemas/statement-day.ts';
import { listSayings, sortByDay } from '../site/lists.ts';
import { withoutRepeats } from '../site/same-statements.ts';
import type { Actor } from '../site/model.ts';
import { toMonthId, countMonths } from '../site/count-months.ts';
import type { Paths } from '../site/paths.ts';
import { findListPage } from '../site/year-list.ts';

/** Fewer say nothing about time. */
const LEAST_STATEMENTS = 10;
const LEAST_MONTHS = 3;

/** What a picture of an actor's statements by month shows. */
export interface MonthBars {
  readonly months: readonly {
    readonly month: string;
    readonly count: number;
    readonly href: string;
  }[];
  readonly before: number;
  /** The bars lead to pages that are there in the main language only, not to statements of the profile itself. */
  readonly isByYear: boolean;
}

/** Counts what an actor says by month, each with the way to the newest; undefined where there is too little to see. */
export function toMonthBars(actor: Actor, paths: Paths): MonthBars | undefined {
  const { months, before } = countMonths(
    withoutRepeats(sortByDay(actor.statements)),
    getStatementDay,
  );
  const filled = months.filter(({ count }) => count > 0);
  if (actor.statements.length < LEAST_STATEMENTS || filled.length < LEAST_MONTHS) return undefined;
  const list = listSayings(actor);
  const isByYear = list.years.length > 0;
  return {
    before,
    isByYear,
    months: months.map(({ month, count, newest }) => {
      if (!newest) return { month, count, href: '' };
      const page = `${paths.sayings(actor.id)}${findListPage(list, newest).path}#${toMonthId(month)}`;
      return { month, count, href: isByYear ? page : `#card-${newest.id}` };
    }),
  };
}
