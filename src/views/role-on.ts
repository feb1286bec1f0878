import { getRole } from '../schemas/find-roles.ts';
import type { Actor } from '../site/model.ts';

/** The office of an actor on a day, or on that of the newest article that names it; undefined where it had none. */
export function toRoleOn(
  { roles, occurrences }: Pick<Actor, 'roles' | 'occurrences'>,
  day?: string,
): { title: string; date: string } | undefined {
  const date = day ?? occurrences[0]?.article.date;
  const title = date === undefined ? undefined : getRole(roles, date)?.title;
  return date === undefined || title === undefined ? undefined : { title, date };
}
