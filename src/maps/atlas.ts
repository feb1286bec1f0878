import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo';
import { feature, transform } from 'topojson-client';
import type { GeometryCollection, Polygon, MultiPolygon, Topology } from 'topojson-specification';
import type { Position } from 'geojson';
import type { DisputeId } from './disputes.ts';
import { DISPUTES } from './disputes.ts';
import { ISO_NUMBERS } from './iso-numbers-data.ts';
import type { Point } from './point.ts';

/** One closed area of the atlas: an island, a mainland. */
export interface Piece extends Polygon {
  /** What the atlas calls the state or territory, in English. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 of a state; '' for territories and for what few states recognise. */
  readonly code: string;
  /** What it is where its owner is disputed; it has no code then. */
  readonly dispute: DisputeId | undefined;
  /** A circle around it, the radius in radians. */
  readonly centre: Point;
  readonly radius: number;
  /** Steradians. */
  readonly size: number;
}

/** The areas of the world, with the lines that they share. */
export interface Atlas {
  readonly topology: Topology;
  /** Lines in degrees, not quantised. */
  readonly arcs: readonly (readonly Position[])[];
  readonly pieces: readonly Piece[];
}

const packages = createRequire(import.meta.url);
const read = new Map<string, Atlas>();

/**
 * The states and territories of Natural Earth 4.1, out of the package world-atlas: 1:50 million for maps, 1:110 million for
 * the globe. Read from the disk once.
 */
export function loadAtlas(scale: '50m' | '110m'): Atlas {
  const known = read.get(scale);
  if (known) return known;
  const path = packages.resolve(`world-atlas/countries-${scale}.json`);
  const atlas = toAtlas(JSON.parse(readFileSync(path, 'utf8')) as Topology);
  read.set(scale, atlas);
  return atlas;
}

function toAtlas(quantised: Topology): Atlas {
  const { transform: scaling, ...rest } = quantised;
  const toDegrees = transform(scaling ?? null);
  const arcs = quantised.arcs.map((arc) =>
    arc.map((point, index) => toDegrees([...point], index > 0)),
  );
  const topology: Topology = { ...rest, arcs };
  const codes = toCodes();
  const { geometries } = topology.objects['countries'] as GeometryCollection;
  const pieces = geometries.flatMap((geometry) => {
    const { name = '' } = (geometry.properties ?? {}) as { readonly name?: string };
    const code = name === 'Kosovo' ? 'XK' : (codes.get(String(geometry.id)) ?? '');
    return toPolygons(geometry as Polygon | MultiPolygon).map((polygon): Piece => {
      const dispute = findDispute(topology, name, polygon);
      return {
        type: 'Polygon',
        arcs: polygon,
        name,
        code: dispute ? '' : code,
        dispute,
        ...measure(topology, polygon),
      };
    });
  });
  return { topology, arcs, pieces };
}

/** ISO alpha-2 by number. */
function toCodes(): ReadonlyMap<string, string> {
  const pairs = ISO_NUMBERS.trim().matchAll(/(?<code>[A-Z]{2}) (?<number>\d{3})/gu);
  return new Map(
    [...pairs].map(({ groups }) => [groups?.['number'] ?? '', groups?.['code'] ?? '']),
  );
}

function toPolygons(geometry: Polygon | MultiPolygon): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function findDispute(topology: Topology, name: string, arcs: number[][]): DisputeId | undefined {
  return DISPUTES.find(
    ({ piece, point }) =>
      piece === name && geoContains(feature(topology, { type: 'Polygon', arcs }), [...point]),
  )?.id;
}

function measure(topology: Topology, arcs: number[][]): Pick<Piece, 'centre' | 'radius' | 'size'> {
  const shape = feature(topology, { type: 'Polygon', arcs });
  const centre = geoCentroid(shape) as unknown as Point;
  const ring = shape.geometry.type === 'Polygon' ? (shape.geometry.coordinates[0] ?? []) : [];
  const radius = Math.max(
    0,
    ...ring.map(([lon = 0, lat = 0]) => geoDistance([...centre], [lon, lat])),
  );
  return { centre, radius, size: geoArea(shape) };
}
