import { geoContains, geoDistance } from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Atlas, Piece } from './atlas.ts';
import type { Point } from './point.ts';
import { findLargest, loadAtlas } from './atlas.ts';
import type { Box, LabelPlace } from './boxes.ts';
import { around, placeBeside, toBox } from './boxes.ts';
import type { DisputeId } from './disputes.ts';
import { findDisputes } from './find-disputes.ts';
import type { Land } from './draw-land.ts';
import { drawLand, pickLand } from './draw-land.ts';
import type { Frame } from './frame.ts';
import { framePlace, project } from './frame.ts';
import type { Globe } from './globe.ts';
import { drawGlobe } from './globe.ts';
import type { NameState, StateLabel } from './name-states.ts';
import { nameStates } from './name-states.ts';
import type { PlacedScale } from './scale-bar.ts';
import { placeScale } from './scale-bar.ts';

/** Sizes of letters in units of the map: two are a pixel on a small phone. */
const NAME_SIZE = 28;
const STATE_SIZE = 24;
const MOST_STATES = 7;
const DOT = 9;
/** Radians: so far off its coast a port may lie in the simplified outline. */
const NEAR = 0.02;

/** What a map is to show. */
export interface MapPlace {
  readonly name: string;
  readonly point: Point;
  /** It has no one point. */
  readonly isRegion: boolean;
  /** ISO codes of the states that are highlighted: the one that it lies in, or those that it is made of. */
  readonly codes: readonly string[];
}

/** A drawn map of a place; lengths in units of the map. */
export interface PlaceMap extends Land {
  readonly width: number;
  readonly height: number;
  /** How wide it is, in kilometres. */
  readonly km: number;
  /** Where the place lies; undefined for a region. */
  readonly dot: Point | undefined;
  readonly label: LabelPlace;
  readonly states: readonly StateLabel[];
  readonly scale: PlacedScale;
  readonly globe: Globe;
  /** Whose owner is disputed, among what is seen. */
  readonly disputes: readonly DisputeId[];
}

/** A map without the names of states, which differ by language, and how to write them into it. */
interface Unnamed {
  readonly map: Omit<PlaceMap, 'states'>;
  readonly name: (nameState: NameState) => StateLabel[];
}

/** Most of the time that a map takes does not depend on the language of its page. A map has some 50 kB. */
const unnamed = new Map<string, Unnamed | undefined>();
const MOST_KEPT = 500;

/** Draws the map of a place, or gives undefined where there is nothing true to draw: a region without states that are known. */
export function drawPlaceMap(place: MapPlace, nameState: NameState): PlaceMap | undefined {
  const { name, point, isRegion, codes } = place;
  const key = JSON.stringify([name, point, isRegion, codes]);
  const drawn = unnamed.has(key) ? unnamed.get(key) : drawUnnamed(place);
  if (unnamed.size < MOST_KEPT) unnamed.set(key, drawn);
  return drawn && { ...drawn.map, states: drawn.name(nameState) };
}

function drawUnnamed(place: MapPlace): Unnamed | undefined {
  const atlas = loadAtlas('50m');
  const outline = place.codes.flatMap((code) => findHome(atlas, place, code));
  if (place.isRegion && outline.length === 0) return undefined;
  const frame = framePlace(atlas, place.point, outline);
  const drawn = pickLand(atlas, frame);
  const codes = new Set(place.codes);
  const at = project(frame, place.point);
  const dot = around(...at, DOT * 2);
  // So wide a name may be that stands beside the point.
  const near = { ...dot, x: dot.x - 200, width: dot.width + 400 };
  const scale = placeScale(frame, [near]);
  const label = placeName(place, at, frame, scale.box);
  const taken = [scale.box, dot, toBox(label, place.name, NAME_SIZE)];
  return {
    map: {
      ...drawLand(drawn, frame, ({ code }) => codes.has(code)),
      width: frame.width,
      height: frame.height,
      km: frame.km,
      dot: place.isRegion ? undefined : at,
      label,
      scale,
      globe: drawGlobe(frame),
      disputes: findDisputes(drawn, frame),
    },
    name: (nameState) =>
      nameStates(drawn, frame, nameState, taken, { size: STATE_SIZE, most: MOST_STATES }),
  };
}

/**
 * The piece of a state that a place lies in or off whose coast it is; of the state of a region, which may be large, else the
 * largest. None where the atlas does not have the state, and none for a point abroad.
 */
function findHome(atlas: Atlas, { point, isRegion }: MapPlace, code: string): Piece[] {
  const own = atlas.pieces.filter((piece) => piece.code === code);
  const near = own
    .map((piece) => ({ piece, away: geoDistance([...point], [...piece.centre]) - piece.radius }))
    .filter(({ away }) => away < NEAR)
    .sort((a, b) => b.piece.size - a.piece.size)
    .map(({ piece }) => piece);
  const home = near.find((piece) => geoContains(toShape(atlas, piece), [...point]));
  const largest = isRegion ? findLargest(atlas, code) : undefined;
  const found = home ?? near[0] ?? largest;
  return found ? [found] : [];
}

function toShape(atlas: Atlas, piece: Piece): Feature<Polygon> {
  return feature(atlas.topology, piece) as Feature<Polygon>;
}

/** Beside its dot; the name of a region across its middle. */
function placeName(
  { name, isRegion }: MapPlace,
  at: readonly [number, number],
  frame: Frame,
  scale: Box,
): LabelPlace {
  const [x, y] = at;
  if (isRegion) return { x, y: Math.round(y + NAME_SIZE * 0.35), anchor: 'middle' };
  const place = placeBeside(at, name, NAME_SIZE, [scale], frame);
  // A name that fits nowhere beside its dot is drawn towards the middle.
  const {
    x: atX,
    y: atY,
    anchor,
  } = place ?? { x: frame.width / 2, y: y - NAME_SIZE, anchor: 'middle' as const };
  return { x: Math.round(atX), y: Math.round(atY), anchor };
}
