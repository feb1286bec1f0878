import { compareText } from '../schemas/compare-text.ts';
import { getStatementDay } from '../schemas/statement-day.ts';
import { toSortedName } from './german-order.ts';
import type { Actor, Article, Place, Site, Statement, Tag, Term } from './model.ts';
import type { Register } from './register.ts';
import { toRegister } from './register.ts';
import { withoutRepeats } from './same-statements.ts';
import type { YearList } from './year-list.ts';
import { toYearList } from './year-list.ts';

/** An article takes a line or two, a statement a paragraph. */
const MOST_TAGGED = 100;

/** All statements, by the day of their article; one that stands in several articles once, in the newest. */
export function listStatements({ statements }: Site): YearList<Statement> {
  return toYearList(withoutRepeats(statements), { toDay: ({ article }) => article.date });
}

export function listArticles({ articles, pastEntries }: Site): YearList<Article> {
  const past = pastEntries.filter(({ kind }) => kind === 'article');
  const taken = new Set([...articles, ...past].map(({ id }) => id));
  return toYearList(articles, { toDay: toArticleDay, taken });
}

/** The articles under a tag. */
export function listTagged({ articles }: Tag): YearList<Article> {
  return toYearList(articles, { toDay: toArticleDay, most: MOST_TAGGED });
}

/** What an actor says, by the day on which it was said where that is known; the profile stands for the first page. */
export function listSayings({ statements }: Actor): YearList<Statement> {
  return toYearList(withoutRepeats(sortByDay(statements)), { toDay: getStatementDay });
}

/** The newest first, sure or not. */
export function sortByDay(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => compareText(getStatementDay(b), getStatementDay(a)));
}

export function listActors({ actors }: Site): Register<Actor> {
  return toRegister(actors, toSortedName);
}

export function listTerms({ terms }: Site): Register<Term> {
  return toRegister(terms, ({ term }) => term);
}

export function listPlaces({ places }: Site): Register<Place> {
  return toRegister(places, ({ name }) => name);
}

function toArticleDay({ date }: Article): string {
  return date;
}
