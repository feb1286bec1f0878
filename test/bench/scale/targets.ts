import type { BuilderName } from './builders.ts';
import type { Measured } from './measure-builder.ts';
import { readSearchSeconds } from './measure-builder.ts';
import type { Run } from './run-measured.ts';

/** What was measured with one corpus. */
export interface SizeResult {
  readonly articles: number;
  readonly builders: Readonly<Partial<Record<BuilderName, Measured>>>;
  /** See `measureAnnotation`. */
  readonly annotationMs?: number | undefined;
}

/** A figure and the most that it may be; undefined: it was not measured. */
export interface Target {
  readonly figure: string;
  readonly value: number | undefined;
  /** A ratio of times again, of processor times: what else the machine does changes it less. */
  readonly cpuValue?: number | undefined;
  readonly limit: number;
  readonly unit: '×' | 's' | 'GB' | 'ms';
}

const GB = 1e9;
const MOST_PEAK_GB = 2.5;
/** The edit of an article has a time of its own from so many articles on. */
const LARGE = 10_000;
/** Ten times the articles may take eleven times as long. */
const MOST_GROWTH = 1.1;

/** Everything that is to be reached, with what was measured, size by size. */
export function toTargets(results: readonly SizeResult[]): Target[] {
  return results.flatMap((result, index) => [
    ...toSizeTargets(result),
    ...toGrowth(results[index - 1], result),
  ]);
}

function toSizeTargets({ articles, builders, annotationMs }: SizeResult): Target[] {
  const { cold, warm, edit, alias } = builders.ours?.runs ?? {};
  const peaks = [cold, warm, edit, alias]
    .map((run) => run?.peakBytes)
    .filter((peak) => peak !== undefined);
  const bare = builders.astro?.runs.cold;
  const peak = peaks.length === 0 ? undefined : Math.max(...peaks) / GB;
  const search = readSearchSeconds(cold?.output ?? '');
  const rows: readonly Target[] = [
    toRatio('cold ÷ bare Astro cold', cold, bare, 4),
    toRatio('nothing changed ÷ cold', warm, cold, 0.3),
    toRatio('one article edited ÷ cold', edit, cold, 0.35),
    ...(articles >= LARGE
      ? [{ figure: 'one article edited', value: edit?.seconds, limit: 20, unit: 's' } as const]
      : []),
    toRatio('one alias added ÷ cold', alias, cold, 0.4),
    { figure: 'peak memory', value: peak, limit: MOST_PEAK_GB, unit: 'GB' },
    { figure: 'index of the search', value: search, limit: 60, unit: 's' },
    { figure: 'annotation of an article', value: annotationMs, limit: 2, unit: 'ms' },
  ];
  return rows.map((row) => ({ ...row, figure: `${toNumber(articles)}: ${row.figure}` }));
}

function toGrowth(before: SizeResult | undefined, after: SizeResult): Target[] {
  if (before === undefined) return [];
  const figure = `cold, ${toNumber(after.articles)} ÷ ${toNumber(before.articles)}`;
  const [few, many] = [before, after].map(({ builders }) => builders.ours?.runs.cold);
  return [toRatio(figure, many, few, (MOST_GROWTH * after.articles) / before.articles)];
}

function toRatio(
  figure: string,
  above: Run | undefined,
  below: Run | undefined,
  limit: number,
): Target {
  return {
    figure,
    value: divide(above?.seconds, below?.seconds),
    cpuValue: divide(above?.cpuSeconds, below?.cpuSeconds),
    limit,
    unit: '×',
  };
}

function divide(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below;
}

/** `1,000`, on every machine. */
export function toNumber(number: number): string {
  return number.toLocaleString('en-US');
}
