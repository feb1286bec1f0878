import type { Dirent } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Finding } from '../schemas/finding.ts';

/** A file of a content folder that is not read, and what to do; undefined for folders and for files that are read. */
export function toSkippedFile(
  entry: Dirent<NonSharedBuffer>,
  file: string,
  endings: readonly string[],
): Finding | undefined {
  const isText = Buffer.from(String(entry.name)).equals(entry.name);
  const base = { severity: 'warning', file, line: 1, column: 1 } as const;
  if (!isText)
    return {
      ...base,
      rule: 'invalid-id',
      severity: 'error',
      message: 'The name of the file is not UTF-8.',
      fix: 'Rename it; names have small letters a to z, digits and single hyphens.',
    };
  if (entry.isDirectory()) return undefined;
  const ending = extname(file);
  const isRead = endings.includes(ending.toLowerCase());
  const rule = 'skipped-file';
  if (entry.isSymbolicLink())
    return {
      ...base,
      rule,
      message: 'It is a symbolic link and is skipped.',
      fix: 'Put the file itself there; a link would let a page publish what lies elsewhere.',
    };
  if (!entry.isFile())
    return {
      ...base,
      rule,
      message: 'It is a pipe, a socket or a device and is skipped.',
      fix: 'Move it out of the content folder.',
    };
  if (isRead) return isRightCase(ending) ? undefined : toWrongCase(file, ending, base);
  const name = basename(file, ending);
  const are = endings.join(' and ');
  const message = `It is skipped: only ${are} files are read here.`;
  return { ...base, rule, message, fix: toFix(name, ending.toLowerCase()) };
}

// `.MD` is read as it always was; Astro compiles nothing but `.mdx`.
function isRightCase(ending: string): boolean {
  return ending.toLowerCase() !== '.mdx' || ending === '.mdx';
}

function toWrongCase(
  file: string,
  ending: string,
  base: Omit<Finding, 'rule' | 'message' | 'fix'>,
): Finding {
  return {
    ...base,
    rule: 'skipped-file',
    severity: 'error',
    message: `The ending ${ending} is not read.`,
    fix: `Rename the file to ${basename(file, ending)}.mdx.`,
  };
}

function toFix(name: string, ending: string): string {
  if (/^\.(?:txt|text|markdown|mdown|mkd|mdx)$/u.test(ending) || ending === '')
    return `If it is Markdown, rename it to ${name}.md; otherwise move it elsewhere.`;
  if (/^\.(?:docx?|odt|rtf|pages|html?|pdf)$/u.test(ending))
    return `Save its text as Markdown in ${name}.md, with the keys above it; or move it elsewhere.`;
  if (/^\.(?:jpe?g|png|gif|webp|avif|svg|mp[34]|webm|ogg)$/u.test(ending))
    return 'Put pictures and other media into public/ of the content folder and name them with a path that begins with /.';
  return 'Move it out of the content folder.';
}
