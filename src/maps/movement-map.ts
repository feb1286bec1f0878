import type { Atlas } from './atlas.ts';
import { findLargest, loadAtlas } from './atlas.ts';
import type { Arc, At } from './arc.ts';
import { drawArc } from './arc.ts';
import type { Box } from './boxes.ts';
import { around, toBox } from './boxes.ts';
import type { DisputeId } from './disputes.ts';
import type { Land } from './draw-land.ts';
import { drawLand, pickLand } from './draw-land.ts';
import { findDisputes } from './find-disputes.ts';
import { framePoints } from './frame-points.ts';
import { project } from './frame.ts';
import type { Globe } from './globe.ts';
import { drawGlobe } from './globe.ts';
import type { NameState, StateLabel } from './name-states.ts';
import { nameStates } from './name-states.ts';
import type { Label } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import { placeNumbers } from './place-numbers.ts';
import type { Point } from './point.ts';
import type { PlacedScale } from './scale-bar.ts';
import { placeScale } from './scale-bar.ts';

const NAME_SIZE = 26;
const STATE_SIZE = 22;
const MOST_STATES = 4;
const DOT = 8;
/** Radius of the disc with the number of a movement. */
const NUMBER = 17;
/** Wider maps show where on earth they are by themselves. */
const GLOBE_KM = 4500;

/** An end of movements: a point, or a whole state by its ISO code. */
export interface MapEnd {
  readonly id: string;
  readonly name: string;
  readonly at: Point | string;
  /** A place that has no one point: its name alone is drawn. */
  readonly isRegion: boolean;
}

/** What moves, by its ends. */
export interface MapMovement {
  readonly from: MapEnd;
  readonly to: readonly MapEnd[];
  /** How many, as it is to be read beside the number; undefined where that is long or not known. */
  readonly count: string | undefined;
}

/** A drawn map of movements; lengths in units of the map. */
export interface MovementMap extends Land {
  readonly width: number;
  readonly height: number;
  readonly km: number;
  /** In order of the movements: an arc for each end, and where its number stands. */
  readonly movements: readonly { readonly arcs: readonly Arc[]; readonly numbers: readonly At[] }[];
  readonly dots: readonly At[];
  /** Radius of the disc around a number. */
  readonly disc: number;
  /** Names of the ends. */
  readonly labels: readonly Label[];
  /** How many move, beside the numbers. */
  readonly counts: readonly Label[];
  readonly states: readonly StateLabel[];
  readonly scale: PlacedScale;
  readonly globe: Globe | undefined;
  readonly disputes: readonly DisputeId[];
}

/**
 * Draws movements as bows with arrows, each with its number. States that are ends are highlighted, and their bows end in the
 * middle of their largest part; `others` are shown beside them. Gives undefined without anything to show, and where an end is a state that the atlas does not have.
 */
export function drawMovementMap(
  movements: readonly MapMovement[],
  nameState: NameState,
  others: readonly MapEnd[] = [],
): MovementMap | undefined {
  const atlas = loadAtlas('50m');
  const ends = new Map(
    [...movements.flatMap(({ from, to }) => [from, ...to]), ...others].map((end) => [end.id, end]),
  );
  const points = new Map([...ends].map(([id, end]) => [id, findPoint(atlas, end)]));
  const found = [...points.values()].flatMap((point) => (point ? [point] : []));
  if (found.length === 0 || found.length < points.size) return undefined;
  const frame = framePoints(found);
  const drawn = pickLand(atlas, frame);
  const codes = new Set([...ends.values()].map(({ at }) => at));
  const at = (end: MapEnd): At => project(frame, points.get(end.id) ?? [0, 0]);
  const bows = movements.map(({ from, to }) => to.map((end) => drawBow(at(from), at(end), end)));
  const dots = [...ends.values()].filter(({ at: place, isRegion }) => {
    return typeof place !== 'string' && !isRegion;
  });
  const places = [...ends.values()].map(at);
  const numbers = placeNumbers(
    bows,
    places.map((place) => around(...place, DOT)),
    NUMBER,
  );
  const lines = bows.flat().flatMap(({ points: line }) => line.map(([x, y]) => around(x, y, 6)));
  const scale = placeScale(frame, [...lines, ...places.map((place) => around(...place, 40))]);
  const taken: Box[] = [
    scale.box,
    ...numbers.flat().map(([x, y]) => around(x, y, NUMBER + 3)),
    ...places.map((place) => around(...place, DOT + 3)),
    ...lines,
  ];
  const named = [...ends.values()].map((end) => ({ name: end.name, at: at(end) }));
  const labels = placeLabels(named, NAME_SIZE, taken, frame);
  const written = [...taken, ...labels.map((label) => toBox(label, label.name, NAME_SIZE))];
  const counted = movements.flatMap(({ count }, index) => {
    const [first] = numbers[index] ?? [];
    return first && count !== undefined ? [{ name: count, at: first, radius: NUMBER + 6 }] : [];
  });
  const counts = placeLabels(counted, NAME_SIZE, written, frame).filter(({ leader }) => !leader);
  return {
    ...drawLand(drawn, frame, ({ code }) => codes.has(code)),
    width: frame.width,
    height: frame.height,
    km: frame.km,
    movements: bows.map((arcs, index) => ({ arcs, numbers: numbers[index] ?? [] })),
    dots: dots.map(at),
    disc: NUMBER,
    labels,
    counts,
    states: nameStates(
      drawn,
      frame,
      (code) => (codes.has(code) ? undefined : nameState(code)),
      [...written, ...counts.map((label) => toBox(label, label.name, NAME_SIZE))],
      { size: STATE_SIZE, most: MOST_STATES },
    ),
    scale,
    globe: frame.km < GLOBE_KM ? drawGlobe(frame) : undefined,
    disputes: findDisputes(drawn, frame),
  };
}

function findPoint(atlas: Atlas, { at }: MapEnd): Point | undefined {
  return typeof at === 'string' ? findLargest(atlas, at)?.centre : at;
}

/** An arrow stops beside the dot of a place, and in the middle of a state. */
function drawBow(from: At, to: At, end: MapEnd): Arc {
  const behind = typeof end.at === 'string' ? 0 : DOT + 5;
  return drawArc(from, to, DOT + 4, behind, from[0] <= to[0]);
}
