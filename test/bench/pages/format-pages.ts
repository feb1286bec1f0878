import { formatTable } from '../format-table.ts';
import { CHECKS } from './check-page.ts';
import { SCORES } from './run-lighthouse.ts';
import type { Miss, PageResult } from './targets.ts';
import { findMisses } from './targets.ts';
import { PARTS } from './weigh-page.ts';

const UNKNOWN = '–';
const SCORE_NAMES = ['a11y', 'practices', 'SEO', 'speed'];
/** So much of what a rule says is told. */
const TOLD = 240;

/** A row for each kind of page: faults of each check, scores, seconds, kilobytes compressed, and what is not reached. */
export function formatPages(results: readonly PageResult[]): string {
  const head = [
    'kind',
    ...CHECKS,
    ...SCORE_NAMES,
    'CLS',
    'LCP s',
    ...PARTS.map((part) => `${part} kB`),
    '',
  ];
  const rows = results.map((result) => {
    const { kind, faults, lighthouse, weight } = result;
    const figures = [...new Set(findMisses(result).map(({ figure }) => figure))];
    return [
      kind,
      ...CHECKS.map((check) => String(faults[check].length)),
      ...SCORES.map((name) => (lighthouse ? String(lighthouse.scores[name]) : UNKNOWN)),
      lighthouse?.cls.toFixed(3) ?? UNKNOWN,
      lighthouse?.lcp.toFixed(2) ?? UNKNOWN,
      ...PARTS.map((part) => (weight[part] / 1000).toFixed(1)),
      figures.length === 0 ? 'reached' : `not reached: ${figures.join(', ')}`,
    ];
  });
  return formatTable([head, ...rows]);
}

/** A line for each figure missed: what, where, by which rule; the same on several pages once, with their number. */
export function formatMisses(misses: readonly Miss[]): string {
  const groups = Map.groupBy(misses, ({ figure, says }) => `${figure}: ${shorten(says)}`);
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([line, [first, ...others]]) => {
      const more = others.length === 0 ? '' : ` and ${String(others.length)} more`;
      return `/${first?.path ?? ''} (${first?.kind ?? ''})${more}: ${line}`;
    })
    .join('\n');
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > TOLD ? `${line.slice(0, TOLD)} …` : line;
}
