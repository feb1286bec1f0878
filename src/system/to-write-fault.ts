import { hasCode } from './has-code.ts';

interface Reason {
  readonly codes: readonly string[];
  readonly what: string;
  readonly mend: string;
}

const AGAIN = 'and run the command again';

const REASONS: readonly Reason[] = [
  { codes: ['ENOSPC'], what: 'the disk is full', mend: `Make room ${AGAIN}.` },
  { codes: ['EDQUOT'], what: 'your share of the disk is used up', mend: `Make room ${AGAIN}.` },
  {
    codes: ['EFBIG'],
    what: 'the file is larger than the system allows',
    mend: `Lift the limit (ulimit -f) ${AGAIN}.`,
  },
  {
    codes: ['EACCES', 'EPERM'],
    what: 'it or its folder may not be written',
    mend: `Give yourself the right to write there ${AGAIN}.`,
  },
  {
    codes: ['EROFS'],
    what: 'the disk is read-only',
    mend: `Mount it for writing, or name another place, ${AGAIN}.`,
  },
  {
    codes: ['EISDIR'],
    what: 'a folder has that name',
    mend: `Give the folder another name, or name another file, ${AGAIN}.`,
  },
  {
    codes: ['ENOTDIR', 'EEXIST'],
    what: 'a file stands where its folder should be',
    mend: `Give that file another name ${AGAIN}.`,
  },
];

/**
 * What the system says of a file that could not be written, as an error that names the file and what to do; it keeps
 * the code. What is no error of the system comes back as it is.
 */
export function toWriteFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const reason = REASONS.find(({ codes }) => hasCode(error, ...codes));
  const what = reason?.what ?? error.message;
  const mend = reason?.mend ?? `Mend that ${AGAIN}.`;
  const code = reason ? ` (${String(error.code)})` : '';
  return Object.assign(
    new Error(`${path}: ${what}${code}. Nothing was written. ${mend}`, { cause: error }),
    { code: error.code, syscall: error.syscall },
  );
}
