import type { At } from './arc.ts';
import type { Box, LabelPlace } from './boxes.ts';
import { around, isOverlapping, isWithin, placeBeside, toBox } from './boxes.ts';

/** A name to be put beside its point. */
export interface Named {
  readonly name: string;
  readonly at: At;
  /** How far from its middle what stands there reaches; undefined for a dot. */
  readonly radius?: number;
}

/** Where a name stands; `leader` leads from it to its point where the two are apart. */
export interface Label extends Named, LabelPlace {
  /** Two points. */
  readonly leader: readonly [At, At] | undefined;
}

type Size = Readonly<Record<'width' | 'height', number>>;

/** Distances and directions that are tried for a name with a line to its point. */
const RINGS = [50, 75, 100, 130, 160, 200, 250];
const DIRECTIONS = 24;
/** Points so near to one another are a crowd: their names go outwards. */
const CROWD = 200;
/** What stays free along a leader. */
const LEADER = 4;

/**
 * Puts names beside their points so that none covers another or what is `taken`; where there is no room, further away with a
 * line. A name that fits nowhere is left out: it stands in the list below the map.
 */
export function placeLabels(
  names: readonly Named[],
  size: number,
  taken: readonly Box[],
  map: Size,
): Label[] {
  const boxes = [...taken];
  // Lines may cross the bows, but neither names nor one another.
  const kept: Box[] = [];
  return names.flatMap((named): Label[] => {
    const toward = findOutward(named, names);
    const beside = placeBeside(named.at, named.name, size, boxes, map, toward, named.radius);
    const label = beside
      ? { ...named, ...beside, leader: undefined }
      : placeApart(named, size, boxes, kept, map, toward);
    if (!label) return [];
    const own = [toBox(label, named.name, size), ...(label.leader ? sample(...label.leader) : [])];
    boxes.push(...own);
    kept.push(...own);
    return [{ ...label, x: Math.round(label.x), y: Math.round(label.y) }];
  });
}

/** The direction away from other points near by. */
function findOutward({ at }: Named, names: readonly Named[]): At {
  const near = names.filter((one) => one.at !== at && toDistance(one.at, at) < CROWD);
  const toMean = (axis: 0 | 1): number =>
    near.reduce((sum, one) => sum + at[axis] - one.at[axis], 0) / Math.max(1, near.length);
  return [toMean(0), toMean(1)];
}

function placeApart(
  { name, at }: Named,
  size: number,
  taken: readonly Box[],
  kept: readonly Box[],
  map: Size,
  [outX, outY]: At,
): Label | undefined {
  const start = Math.atan2(outY, outX);
  // Outwards first, then to both sides of that.
  const turns = Array.from({ length: DIRECTIONS }, (_, step) => {
    const side = step % 2 === 0 ? 1 : -1;
    return start + (side * Math.ceil(step / 2) * 2 * Math.PI) / DIRECTIONS;
  });
  for (const ring of RINGS)
    for (const turn of turns) {
      const [x, y] = [at[0] + Math.cos(turn) * ring, at[1] + Math.sin(turn) * ring];
      const anchor = x > at[0] + 20 ? 'start' : x < at[0] - 20 ? 'end' : 'middle';
      const place: LabelPlace = { x, y: y + size * 0.34, anchor };
      const box = toBox(place, name, size);
      if (!isWithin(box, map.width, map.height)) continue;
      if (taken.some((other) => isOverlapping(box, other))) continue;
      const edge = anchor === 'middle' ? Math.sign(at[1] - y) * size * 0.6 : 0;
      const leader = toLeader(at, [x, y + edge]);
      const line = sample(...leader);
      if (kept.some((other) => line.some((one) => isOverlapping(one, other)))) continue;
      return { name, at, ...place, leader };
    }
  return undefined;
}

/** A line that begins beside the dot and ends before the name. */
function toLeader(from: At, to: At): readonly [At, At] {
  const length = toDistance(from, to);
  const along = (distance: number): At => [
    Math.round(from[0] + ((to[0] - from[0]) * distance) / length),
    Math.round(from[1] + ((to[1] - from[1]) * distance) / length),
  ];
  return [along(14), along(length - 5)];
}

function sample(from: At, to: At): Box[] {
  const steps = Math.max(1, Math.ceil(toDistance(from, to) / LEADER));
  return Array.from({ length: steps + 1 }, (_, step) =>
    around(
      from[0] + ((to[0] - from[0]) * step) / steps,
      from[1] + ((to[1] - from[1]) * step) / steps,
      LEADER,
    ),
  );
}

function toDistance(a: At, b: At): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
