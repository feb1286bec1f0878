import type { Statement } from './model.ts';

/** The day of a statement, ISO: when it was said, else when it was published. Offices are those of that day. */
export function getStatementDay({ said, article }: Pick<Statement, 'said' | 'article'>): string {
  return said ?? article.date;
}
