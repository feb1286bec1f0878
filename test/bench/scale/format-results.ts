import { formatTable } from '../format-table.ts';
import type { BuilderName } from './builders.ts';
import { BUILDER_NAMES } from './builders.ts';
import type { Step } from './measure-builder.ts';
import { STEPS } from './measure-builder.ts';
import type { Run } from './run-measured.ts';
import type { SizeResult, Target } from './targets.ts';
import { toNumber } from './targets.ts';

export const TITLES: Readonly<Record<BuilderName, string>> = {
  ours: 'O-Ton',
  astro: 'bare Astro',
  eleventy: 'Eleventy',
};

const UNKNOWN = '–';
const COLUMNS = [
  'articles',
  'builder',
  ...STEPS.map((step) => `${step} s`),
  'cold CPU s',
  'peak MB',
  'pages',
  'files',
  'MB',
  '× Astro',
];

/** A row for each size and builder: seconds of each step, and what the first build took and wrote. */
export function formatResults(results: readonly SizeResult[]): string {
  const rows = results.flatMap(({ articles, builders }) =>
    BUILDER_NAMES.flatMap((name) => {
      const measured = builders[name];
      if (measured === undefined) return [];
      const { runs, pages, files, bytes } = measured;
      const bare = builders.astro?.runs.cold?.seconds;
      const peaks = Object.values(runs).map(({ peakBytes }) => peakBytes ?? NaN);
      return [
        [
          toNumber(articles),
          TITLES[name],
          ...STEPS.map((step) => toFixed(runs[step]?.seconds, 1)),
          toFixed(runs.cold?.cpuSeconds, 1),
          toFixed(Math.max(...peaks) / 1e6, 0),
          toNumber(pages),
          toNumber(files),
          toFixed(bytes / 1e6, 1),
          toFixed((runs.cold?.seconds ?? NaN) / (bare ?? NaN), 2),
        ],
      ];
    }),
  );
  return formatTable([COLUMNS, ...rows]);
}

/** A row for each figure that is to be reached, and whether it is. */
export function formatTargets(targets: readonly Target[]): string {
  const rows = targets.map(({ figure, value, cpuValue, limit, unit }) => [
    figure,
    value === undefined ? UNKNOWN : `${value.toFixed(2)} ${unit}`,
    cpuValue === undefined ? UNKNOWN : `${cpuValue.toFixed(2)} ${unit}`,
    `≤ ${String(Number(limit.toFixed(2)))} ${unit}`,
    value === undefined ? 'not measured' : value <= limit ? 'reached' : 'not reached',
  ]);
  return formatTable([['figure', 'measured', 'by CPU', 'to reach', ''], ...rows]);
}

/** "1,000 O-Ton cold: 45.3 s, CPU 60.1 s, 1,240 MB, load 2.1". */
export function formatStep(
  articles: number,
  builder: BuilderName,
  step: Step,
  { seconds, cpuSeconds, peakBytes }: Run,
  load: number,
): string {
  const peak = peakBytes === undefined ? UNKNOWN : toNumber(Math.round(peakBytes / 1e6));
  return `${toNumber(articles)} ${TITLES[builder]} ${step}: ${seconds.toFixed(1)} s, CPU ${toFixed(cpuSeconds, 1)} s, ${peak} MB, load ${load.toFixed(1)}`;
}

function toFixed(number: number | undefined, digits: number): string {
  return number === undefined || Number.isNaN(number) ? UNKNOWN : number.toFixed(digits);
}
