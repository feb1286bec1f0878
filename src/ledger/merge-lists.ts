import { isDeepStrictEqual } from 'node:util';

/** One thing on two branches; `base` is what both began with, where that is known. */
export interface Versions<Value> {
  readonly ours: Value;
  readonly theirs: Value;
  readonly base?: Value | undefined;
}

export type SideName = 'ours' | 'theirs';

/** What both branches changed: an editor says which holds. */
export interface ListDoubt<Value> {
  readonly id: string;
  readonly ours: Value;
  readonly theirs: Value;
}

/** One list of two, with what is doubtful as it is on our side. */
export interface MergedList<Value> {
  readonly merged: ReadonlyMap<string, Value>;
  readonly doubts: readonly ListDoubt<Value>[];
}

type List<Value> = ReadonlyMap<string, Value>;

/**
 * Puts two lists together: all that either has. What both have is one value if `merge` can tell which, and else a doubt;
 * `choices` are the answers to doubts, by id.
 */
export function mergeLists<Value>(
  { ours, theirs, base }: Versions<List<Value>>,
  choices: ReadonlyMap<string, SideName>,
  merge: (versions: Versions<Value>) => Value | undefined = mergePlain,
): MergedList<Value> {
  const merged = new Map([...theirs, ...ours]);
  const doubts: ListDoubt<Value>[] = [];
  for (const [id, own] of ours) {
    const other = theirs.get(id);
    if (other === undefined || isDeepStrictEqual(own, other)) continue;
    const choice = choices.get(id);
    if (choice !== undefined) {
      merged.set(id, choice === 'ours' ? own : other);
      continue;
    }
    const one = merge({ ours: own, theirs: other, base: base?.get(id) });
    if (one !== undefined) merged.set(id, one);
    else doubts.push({ id, ours: own, theirs: other });
  }
  return { merged, doubts };
}

/** Of two values the one that is not that of the base. */
function mergePlain<Value>({ ours, theirs, base }: Versions<Value>): Value | undefined {
  if (isDeepStrictEqual(theirs, base)) return ours;
  return isDeepStrictEqual(ours, base) ? theirs : undefined;
}

/** Doubts about what leads nowhere when both lists are one, each side being sound alone; `ids` are those of dead ends. */
export function toCircleDoubts<Value>(
  ids: readonly string[],
  { ours, theirs }: Versions<List<Value>>,
  choices: ReadonlyMap<string, SideName>,
): ListDoubt<Value>[] {
  return ids.flatMap((id) => {
    const [own, other] = [ours.get(id), theirs.get(id)];
    return own !== undefined &&
      other !== undefined &&
      !choices.has(id) &&
      !isDeepStrictEqual(own, other)
      ? [{ id, ours: own, theirs: other }]
      : [];
  });
}

/** How many values of a merged list each side alone brought or renewed. */
export function countBrought<Value>(
  merged: List<Value>,
  { ours, theirs }: Versions<List<Value>>,
): Readonly<Record<SideName, number>> {
  const count = (one: List<Value>, other: List<Value>): number =>
    [...merged].filter(([id, value]) => {
      const own = one.get(id);
      return (
        own !== undefined && isDeepStrictEqual(own, value) && !isDeepStrictEqual(other.get(id), own)
      );
    }).length;
  return { ours: count(ours, theirs), theirs: count(theirs, ours) };
}
