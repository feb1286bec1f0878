import type { Frame } from './frame.ts';

/** A line as long as a round number of kilometres. */
export interface ScaleBar {
  readonly km: number;
  /** In units of the map. */
  readonly length: number;
}

/** The longest of 100, 200, 500, 1,000 … kilometres that takes at most a quarter of the map. */
export function toScaleBar({ km, width }: Pick<Frame, 'km' | 'width'>): ScaleBar {
  const most = km / 4;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((one) => one * power <= most) ?? 1;
  return { km: step * power, length: Math.round(((step * power) / km) * width) };
}
