import { isClear } from './is-clear.ts';
import type { Actor, Article, Site, Statement, Term } from './model.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;
const MOST_OF_WEEK = 5;
const MOST_SPEAKERS = 8;
const MOST_TERMS = 12;
/** Speakers are counted in so many of the newest articles, terms taken from so many. */
const ARTICLES_OF_SPEAKERS = 50;
const ARTICLES_OF_TERMS = 10;

/** What was said in a week, and its first and last day, ISO. */
export interface StatementsOfWeek {
  readonly from: string;
  readonly to: string;
  readonly statements: readonly Statement[];
}

/**
 * Statements of the seven days that end with the newest article: whole sentences given word for word, claimed to be said, by one
 * known speaker and surely so; the newest first, at most five, and one from each speaker and each article.
 */
export function findStatementsOfWeek({ articles }: Site): StatementsOfWeek | undefined {
  const [newest] = articles;
  if (!newest) return undefined;
  const to = newest.date;
  const from = new Date(Date.parse(to) - (WEEK - 1) * DAY_MS).toISOString().slice(0, 10);
  const speakers = new Set<Actor>();
  const statements: Statement[] = [];
  for (const article of articles) {
    if (article.date < from || statements.length === MOST_OF_WEEK) break;
    const picked = article.statements.find(
      (one) => isClear(one) && one.speakers.every((speaker) => !speakers.has(speaker)),
    );
    if (!picked) continue;
    statements.push(picked);
    for (const speaker of picked.speakers) speakers.add(speaker);
  }
  return { from, to, statements };
}

/** Actors by how many sure statements the newest articles have of them, and how many articles that are. */
export function findSpeakers({ articles }: Site): {
  readonly articles: number;
  readonly speakers: readonly { readonly actor: Actor; readonly count: number }[];
} {
  const newest = articles.slice(0, ARTICLES_OF_SPEAKERS);
  const counts = new Map<Actor, number>();
  for (const { statements } of newest)
    for (const { isSure, speakers } of statements)
      if (isSure)
        for (const actor of new Set(speakers)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const speakers = [...counts]
    .map(([actor, count]) => ({ actor, count }))
    .sort((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1));
  return { articles: newest.length, speakers: speakers.slice(0, MOST_SPEAKERS) };
}

/** Terms that the newest articles name, those in most of them first. */
export function findTerms({ articles, terms }: Site): readonly Term[] {
  const newest = articles.slice(0, ARTICLES_OF_TERMS);
  const counts = new Map<string, number>();
  for (const article of newest)
    for (const id of findTermIds(article)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return terms
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, MOST_TERMS);
}

function findTermIds({ mentions }: Article): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ kind, id }) => (kind === 'term' ? [id] : [])));
}
