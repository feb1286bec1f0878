import { geoPath } from 'd3-geo';
import type { DisputeId } from './disputes.ts';
import { DISPUTES } from './disputes.ts';
import type { Drawn } from './draw-land.ts';
import { toShape } from './draw-land.ts';
import type { Frame } from './frame.ts';
import { project } from './frame.ts';

/** The disputed areas that are seen in a frame. */
export function findDisputes(drawn: Drawn, frame: Frame): DisputeId[] {
  const path = geoPath(frame.projection);
  const hatched = new Set(
    drawn.pieces.flatMap((piece) =>
      piece.dispute && path.area(toShape(drawn, piece)) > 0 ? [piece.dispute] : [],
    ),
  );
  return DISPUTES.filter(({ id, point }) => {
    const [x, y] = project(frame, point);
    return hatched.has(id) || (x > 0 && y > 0 && x < frame.width && y < frame.height);
  }).map(({ id }) => id);
}
