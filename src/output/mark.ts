import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../schemas/compare-text.ts';
import { hasCode } from '../system/has-code.ts';

/** The file that says that O-Ton wrote a folder, and which of its files. */
export const MARK_FILE = '.o-ton';

const HEAD = 'O-Ton wrote the files listed here. A build replaces them, and touches no others.';

/** Writes the mark of a site: a line of what it is, then the paths of its files, a line each, in one order everywhere. */
export function formatMark(files: Iterable<string>): string {
  return [HEAD, ...[...files].sort(compareText), ''].join('\n');
}

/** Reads the paths that a mark lists; an empty mark, as an editor may make one, lists none. */
export function parseMark(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').slice(1).filter(Boolean));
}

/** Reads the mark of a folder: the files that O-Ton wrote, or `undefined` where there is no mark. */
export async function loadMark(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    return parseMark(await readFile(join(folder, MARK_FILE), 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
