import type { Box } from './boxes.ts';
import { isOverlapping } from './boxes.ts';
import type { Frame } from './frame.ts';

/** A line as long as a round number of kilometres. */
export interface ScaleBar {
  readonly km: number;
  /** In units of the map. */
  readonly length: number;
}

/** The same with its left end, and the room that it takes with its words. */
export interface PlacedScale extends ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const EDGE = 20;

/** The longest of 100, 200, 500, 1,000 … kilometres that takes at most a quarter of the map. */
export function toScaleBar({ km, width }: Pick<Frame, 'km' | 'width'>): ScaleBar {
  const most = km / 4;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((one) => one * power <= most) ?? 1;
  return { km: step * power, length: Math.round(((step * power) / km) * width) };
}

/** Puts the bar at the bottom of a map, left where nothing is `taken` there, else right. */
export function placeScale(
  frame: Pick<Frame, 'km' | 'width' | 'height'>,
  taken: readonly Box[],
): PlacedScale {
  const bar = toScaleBar(frame);
  const y = frame.height - EDGE;
  const toBox = (x: number): Box => ({ x: x - 8, y: y - 34, width: bar.length + 16, height: 48 });
  const right = frame.width - bar.length - EDGE;
  const x = taken.some((box) => isOverlapping(box, toBox(EDGE))) ? right : EDGE;
  return { ...bar, x, y, box: toBox(x) };
}
