import type { Check, Faults } from './check-page.ts';
import { CHECKS } from './check-page.ts';
import type { KindPage } from './find-kinds.ts';
import type { LighthouseFigures, Score } from './run-lighthouse.ts';
import { SCORES } from './run-lighthouse.ts';
import type { Part, Weight } from './weigh-page.ts';

/** All that was measured of a page. */
export interface PageResult extends KindPage {
  /** The site that it is of. */
  readonly site: string;
  readonly faults: Faults;
  readonly weight: Weight;
  /** undefined: Lighthouse was not asked. */
  readonly lighthouse: LighthouseFigures | undefined;
}

/** A figure that is not what it is to be. */
export interface Miss {
  readonly kind: string;
  readonly path: string;
  readonly figure: Check | Score | Part | 'CLS' | 'LCP';
  /** `3.1 kB of at most 3 kB`, or what was found. */
  readonly says: string;
}

export const LEAST_SCORES: Readonly<Record<Score, number>> = {
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  performance: 98,
};
export const MOST_CLS = 0.02;
export const MOST_LCP = 1.5;
/** Bytes of an article's page, compressed. */
export const MOST_BYTES: Readonly<Partial<Record<Part, number>>> = {
  HTML: 25_000,
  CSS: 8_000,
  script: 3_000,
  fonts: 70_000,
};

/** Everything that a page misses. */
export function findMisses({ kind, path, faults, weight, lighthouse }: PageResult): Miss[] {
  const toMiss = (figure: Miss['figure'], says: string): Miss => ({ kind, path, figure, says });
  return [
    ...CHECKS.flatMap((check) => faults[check].map((fault) => toMiss(check, fault))),
    ...(lighthouse ? findLighthouseMisses(lighthouse, toMiss) : []),
    ...(kind.endsWith('article') ? findWeightMisses(weight, toMiss) : []),
  ];
}

type ToMiss = (figure: Miss['figure'], says: string) => Miss;

function findLighthouseMisses(
  { scores, cls, lcp, faults }: LighthouseFigures,
  toMiss: ToMiss,
): Miss[] {
  const low = SCORES.filter((name) => scores[name] < LEAST_SCORES[name]);
  return [
    ...low.map((name) => {
      const rules = faults.filter((fault) => fault.startsWith(`${name}: `)).join('; ');
      const least = `${String(scores[name])} of at least ${String(LEAST_SCORES[name])}`;
      return toMiss(name, rules === '' ? least : `${least}: ${rules}`);
    }),
    ...(cls > MOST_CLS ? [toMiss('CLS', `${cls.toFixed(3)} of at most ${String(MOST_CLS)}`)] : []),
    ...(lcp > MOST_LCP
      ? [toMiss('LCP', `${lcp.toFixed(2)} s of at most ${String(MOST_LCP)} s`)]
      : []),
  ];
}

function findWeightMisses(weight: Weight, toMiss: ToMiss): Miss[] {
  return Object.entries(MOST_BYTES).flatMap(([name, most]) => {
    // The keys of the table.
    const part = name as Part;
    const bytes = weight[part];
    return bytes > most
      ? [toMiss(part, `${toKilobytes(bytes)} of at most ${toKilobytes(most)}`)]
      : [];
  });
}

/** `24.4 kB`, of 1,000 bytes. */
export function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
