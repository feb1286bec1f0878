import { createReadStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { say } from '../i18n/say.ts';
import { toNumber } from '../i18n/to-number.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Registry } from '../text/names/registry.ts';
import type { Tally } from './annotate-lines.ts';
import { annotateLines, NOTHING } from './annotate-lines.ts';
import type { AnnotatePaths } from './annotate-paths.ts';
import { hasCode } from '../system/has-code.ts';
import { createProgress } from '../system/progress.ts';
import type { CommandContext } from './command.ts';
import { readLines } from './read-lines.ts';
import { toCount, toSeconds } from './to-count.ts';
import { writeWhole } from '../system/write-whole.ts';

const CHUNK_BYTES = 2 ** 18;
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Annotates the articles of a file as they come, so that a file of any size takes the same memory, and tells on
 * standard error how it goes. Gives the exit code: 1 where a line was left out. `file` names the input in findings.
 */
export async function annotateFile(
  { input, output }: AnnotatePaths,
  file: string,
  registry: Registry,
  { stdin, stdout, stderr }: CommandContext,
): Promise<number> {
  const begin = performance.now();
  const getSeconds = (): number => (performance.now() - begin) / 1000;
  const progress = createProgress(stderr);
  // Two things cannot be written to one screen at once.
  const isShown = output !== '-' || !stdout.isTTY;
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
  const end = (signal: 'SIGINT' | 'SIGTERM'): void => {
    exitCode = EXIT_CODES[signal];
    stop.abort();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const source = input === '-' ? stdin : createReadStream(input, { highWaterMark: CHUNK_BYTES });
    const write = (out: Writable): Promise<void> =>
      pipeline(source, (chunks) => annotateLines(readLines(chunks), lineOptions), out, {
        signal: stop.signal,
      });
    await (output === '-' ? write(stdout) : writeWhole(output, write));
  } catch (error) {
    progress.clear();
    if (exitCode !== undefined) return exitCode;
    // Whoever reads the output has read enough.
    if (output === '-' && hasCode(error, 'EPIPE')) return 0;
    throw error;
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
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
  const count = toCount(articles, 'article');
  const done = say({
    de: `${count} annotiert: ${found} in ${toSeconds(seconds)}`,
    en: `${count} annotated: ${found} in ${toSeconds(seconds)}`,
  });
  if (leftOut === 0) return done;
  const left = say({
    de: `Ausgelassen: ${toCount(leftOut, 'record')}, bei insgesamt ${toNumber(articles + leftOut)}.`,
    en: `${toNumber(leftOut)} of ${toCount(articles + leftOut, 'record')} ${leftOut === 1 ? 'was' : 'were'} left out.`,
  });
  return `${done}\n${left}`;
}
