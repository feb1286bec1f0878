/** A record and a quote that may be one quote, by their indices, and how much speaks for it. */
export interface PairCandidate {
  readonly record: number;
  readonly quote: number;
  /** Between 0 and 1. */
  readonly score: number;
  /** false: it may keep others from being clear, but is never taken itself. */
  readonly canTake: boolean;
}

// Scores are sums of fractions; a difference below this is none.
const EPSILON = 1e-9;

/** The candidates for one record, or for one quote, the best first; what stands before the two indices is out of the way. */
interface Rivals {
  readonly all: PairCandidate[];
  leader: number;
  second: number;
}

/**
 * Takes the pairs that nothing else comes near to: only by `margin` before every other candidate that wants the same
 * record or the same quote. What is taken is out of the way for the rest. Gives the best first.
 *
 * In which order they are taken does not matter: of two that want the same, one at most is clear, and a pair that
 * is clear stays so whatever else goes.
 */
export function pairClearly(candidates: readonly PairCandidate[], margin: number): PairCandidate[] {
  const sorted = candidates.toSorted((a, b) => b.score - a.score);
  const records = groupRivals(sorted, 'record');
  const quotes = groupRivals(sorted, 'quote');
  const goneRecords = new Set<number>();
  const goneQuotes = new Set<number>();
  const isGone = ({ record, quote }: PairCandidate): boolean =>
    goneRecords.has(record) || goneQuotes.has(quote);
  const taken = new Set<PairCandidate>();
  // Whoever leads among its rivals may be clear; when a leader or its second goes, the next is looked at.
  const open = [...records.values()].flatMap(({ all }) => all.slice(0, 1));
  for (let one = open.pop(); one; one = open.pop()) {
    const own = [records.get(one.record), quotes.get(one.quote)];
    if (isGone(one) || !one.canTake) continue;
    if (!own.every((rivals) => rivals && leads(one, rivals, isGone, margin))) continue;
    taken.add(one);
    goneRecords.add(one.record);
    goneQuotes.add(one.quote);
    for (const rivals of own)
      for (const loser of rivals?.all ?? []) {
        const next = [records.get(loser.record), quotes.get(loser.quote)];
        for (const others of next) {
          const leader = others && findLeader(others, isGone);
          if (leader) open.push(leader);
        }
      }
  }
  return sorted.filter((one) => taken.has(one));
}

function groupRivals(
  sorted: readonly PairCandidate[],
  key: 'record' | 'quote',
): ReadonlyMap<number, Rivals> {
  const groups = new Map<number, Rivals>();
  for (const one of sorted) {
    const rivals = groups.get(one[key]);
    if (rivals) rivals.all.push(one);
    else groups.set(one[key], { all: [one], leader: 0, second: 1 });
  }
  return groups;
}

function findLeader(
  rivals: Rivals,
  isGone: (one: PairCandidate) => boolean,
): PairCandidate | undefined {
  rivals.leader = findLeft(rivals.all, rivals.leader, isGone);
  return rivals.all[rivals.leader];
}

/** Tells whether a candidate is before all that are left, by the margin before the second. */
function leads(
  one: PairCandidate,
  rivals: Rivals,
  isGone: (other: PairCandidate) => boolean,
  margin: number,
): boolean {
  if (findLeader(rivals, isGone) !== one) return false;
  rivals.second = findLeft(rivals.all, Math.max(rivals.second, rivals.leader + 1), isGone);
  const second = rivals.all[rivals.second];
  return !second || one.score - second.score > margin - EPSILON;
}

/** The index of the first, from another on, that is not out of the way. */
function findLeft(
  all: readonly PairCandidate[],
  from: number,
  isGone: (one: PairCandidate) => boolean,
): number {
  for (let at = from; at < all.length; at += 1) {
    const one = all[at];
    if (one && !isGone(one)) return at;
  }
  return all.length;
}
