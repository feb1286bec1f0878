import { createServer } from 'node:net';
import type { Result } from 'lighthouse';
import lighthouse from 'lighthouse';
import { launchChromium } from '../../browser/chromium.ts';

export const SCORES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
export type Score = (typeof SCORES)[number];

/** What Lighthouse says of a page: medians of its runs. */
export interface LighthouseFigures {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Score, number>>;
  readonly cls: number;
  /** Seconds. */
  readonly lcp: number;
  /** Rules of accessibility, best practices and SEO that are not met, `accessibility: target-size: selector`. */
  readonly faults: readonly string[];
}

type Run = LighthouseFigures;

/**
 * Visits a page `runs` times, each time with a browser of its own that has seen nothing: a phone on a slow line, both simulated
 * from what the visit took here. A page that is not for search engines is not asked whether they may list it. Throws when Lighthouse
 * cannot load the page.
 */
export async function runLighthouse(
  url: string,
  { runs, isUnlisted }: { runs: number; isUnlisted: boolean },
): Promise<LighthouseFigures> {
  const all: Run[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await runOnce(url, isUnlisted));
  const median = (get: (run: Run) => number): number => toMedian(all.map(get));
  const score = (name: Score): number => median(({ scores }) => scores[name]);
  return {
    scores: {
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      performance: score('performance'),
    },
    cls: median(({ cls }) => cls),
    lcp: median(({ lcp }) => lcp),
    faults: [...new Set(all.flatMap(({ faults }) => faults))],
  };
}

/** The middle one; of an even number the lower of two. */
export function toMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

async function runOnce(url: string, isUnlisted: boolean): Promise<Run> {
  const port = await findPort();
  const browser = await launchChromium([`--remote-debugging-port=${String(port)}`]);
  try {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'silent',
      onlyCategories: [...SCORES],
      formFactor: 'mobile',
      throttlingMethod: 'simulate',
      skipAudits: isUnlisted ? ['is-crawlable'] : [],
    });
    return readFigures(url, result?.lhr);
  } finally {
    await browser.close();
  }
}

function readFigures(url: string, lhr: Result | undefined): Run {
  if (!lhr || lhr.runtimeError)
    throw new Error(
      `Lighthouse cannot measure ${url}: ${lhr?.runtimeError?.message ?? 'no result'}`,
    );
  const toScore = (name: Score): number => Math.round((lhr.categories[name]?.score ?? 0) * 100);
  const faults = SCORES.filter((name) => name !== 'performance').flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      if (weight === 0 || audit?.score === undefined || audit.score === null || audit.score >= 1)
        return [];
      return [`${name}: ${id}: ${audit.explanation ?? toPlace(audit.details) ?? audit.title}`];
    }),
  );
  return {
    scores: {
      accessibility: toScore('accessibility'),
      'best-practices': toScore('best-practices'),
      seo: toScore('seo'),
      performance: toScore('performance'),
    },
    cls: lhr.audits['cumulative-layout-shift']?.numericValue ?? NaN,
    lcp: (lhr.audits['largest-contentful-paint']?.numericValue ?? NaN) / 1000,
    faults,
  };
}

/** The first element that a table of Lighthouse names. */
function toPlace(details: unknown): string | undefined {
  const snippet: unknown = (details as { items?: { node?: { snippet?: unknown } }[] } | undefined)
    ?.items?.[0]?.node?.snippet;
  return typeof snippet === 'string' ? snippet : undefined;
}

/** A port that nothing listens on. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
