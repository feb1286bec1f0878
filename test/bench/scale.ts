import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { BuilderName } from './scale/builders.ts';
import { BUILDERS } from './scale/builders.ts';
import { plantAlias } from './scale/edits.ts';
import { formatResults, formatStep, formatTargets, TITLES } from './scale/format-results.ts';
import { makeCorpus } from './scale/make-corpus.ts';
import { measureAnnotation } from './scale/measure-annotation.ts';
import type { Measured } from './scale/measure-builder.ts';
import { measureBuilder } from './scale/measure-builder.ts';
import type { ScaleOptions } from './scale/read-options.ts';
import { readOptions, USAGE } from './scale/read-options.ts';
import type { SizeResult } from './scale/targets.ts';
import { toNumber, toTargets } from './scale/targets.ts';

const getLoad = (): number => loadavg()[0] ?? 0;

/** Builds corpora of the sizes asked for with each builder, one after another, in a folder that is there already. */
async function measureSizes(
  { sizes, only, keep }: ScaleOptions,
  folder: string,
  signal: AbortSignal,
): Promise<SizeResult[]> {
  const results: SizeResult[] = [];
  for (const articles of sizes) {
    console.log(`${toNumber(articles)}: writing the corpus`);
    const corpus = plantAlias(makeCorpus(articles));
    const builders: Partial<Record<BuilderName, Measured>> = {};
    let annotationMs: number | undefined;
    for (const name of only) {
      const place = join(folder, `${name}-${String(articles)}`);
      const project = await BUILDERS[name](place, corpus);
      try {
        builders[name] = await measureBuilder(
          name,
          project,
          corpus,
          (step, run) => console.log(formatStep(articles, name, step, run, getLoad())),
          signal,
        );
        if (name === 'ours') {
          annotationMs = await measureAnnotation(project.content);
          const ms = annotationMs.toFixed(2);
          console.log(
            `${toNumber(articles)} ${TITLES[name]} annotation alone: ${ms} ms an article`,
          );
        }
      } finally {
        if (!keep) await project.remove();
      }
    }
    results.push({ articles, builders, annotationMs });
  }
  return results;
}

/** Measures and prints. Gives the exit code. */
async function run(options: ScaleOptions): Promise<number> {
  await mkdir(options.folder, { recursive: true });
  const folder = await mkdtemp(join(options.folder, 'o-ton-scale-'));
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const cores = String(availableParallelism());
  console.log(
    `${cores} cores, load ${getLoad().toFixed(1)}, Node ${process.version}, in ${folder}`,
  );
  try {
    const results = await measureSizes(options, folder, stop.signal);
    console.log(`\n${formatResults(results)}\n\n${formatTargets(toTargets(results))}`);
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 130;
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    if (options.keep) console.log(`\nEverything built is kept in ${folder}.`);
    else await rm(folder, { recursive: true, force: true });
  }
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\nUsage: ${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(options);
}
