import type { Arc, At } from './arc.ts';
import { toDistance } from './arc.ts';
import type { Box } from './boxes.ts';
import { around, isOverlapping } from './boxes.ts';

/** Along a bow, and away from it, in this order: on its middle is best. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const AWAY = [0, 1.6, -1.6, 2.6, -2.6, 4, -4, 5.5, -5.5];
/** A number covers a bow shorter than this, in radii of its disc, so it stands beside it. */
const SHORT = 6;
/** Bows whose middles lie no further apart share a number, in radii of its disc. */
const SHARED = 3;

/**
 * Puts the number of each movement on its bows: one between them where they lie close together, else one on each. Numbers keep
 * off the ends, which are `taken`, and off one another, and one without room is left out; `radius` is that of the disc around a number.
 */
export function placeNumbers(
  movements: readonly (readonly Arc[])[],
  taken: readonly Box[],
  radius: number,
): At[][] {
  const boxes = [...taken];
  const isFree = ([x, y]: At): boolean =>
    !boxes.some((box) => isOverlapping(box, around(x, y, radius)));
  return movements.map((arcs) => {
    const middles = arcs.map((arc) => getPointAt(arc, 0.5));
    const mean = toMean(middles);
    const isShared = middles.every((middle) => toDistance(middle, mean) < radius * SHARED);
    const groups = isShared ? [arcs] : arcs.map((arc) => [arc]);
    return groups.flatMap((group) => {
      const isShort = group.some((arc) => toLength(arc) < SHORT * radius);
      const places = (isShort ? AWAY.slice(1) : AWAY).flatMap((away) =>
        PARTS.map((part) => {
          const points = group.map((arc) => getPointAt(arc, part));
          const [x, y] = toMean(points);
          const [sideX, sideY] = toSide(group[0]);
          return [
            Math.round(x + sideX * away * radius),
            Math.round(y + sideY * away * radius),
          ] as const;
        }),
      );
      const place = places.find(isFree);
      if (place) boxes.push(around(...place, radius));
      return place ? [place] : [];
    });
  });
}

function getPointAt({ points }: Arc, part: number): At {
  return points[Math.round((points.length - 1) * part)] ?? [0, 0];
}

function toLength({ points }: Arc): number {
  return toDistance(points[0] ?? [0, 0], points.at(-1) ?? [0, 0]);
}

function toMean(points: readonly At[]): At {
  const sum = (axis: 0 | 1): number => points.reduce((all, point) => all + point[axis], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/** The direction to the outer side of a bow, of length 1. */
function toSide(arc: Arc | undefined): At {
  const [from = [0, 0], to = [1, 0]] = [arc?.points[0], arc?.points.at(-1)];
  const length = Math.max(1, toDistance(from, to));
  const side: At = [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
  return from[0] <= to[0] ? side : [-side[0], -side[1]];
}
