import type { BuilderName } from './builders.ts';
import type { Measured } from './measure-builder.ts';
import { readSearchSeconds } from './measure-builder.ts';

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
  const toRow = (
    figure: string,
    value: number | undefined,
    limit: number,
    unit: Target['unit'],
  ): Target => ({ figure: `${toNumber(articles)}: ${figure}`, value, limit, unit });
  const peaks = [cold, warm, edit, alias]
    .map((run) => run?.peakBytes)
    .filter((peak) => peak !== undefined);
  return [
    toRow(
      'cold ÷ bare Astro cold',
      divide(cold?.seconds, builders.astro?.runs.cold?.seconds),
      4,
      '×',
    ),
    toRow('nothing changed ÷ cold', divide(warm?.seconds, cold?.seconds), 0.3, '×'),
    toRow('one article edited ÷ cold', divide(edit?.seconds, cold?.seconds), 0.35, '×'),
    ...(articles >= LARGE ? [toRow('one article edited', edit?.seconds, 20, 's')] : []),
    toRow('one alias added ÷ cold', divide(alias?.seconds, cold?.seconds), 0.4, '×'),
    toRow(
      'peak memory',
      peaks.length === 0 ? undefined : Math.max(...peaks) / GB,
      MOST_PEAK_GB,
      'GB',
    ),
    toRow('index of the search', readSearchSeconds(cold?.output ?? ''), 60, 's'),
    toRow('annotation of an article', annotationMs, 2, 'ms'),
  ];
}

function toGrowth(before: SizeResult | undefined, after: SizeResult): Target[] {
  if (before === undefined) return [];
  const figure = `cold, ${toNumber(after.articles)} ÷ ${toNumber(before.articles)}`;
  const [few, many] = [before, after].map(({ builders }) => builders.ours?.runs.cold?.seconds);
  const limit = (MOST_GROWTH * after.articles) / before.articles;
  return [{ figure, value: divide(many, few), limit, unit: '×' }];
}

function divide(above: number | undefined, below: number | undefined): number | undefined {
  return above === undefined || below === undefined ? undefined : above / below;
}

/** `1,000`, on every machine. */
export function toNumber(number: number): string {
  return number.toLocaleString('en-US');
}
