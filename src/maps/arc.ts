/** A place on a map, in its units. */
export type At = readonly [x: number, y: number];

/** A bow from one point to another, with the head of an arrow at its end; each the `d` of a path. */
export interface Arc {
  readonly line: string;
  readonly head: string;
  /** Points along it, both ends among them. */
  readonly points: readonly At[];
}

/** How far a bow leaves the straight line, of its length. */
const BEND = 0.16;
const HEAD = 18;
const STEPS = 16;

/**
 * Draws a bow that leaves the straight line to the left of its direction, or to the right where `isLeft` is false: two arcs there
 * and back never cover each other. `before` and `behind` are the room around the two ends that stays free.
 */
export function drawArc(from: At, to: At, before: number, behind: number, isLeft = true): Arc {
  const [wide, high] = [to[0] - from[0], to[1] - from[1]];
  const bend = isLeft ? BEND : -BEND;
  const control: At = [(from[0] + to[0]) / 2 + high * bend, (from[1] + to[1]) / 2 - wide * bend];
  const all = Array.from({ length: STEPS * 4 + 1 }, (_, index) =>
    toPointAt(from, control, to, index / (STEPS * 4)),
  );
  const drawn = all.filter(
    (point) => toDistance(point, from) >= before && toDistance(point, to) >= behind,
  );
  // Ends that touch have no room to keep free.
  const points = drawn.length > 1 ? drawn : [from, to];
  const [start = from, tip = to] = [points[0], points.at(-1)];
  const length = Math.min(HEAD, toDistance(start, tip));
  const base = points.findLast((point) => toDistance(point, tip) >= length) ?? start;
  return {
    line: `M${write(start)}Q${write(cutControl(control, start, tip, from, to))} ${write(base)}`,
    head: drawHead(base, tip, length),
    points: [from, ...points, to],
  };
}

/** The point at a part of a bow, from 0 to 1. */
export function toPointAt(from: At, control: At, to: At, part: number): At {
  const rest = 1 - part;
  const at = (axis: 0 | 1): number =>
    rest * rest * from[axis] + 2 * rest * part * control[axis] + part * part * to[axis];
  return [at(0), at(1)];
}

export function toDistance(a: At, b: At): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The control point of what is left of a bow that was cut at both ends. */
function cutControl(control: At, start: At, tip: At, from: At, to: At): At {
  const left = toDistance(start, tip) / Math.max(1, toDistance(from, to));
  const [x, y] = [(start[0] + tip[0]) / 2, (start[1] + tip[1]) / 2];
  const [fullX, fullY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [x + (control[0] - fullX) * left, y + (control[1] - fullY) * left];
}

function drawHead(base: At, tip: At, length: number): string {
  const along = Math.max(0.1, toDistance(base, tip));
  const [x, y] = [(tip[0] - base[0]) / along, (tip[1] - base[1]) / along];
  const half = length * 0.45;
  const [left, right] = [1, -1].map((side): At => [
    base[0] + side * y * half,
    base[1] - side * x * half,
  ]);
  return `M${write(tip)}L${write(left ?? base)}L${write(right ?? base)}z`;
}

function write([x, y]: At): string {
  return `${String(Math.round(x))} ${String(Math.round(y))}`;
}
