import { readdir } from 'node:fs/promises';
import { measureSite } from '../../../src/output/check-size.ts';
import type { BuilderName, Project } from './builders.ts';
import { addAlias, editArticle } from './edits.ts';
import type { CorpusFile } from './make-corpus.ts';
import type { Run } from './run-measured.ts';
import { runMeasured } from './run-measured.ts';

/** A builder's first build, one with nothing changed, one after an edit of an article, one after a new alias. */
export const STEPS = ['cold', 'warm', 'edit', 'alias'] as const;

export type Step = (typeof STEPS)[number];

/** What a builder took for a corpus, and how large its first site was. */
export interface Measured {
  /** The alias is tried only where there is a registry. */
  readonly runs: Readonly<Partial<Record<Step, Run>>>;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Builds a project step by step; `report` is called when a step is done, `signal` stops it. */
export async function measureBuilder(
  builder: BuilderName,
  { content, out, command }: Project,
  corpus: readonly CorpusFile[],
  report: (step: Step, run: Run) => void,
  signal: AbortSignal,
): Promise<Measured> {
  const build = async (step: Step): Promise<Run> => {
    const run = await runMeasured(command, signal);
    report(step, run);
    return run;
  };
  const cold = await build('cold');
  const { files, bytes } = await measureSite(out);
  const pages = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('.html'));
  const warm = await build('warm');
  await editArticle(content, corpus);
  const edit = await build('edit');
  const size = { pages: pages.length, files, bytes };
  if (builder !== 'ours') return { runs: { cold, warm, edit }, ...size };
  await addAlias(content);
  return { runs: { cold, warm, edit, alias: await build('alias') }, ...size };
}

/** Seconds that the index of the search took, as our build tells; undefined where it tells nothing. */
export function readSearchSeconds(output: string): number | undefined {
  const found = /^Search: .* in (?<seconds>[\d.]+) s\.$/mu.exec(output);
  return found === null ? undefined : Number(found.groups?.['seconds']);
}
