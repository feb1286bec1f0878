import { geoPath } from 'd3-geo';
import type { Box, LabelPlace } from './boxes.ts';
import { isOverlapping, isWithin, toBox } from './boxes.ts';
import type { Drawn } from './draw-land.ts';
import { toShape } from './draw-land.ts';
import type { Frame } from './frame.ts';

/** The name of a state on a map. */
export interface StateLabel extends LabelPlace {
  readonly text: string;
}

/** How a state is called; undefined for what is not to be named. */
export type NameState = (code: string) => string | undefined;

/**
 * Writes names into the states of a frame where there is room: each inside the largest part of its state that is seen, none
 * over another or over `taken`; the largest states first, `most` at the most.
 */
export function nameStates(
  drawn: Drawn,
  frame: Frame,
  nameState: NameState,
  taken: readonly Box[],
  { size, most }: { readonly size: number; readonly most: number },
): StateLabel[] {
  const path = geoPath(frame.projection);
  const seen = drawn.pieces
    .filter(({ code }) => code !== '')
    .map((piece) => ({ piece, area: path.area(toShape(drawn, piece)) }))
    .sort((a, b) => b.area - a.area);
  const largest = new Map(seen.toReversed().map((one) => [one.piece.code, one.piece]));
  const labels: StateLabel[] = [];
  const boxes = [...taken];
  for (const { piece } of seen) {
    if (labels.length === most) break;
    const text = largest.get(piece.code) === piece ? nameState(piece.code) : undefined;
    if (text === undefined) continue;
    const shape = toShape(drawn, piece);
    const [x, y] = path.centroid(shape);
    if (!Number.isFinite(x)) continue;
    const label = {
      text,
      x: Math.round(x),
      y: Math.round(y + size * 0.35),
      anchor: 'middle' as const,
    };
    const box = toBox(label, text, size);
    const isFree =
      isWithin(box, frame.width, frame.height) &&
      !boxes.some((other) => isOverlapping(box, other)) &&
      isCovered(toRings(path(shape) ?? ''), box);
    if (!isFree) continue;
    labels.push(label);
    boxes.push(box);
  }
  return labels;
}

type Corner = readonly [number, number];

/** The rings of a path that has only straight lines. */
function toRings(path: string): Corner[][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace(/Z$/u, '')
        .split('L')
        .map((corner): Corner => {
          const [x = 0, y = 0] = corner.split(',').map(Number);
          return [x, y];
        }),
    );
}

/** Whether a box lies on the area of these rings; the ends of long letters may touch its edge. */
function isCovered(rings: readonly (readonly Corner[])[], { x, y, width, height }: Box): boolean {
  return [0.2, 0.8].every((down) =>
    [0, 0.25, 0.5, 0.75, 1].every((part) =>
      isInRings(rings, [x + width * part, y + height * down]),
    ),
  );
}

/** By the count of edges to the right of the point. */
function isInRings(rings: readonly (readonly Corner[])[], [x, y]: Corner): boolean {
  let crossings = 0;
  for (const ring of rings)
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
    }
  return crossings % 2 === 1;
}
