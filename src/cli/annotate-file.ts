import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { formatFindings } from '../schemas/finding.ts';
import type { Registry } from '../text/names/registry.ts';
import type { Tally } from './annotate-lines.ts';
import { annotateLines, NOTHING } from './annotate-lines.ts';
import type { Paths } from './annotate-paths.ts';
import { hasCode } from '../system/has-code.ts';
import { createProgress } from '../system/progress.ts';
import { readLines } from './read-lines.ts';
import { toCount, toNumber } from './to-count.ts';
import { writeWhole } from '../system/write-whole.ts';

const CHUNK_BYTES = 2 ** 18;
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Annotates the articles of a file as they come, so that a file of any size takes the same memory, and tells on
 * standard error how it goes. Gives the exit code: 1 where a line was left out. `file` names the input in findings.
 */
export async function annotateFile(
  { input, output }: Paths,
  file: string,
  registry: Registry,
): Promise<number> {
  const begin = performance.now();
  const getSeconds = (): number => (performance.now() - begin) / 1000;
  const progress = createProgress(process.stderr);
  // Two things cannot be written to one screen at once.
  const isShown = output !== '-' || !process.stdout.isTTY;
  let tally = NOTHING;
  const lineOptions: Parameters<typeof annotateLines>[1] = {
    file,
    registry,
    onFindings: (findings) => progress.say(formatFindings(findings)),
    onLine: (now) => {
      tally = now;
      if (isShown) progress.show(() => toProgress(now, getSeconds()));
    },
  };
  const stop = new AbortController();
  let exitCode: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      exitCode = EXIT_CODES[signal];
      stop.abort();
    });
  }
  try {
    const source =
      input === '-' ? process.stdin : createReadStream(input, { highWaterMark: CHUNK_BYTES });
    await writeWhole(output, (out) =>
      pipeline(source, (chunks) => annotateLines(readLines(chunks), lineOptions), out, {
        signal: stop.signal,
      }),
    );
  } catch (error) {
    progress.clear();
    if (exitCode !== undefined) return exitCode;
    // Whoever reads the output has read enough.
    if (output === '-' && hasCode(error, 'EPIPE')) return 0;
    throw error;
  }
  progress.say(toSummary(tally, getSeconds()));
  return tally.leftOut > 0 ? 1 : 0;
}

function toProgress({ articles, bytes }: Tally, seconds: number): string {
  const megabytes = (bytes / 1e6).toFixed(0);
  const speed = toCount(Math.round(articles / seconds), 'article');
  return `${toCount(articles, 'article')}, ${megabytes} MB, ${speed}/s`;
}

function toSummary({ articles, leftOut, quotes, mentions }: Tally, seconds: number): string {
  const found = `${toCount(quotes, 'quote')}, ${toCount(mentions, 'mention')}`;
  const done = `${toCount(articles, 'article')} annotated: ${found} in ${seconds.toFixed(1)} s`;
  if (leftOut === 0) return done;
  const were = leftOut === 1 ? 'was' : 'were';
  return `${done}\n${toNumber(leftOut)} of ${toCount(articles + leftOut, 'record')} ${were} left out.`;
}
