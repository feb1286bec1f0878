import type { GeoContext } from 'd3-geo';

type Corner = readonly [x: number, y: number];

/** A stretch of lines, closed or not. */
interface Run {
  readonly corners: Corner[];
  isClosed: boolean;
}

/** Collects what d3-geo draws; `toPath` writes it as the `d` of a path, in whole units and as short as can be. */
export interface PathWriter {
  readonly context: GeoContext;
  readonly toPath: () => string;
}

/**
 * Makes a writer. Rings and lines that are smaller than `least` units both ways are left out, the largest of a drawing never.
 */
export function createPathWriter(least = 0): PathWriter {
  const runs: Run[] = [];
  const add = (x: number, y: number): void => {
    const corners = runs.at(-1)?.corners;
    const corner = [Math.round(x), Math.round(y)] as const;
    const last = corners?.at(-1);
    if (last?.[0] !== corner[0] || last[1] !== corner[1]) corners?.push(corner);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      runs.push({ corners: [], isClosed: false });
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const run = runs.at(-1);
      if (run) run.isClosed = true;
    },
    arc: () => undefined,
  };
  const toPath = (): string => {
    const sized = runs.map((run) => ({ run, size: measure(run.corners) }));
    const most = Math.max(0, ...sized.map(({ size }) => size));
    return sized
      .filter(({ size }) => size >= least || size === most)
      .map(({ run }) => write(run))
      .join('');
  };
  return { context, toPath };
}

function measure(corners: readonly Corner[]): number {
  const spans = ([0, 1] as const).map((axis) => {
    const values = corners.map((corner) => corner[axis]);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...spans);
}

/** @example write({ corners: [[10, 10], [20, 5]], isClosed: true }) // 'M10 10l10-5z' */
function write({ corners, isClosed }: Run): string {
  const [first, ...others] = corners;
  if (!first || others.length === 0) return '';
  let [x, y] = first;
  const steps = others.map(([toX, toY]) => {
    const step = join(toX - x, toY - y);
    [x, y] = [toX, toY];
    return step;
  });
  // A minus divides two figures by itself.
  const line = steps.reduce((all, step) => all + (step.startsWith('-') ? '' : ' ') + step);
  return `M${join(...first)}l${line}${isClosed ? 'z' : ''}`;
}

function join(x: number, y: number): string {
  return `${String(x)}${y < 0 ? '' : ' '}${String(y)}`;
}
