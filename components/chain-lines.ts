import type { ChainSide } from '../src/site/chains.ts';

/** Units of the figure; two are a pixel on a small phone. */
export const WIDTH = 720;
const ROW = 44;
const LEAST_HEIGHT = 132;
/** Where names end or begin, and where lines meet the actor. */
const NAMES = 250;
const NODE = 42;
/** The widest and the narrowest line. */
const WIDEST = 14;
const THINNEST = 2;
/** Letters of a name that have room; the list has all of it. */
const MOST_LETTERS = 18;

/** A line of the figure with its name; `d` is that of its path. */
export interface ChainLine {
  readonly name: string;
  readonly count: number | undefined;
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly width: number;
}

export interface ChainLines {
  readonly height: number;
  readonly from: readonly ChainLine[];
  readonly to: readonly ChainLine[];
}

/** Lays the lines of both sides out; a line is as wide as it has statements, the widest where the figure has most. */
export function layChains(from: ChainSide, to: ChainSide): ChainLines {
  const rows = Math.max(from.rows.length, to.rows.length);
  const height = Math.max(LEAST_HEIGHT, rows * ROW + 12);
  const most = Math.max(1, ...[...from.rows, ...to.rows].map(({ count = 0 }) => count));
  const lay = ({ rows: side }: ChainSide, isLeft: boolean): ChainLine[] =>
    side.map(({ name, count }, index) => {
      const y = Math.round(height / 2 + (index - (side.length - 1) / 2) * ROW);
      const [edge, node] = isLeft
        ? [NAMES + 10, WIDTH / 2 - NODE]
        : [WIDTH - NAMES - 10, WIDTH / 2 + NODE];
      const bend = Math.round((edge + node) / 2);
      const middle = height / 2;
      return {
        name: cut(name),
        count,
        x: isLeft ? NAMES : WIDTH - NAMES,
        y,
        d: `M${String(edge)} ${String(y)}C${String(bend)} ${String(y)} ${String(bend)} ${String(middle)} ${String(node)} ${String(middle)}`,
        width:
          count === undefined ? THINNEST : Math.max(THINNEST, Math.round((count / most) * WIDEST)),
      };
    });
  return { height, from: lay(from, true), to: lay(to, false) };
}

function cut(name: string): string {
  const letters = [...name];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : name;
}
