import { say } from '../i18n/say.ts';
import { toNumber } from '../i18n/to-number.ts';
import type { StageTime } from '../system/stages.ts';
import { toSeconds } from './to-count.ts';
import type { RouteTime } from './watch-rendering.ts';

const KIB = 1024;

/** The most memory that this process and its threads ever held, in bytes; programs that it starts are not in it. */
export function getPeakMemory(): number {
  // Node gives kibibytes.
  return process.resourceUsage().maxRSS * KIB;
}

/** A table of what a build did: its stages in their order, its routes with the costliest first, its peak memory in bytes. */
export function describeProfile(
  stages: readonly StageTime[],
  routes: readonly RouteTime[],
  peakMemory: number,
): string {
  const sum = stages.reduce((total, { ms }) => total + ms, 0);
  const rows = [...stages, { name: say({ de: 'Zusammen', en: 'In all' }), ms: sum }].map(
    ({ name, ms }): Row => [name, toSeconds(ms / 1000)],
  );
  const head: Row = say<Row>({
    de: ['Route', 'Dateien', 'Zeit', 'je Datei'],
    en: ['Route', 'Files', 'Time', 'a file'],
  });
  const byRoute = routes.map(({ route, files, ms }): Row => [
    route.replace(/^src\/pages\//u, ''),
    toNumber(files),
    toSeconds(ms / 1000),
    `${toNumber(Math.round((ms / files) * 10) / 10)} ms`,
  ]);
  const megabytes = toNumber(Math.round(peakMemory / KIB / KIB));
  const memory = say({
    de: `Höchster Speicherbedarf: ${megabytes} MB`,
    en: `Most memory: ${megabytes} MB`,
  });
  const tables = [
    toTable([say<Row>({ de: ['Schritt', 'Zeit'], en: ['Step', 'Time'] }), ...rows]),
    ...(routes.length > 0 ? [toTable([head, ...byRoute])] : []),
  ];
  return `\n${tables.join('\n\n')}\n\n${memory}`;
}

type Row = readonly string[];

/** Names to the left, numbers to the right. */
function toTable(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const toCell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(toCell).join('  ').trimEnd()).join('\n');
}
