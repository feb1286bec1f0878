import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../../src/files/did-you-mean.ts';
import type { BuilderName } from './builders.ts';
import { BUILDER_NAMES } from './builders.ts';

export const USAGE = `npm run bench:scale -- [articles …] [--only ${BUILDER_NAMES.join('|')}] [--folder path] [--keep]`;

export interface ScaleOptions {
  /** Numbers of articles, each once, the smallest first. */
  readonly sizes: readonly number[];
  readonly only: readonly BuilderName[];
  /** Where the temporary folder is made. */
  readonly folder: string;
  /** The temporary folder stays. */
  readonly keep: boolean;
}

/** Reads the arguments of the bench; what is wrong with them as text. */
export function readOptions(args: readonly string[]): ScaleOptions | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const sizes = positionals.map(Number);
  const wrong = positionals.find((text) => !/^[1-9]\d*$/u.test(text));
  if (wrong !== undefined)
    return `“${wrong}” is no number of articles: give whole numbers from 1 on, such as 1000.`;
  const only = values.only.flatMap((list) => list.split(','));
  const unknown = only.find((name) => !isBuilderName(name));
  if (unknown !== undefined)
    return `There is no builder “${unknown}”. ${didYouMean(unknown, BUILDER_NAMES)}There are ${BUILDER_NAMES.join(', ')}.`;
  return {
    sizes: sizes.length === 0 ? [1000] : [...new Set(sizes)].sort((a, b) => a - b),
    only: BUILDER_NAMES.filter((name) => only.length === 0 || only.includes(name)),
    folder: values.folder,
    keep: values.keep,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        folder: { type: 'string', default: tmpdir() },
        keep: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // An unknown option, or one without its value.
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function isBuilderName(name: string): name is BuilderName {
  return (BUILDER_NAMES as readonly string[]).includes(name);
}
