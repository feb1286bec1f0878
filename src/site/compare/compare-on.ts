import type { Actor, Term } from '../model.ts';
import type { ActorSayings } from './group-sayings.ts';
import { toOwnSayings } from './own-sayings.ts';

/** What two actors say about a term, in the order of the actors; undefined where one of them says nothing of their own. */
export function compareOn(
  term: Pick<Term, 'statements'>,
  [one, other]: readonly [Actor, Actor],
  most: number,
): readonly [ActorSayings, ActorSayings] | undefined {
  const own = toOwnSayings(term.statements);
  const toSayings = (actor: Actor): ActorSayings => {
    const statements = own.get(actor) ?? [];
    return { actor, statements: statements.slice(0, most), total: statements.length };
  };
  return own.has(one) && own.has(other) ? [toSayings(one), toSayings(other)] : undefined;
}
