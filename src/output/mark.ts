import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../schemas/compare-text.ts';
import { hasCode } from '../system/has-code.ts';

/** The file that says that O-Ton wrote a folder, and which of its files. */
export const MARK_FILE = '.o-ton';

const HEAD = 'O-Ton wrote the files listed here. A build replaces them, and touches no others.';
const ISSUED = 'Issued addresses:';

/**
 * Writes the mark of a site: a line of what it is and how many addresses of statements the ledger had issued, then the
 * paths of its files, a line each, in one order everywhere.
 */
export function formatMark(files: Iterable<string>, issued = 0): string {
  const head = issued === 0 ? HEAD : `${HEAD} ${ISSUED} ${String(issued)}.`;
  return [head, ...[...files].sort(compareText), ''].join('\n');
}

/** Reads the paths that a mark lists; an empty mark, as an editor may make one, lists none. */
export function parseMark(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').slice(1).filter(Boolean));
}

/** Reads the mark of a folder: the files that O-Ton wrote, or `undefined` where there is no mark. */
export async function loadMark(folder: string): Promise<ReadonlySet<string> | undefined> {
  return (await loadIssued(folder))?.files;
}

/** The same, and how many addresses the ledger had issued; 0 where the mark does not tell. */
export async function loadIssued(
  folder: string,
): Promise<{ readonly files: ReadonlySet<string>; readonly issued: number } | undefined> {
  try {
    const text = await readFile(join(folder, MARK_FILE), 'utf8');
    const [head = ''] = text.split('\n', 1);
    const issued = Number(/Issued addresses: (\d+)\.$/u.exec(head)?.[1] ?? 0);
    return { files: parseMark(text), issued };
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}
