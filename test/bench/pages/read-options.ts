import { parseArgs } from 'node:util';

export const USAGE = 'npm run bench:pages -- [--only kind] [--runs 3] [--json]';

export interface PagesOptions {
  /** Kinds of pages; none: all. */
  readonly only: readonly string[];
  /** How often Lighthouse visits a page; the median counts. 0: never. */
  readonly runs: number;
  /** Prints the figures as JSON instead of tables. */
  readonly isJson: boolean;
}

/** Reads the arguments of the bench; what is wrong with them as text. */
export function readOptions(args: readonly string[]): PagesOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true, default: [] },
        runs: { type: 'string', default: '3' },
        json: { type: 'boolean', default: false },
      },
    });
    if (!/^\d$/u.test(values.runs))
      return `“${values.runs}” is no number of runs: give one from 0 (without Lighthouse) to 9.`;
    return {
      only: values.only.flatMap((list) => list.split(',')),
      runs: Number(values.runs),
      isJson: values.json,
    };
  } catch (error) {
    // An unknown option, or one without its value.
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
