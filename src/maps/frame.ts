import type { GeoProjection } from 'd3-geo';
import { geoAzimuthalEqualArea, geoDistance, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Atlas, Piece } from './atlas.ts';
import type { Point } from './point.ts';

/** Size of a map in its own units: two of them are a pixel on a small phone. */
export const WIDTH = 720;
export const HEIGHT = 480;
export const EARTH_KM = 6371;

/** The part of the world that a map shows, seen from above its middle, true in area. */
export interface Frame {
  readonly centre: Point;
  /** How wide the map is, in kilometres at its middle. */
  readonly km: number;
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
}

/** Small countries stand among their neighbours, of large ones a part is shown. */
const LEAST_KM = 700;
const MOST_KM = 2600;
/** Where no country is known. */
const OPEN_KM = 1400;
/** Room around the outline. */
const ROOM = 1.25;

/** Degrees from the middle: the point opposite to it is the whole rim, so that lines near it would run straight across the map. */
const FARTHEST = 130;

/** Looks straight down on `centre`; `km` is the width of the map. */
export function createFrame(centre: Point, km: number, width = WIDTH, height = HEIGHT): Frame {
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale((width / km) * EARTH_KM)
    .translate([width / 2, height / 2])
    .precision(0)
    .clipAngle(FARTHEST)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { centre, km, width, height, projection };
}

/**
 * The frame of a place: the whole outline of the country around it, or, where that is larger than 2,600 km, as much of it
 * as fits with the place near the middle. `outline` is what is highlighted.
 */
export function framePlace(atlas: Atlas, point: Point, outline: readonly Piece[]): Frame {
  if (outline.length === 0) return createFrame(point, OPEN_KM);
  const [[left, top], [right, bottom]] = measure(atlas, point, outline);
  const needed = Math.max(right - left, (bottom - top) * (WIDTH / HEIGHT)) * ROOM;
  const km = Math.min(MOST_KM, Math.max(LEAST_KM, needed));
  const free = needed > MOST_KM ? [km / 8, (km / 8) * (HEIGHT / WIDTH)] : [Infinity, Infinity];
  const middle = [(left + right) / 2, (top + bottom) / 2].map((at, axis) => {
    const most = free[axis] ?? 0;
    return Math.min(most, Math.max(-most, at));
  });
  return createFrame(toPoint(point, [middle[0] ?? 0, middle[1] ?? 0]), km);
}

/** Where a point lies on a map, in whole units. */
export function project({ projection }: Frame, point: Point): readonly [x: number, y: number] {
  const [x, y] = projection([...point]) ?? [NaN, NaN];
  return [Math.round(x), Math.round(y)];
}

/** Whether a piece of land may be seen in a frame. */
export function isInside({ centre, km, width, height }: Frame, piece: Piece): boolean {
  const reach = ((km / EARTH_KM) * Math.hypot(1, height / width)) / 2;
  return geoDistance([...centre], [...piece.centre]) < reach * 1.1 + piece.radius;
}

/** The box around an outline in kilometres east and south of a point. */
function measure(atlas: Atlas, point: Point, pieces: readonly Piece[]) {
  const projection = createFlat(point);
  const shape = feature(atlas.topology, {
    type: 'GeometryCollection',
    geometries: [...pieces],
  });
  return geoPath(projection).bounds(shape);
}

/** The point that lies so many kilometres east and south of another. */
function toPoint(from: Point, [x, y]: readonly [number, number]): Point {
  const [lon, lat] = createFlat(from).invert?.([x, y]) ?? from;
  return [lon, lat];
}

function createFlat(point: Point): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-point[0], -point[1]])
    .scale(EARTH_KM)
    .translate([0, 0])
    .precision(0);
}
