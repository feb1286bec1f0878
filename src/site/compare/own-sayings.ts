import type { Actor, Statement } from '../model.ts';

/** Statements by the one actor who makes them, in the order given; what several say together sets none of them apart. */
export function toOwnSayings(
  statements: readonly Statement[],
): ReadonlyMap<Actor, readonly Statement[]> {
  const own = statements.flatMap((statement) => {
    const [actor, second] = statement.speakers;
    return actor && !second ? [{ actor, statement }] : [];
  });
  return new Map(
    [...Map.groupBy(own, ({ actor }) => actor)].map(([actor, said]) => [
      actor,
      said.map(({ statement }) => statement),
    ]),
  );
}
