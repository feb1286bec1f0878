import { geoOrthographic, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Point } from './point.ts';
import { loadAtlas } from './atlas.ts';
import { withoutFlat } from './draw-land.ts';
import type { Frame } from './frame.ts';
import { simplifyLine } from './simplify-line.ts';
import { createPathWriter } from './write-path.ts';

/** Width and height of the globe in its own units. */
export const GLOBE = 128;
const TOLERANCE_DEGREES = 2;
const LEAST = 4;
/** A frame that would be smaller than this on the globe is drawn as large. */
const LEAST_FRAME = 9;

/** The side of the earth that a map is on. */
export interface Globe {
  readonly land: string;
  /** The frame of the map, as the `d` of a path. */
  readonly frame: string;
}

/** Draws the globe behind a frame; it leans half as far as the frame lies from the equator, so that continents look as known. */
export function drawGlobe(frame: Frame): Globe {
  const [lon, lat] = frame.centre;
  const projection = geoOrthographic()
    .rotate([-lon, -lat / 2])
    .scale(GLOBE / 2)
    .translate([GLOBE / 2, GLOBE / 2])
    .precision(0);
  const { context, toPath } = createPathWriter(LEAST);
  geoPath(projection, context)((land ??= simplifyLand()));
  return { land: toPath(), frame: drawFrame(frame, projection) };
}

/** The same on every globe. */
let land: MultiPolygon | undefined;

function simplifyLand(): MultiPolygon {
  const { topology, pieces, arcs } = loadAtlas('110m');
  const simple = { ...topology, arcs: arcs.map((arc) => simplifyLine(arc, TOLERANCE_DEGREES)) };
  return withoutFlat(merge(simple, [...pieces]));
}

function drawFrame(frame: Frame, project: (point: [number, number]) => [number, number] | null) {
  const [middleX, middleY] = project([...frame.centre] as [number, number]) ?? [0, 0];
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([x = 0, y = 0]): Point => {
    const degrees = frame.projection.invert?.([x * frame.width, y * frame.height]);
    const [atX, atY] = (degrees && project(degrees)) ?? [middleX, middleY];
    return [atX - middleX, atY - middleY];
  });
  const wide = Math.max(...corners.map(([x]) => Math.abs(x))) * 2;
  const grow = Math.max(1, LEAST_FRAME / Math.max(wide, 0.1));
  const { context, toPath } = createPathWriter();
  for (const [index, [x, y]] of corners.entries())
    context[index === 0 ? 'moveTo' : 'lineTo'](middleX + x * grow, middleY + y * grow);
  context.closePath();
  return toPath();
}
