import { geoArea, geoPath } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Atlas, Piece } from './atlas.ts';
import type { Frame } from './frame.ts';
import { EARTH_KM, isInside } from './frame.ts';
import { simplifyLine } from './simplify-line.ts';
import { createPathWriter } from './write-path.ts';

/** Of what is drawn, in units of the map: how far lines may stray, and what is too small to be seen. */
const TOLERANCE = 2.4;
const LEAST = 8;
/** A map of more than a continent shows where things are, not how coasts run. */
const WIDE = { km: 6000, tolerance: 3.8, least: 14 };

/** A map without words, each part the `d` of a path. */
export interface Land {
  readonly land: string;
  /** Lines between states. */
  readonly borders: string;
  /** What is highlighted. */
  readonly area: string;
  /** Areas whose owner is disputed. */
  readonly disputed: string;
}

/** The pieces in a frame, their lines as detailed as can be seen. */
export interface Drawn {
  readonly topology: Topology;
  readonly pieces: readonly Piece[];
}

/** A line that is not drawn. */
const NONE: Position[] = [];

/** Picks what a frame shows and simplifies it to the drawn size. */
export function pickLand(atlas: Atlas, frame: Frame): Drawn {
  const pieces = atlas.pieces.filter((piece) => isInside(frame, piece));
  const tolerance = isWide(frame) ? WIDE.tolerance : TOLERANCE;
  const degrees = ((tolerance * frame.km) / frame.width / EARTH_KM) * (180 / Math.PI);
  const used = new Set(
    pieces.flatMap(({ arcs }) => arcs.flat().map((arc) => (arc < 0 ? ~arc : arc))),
  );
  const arcs = atlas.arcs.map((arc, index) =>
    used.has(index) ? simplifyLine(arc, degrees) : NONE,
  );
  return { topology: { ...atlas.topology, arcs }, pieces };
}

/** Draws land, borders and the pieces that `isPicked` names. */
export function drawLand(drawn: Drawn, frame: Frame, isPicked: (piece: Piece) => boolean): Land {
  const { topology, pieces } = drawn;
  const all = { type: 'GeometryCollection' as const, geometries: [...pieces] };
  return {
    land: draw(merge(topology, [...pieces]), frame),
    borders: draw(
      mesh(topology, all, (a, b) => isBorder(a as Piece, b as Piece)),
      frame,
    ),
    area: drawPieces(drawn, frame, isPicked),
    disputed: drawPieces(drawn, frame, ({ dispute }) => dispute !== undefined),
  };
}

/** The pieces that `isPicked` names as one path; '' without any. */
export function drawPieces(
  { topology, pieces }: Drawn,
  frame: Frame,
  isPicked: (piece: Piece) => boolean,
): string {
  const picked = pieces.filter(isPicked);
  return picked.length === 0 ? '' : draw(merge(topology, picked), frame);
}

/** A piece as a shape of d3-geo. */
export function toShape({ topology }: Drawn, piece: Piece): Feature<Polygon> {
  return feature(topology, piece) as Feature<Polygon>;
}

function draw(shape: MultiPolygon | MultiLineString, frame: Frame): string {
  const { context, toPath } = createPathWriter(isWide(frame) ? WIDE.least : LEAST);
  geoPath(frame.projection, context)(shape.type === 'MultiPolygon' ? withoutFlat(shape) : shape);
  return toPath();
}

function isWide({ km }: Frame): boolean {
  return km > WIDE.km;
}

/** Without rings that simplifying left no area, or turned inside out: those would cover the globe. */
export function withoutFlat({ coordinates }: MultiPolygon): MultiPolygon {
  const isWhole = (rings: readonly Position[][]): boolean => {
    const [ring = []] = rings;
    if (new Set(ring.map(String)).size < 3) return false;
    return geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
  };
  return { type: 'MultiPolygon', coordinates: coordinates.filter(isWhole) };
}

/** A disputed area has a line of its own. */
function isBorder(a: Piece, b: Piece): boolean {
  return a.name !== b.name && !a.dispute && !b.dispute;
}
