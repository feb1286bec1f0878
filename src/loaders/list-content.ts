import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { LEDGER_FILE } from '../ledger/ledger.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { Finding } from '../schemas/finding.ts';
import { PAGE_IDS, TAKEN_IDS } from '../schemas/page.ts';
import { SITE_FILE } from '../schemas/site.ts';
import { isSystemError } from '../system/is-system-error.ts';
import { didYouMean } from './did-you-mean.ts';
import { toSkippedFile } from './skipped-file.ts';

/** The folders of content and the endings that are read in each. */
export const FOLDERS = {
  articles: ['.md', '.mdx'],
  actors: ['.md'],
  places: ['.md'],
  glossary: ['.md'],
  pages: ['.md'],
} as const;

export type FolderName = keyof typeof FOLDERS;

/** The files of a content folder: absolute paths by folder, and what is wrong with the others. */
export interface ListedFiles {
  readonly paths: Readonly<Record<FolderName, readonly string[]>>;
  readonly findings: readonly Finding[];
}

/**
 * Lists the files of a content folder (absolute), in order of their paths. Nothing is opened, so that a pipe or a
 * device stops nobody; symbolic links are not followed, except where a whole folder of content is one.
 */
export async function listContent(root: string): Promise<ListedFiles> {
  const findings: Finding[] = [];
  const paths: Record<FolderName, string[]> = {
    articles: [],
    actors: [],
    places: [],
    glossary: [],
    pages: [],
  };
  let entries: Dirent<NonSharedBuffer>[];
  try {
    entries = await readEntries(root);
  } catch (error) {
    return { paths, findings: [toRootFault(root, error)] };
  }
  for (const entry of entries) {
    const name = String(entry.name);
    const path = join(root, name);
    const file = toFile(root, path);
    if (isFolderName(name)) {
      const isFolder = await isDirectory(path);
      if (isFolder) await listFolder(root, path, name, paths[name], findings);
      else findings.push(toNoFolder(file));
    } else if (!isSilent(name) && !OWN.includes(name) && !ABOUT.test(name)) {
      findings.push(
        entry.isDirectory()
          ? toUnknownFolder(file, name)
          : toFinding(file, 'warning', 'Files directly in this folder are skipped.', IN_FOLDERS),
      );
    }
  }
  return { paths, findings };
}

/** Paths in messages begin with the name of the content folder, whatever folder the command runs in. */
export function toFile(root: string, path: string): string {
  return [basename(root), ...relative(root, path).split(sep)].filter(Boolean).join('/');
}

async function listFolder(
  root: string,
  folder: string,
  kind: FolderName,
  paths: string[],
  findings: Finding[],
): Promise<void> {
  let entries: Dirent<NonSharedBuffer>[];
  try {
    entries = await readEntries(folder);
  } catch (error) {
    findings.push(toUnreadable(toFile(root, folder), error));
    return;
  }
  for (const entry of entries) {
    const name = String(entry.name);
    if (isSilent(name) || (ABOUT.test(name) && !name.endsWith('.md'))) continue;
    const path = join(folder, name);
    // Pictures lie beside the articles that show them.
    if (kind === 'articles' && entry.isFile() && PICTURE.test(name)) continue;
    const skipped = toSkippedFile(entry, toFile(root, path), FOLDERS[kind]);
    if (skipped) findings.push(skipped);
    else if (entry.isDirectory()) await listFolder(root, path, kind, paths, findings);
    else if (kind === 'pages' && isTaken(name)) findings.push(toTaken(toFile(root, path), name));
    else {
      if (kind === 'pages') findings.push(...findMisspelt(toFile(root, path), name));
      paths.push(path);
    }
  }
}

/** Names as bytes: one that is no UTF-8 could not be opened by its text. */
async function readEntries(folder: string): Promise<Dirent<NonSharedBuffer>[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  return entries.sort((a, b) => compareText(String(a.name), String(b.name)));
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    // A symbolic link to nowhere, or in a circle.
    if (isSystemError(error)) return false;
    throw error;
  }
}

/** Tells a file that cannot be read, with the words of the system; what is no error of the system is thrown on. */
export function toUnreadable(file: string, error: unknown): Finding {
  if (!isSystemError(error)) throw error;
  const reason = error.message.replace(/, \w+(?: '.*')?$/su, '');
  const fix = 'Give whoever runs the command the right to read it, or move it elsewhere.';
  return toFinding(file, 'error', `It cannot be read: ${reason}.`, fix);
}

// Editors and systems leave these behind; nobody means to publish them.
const LEFT_BEHIND = /^[.#]|~$|\.(?:sw[a-z]|bak|orig|tmp)$|^(?:Thumbs\.db|desktop\.ini|4913)$/iu;
// Whoever keeps content in a repository of its own says what it is.
const ABOUT = /^(?:README|LICEN[CS]E|COPYING|CONTRIBUTING)(?:\.\w+)?$/iu;

// Read elsewhere: the ledger, the settings, and what is copied to the root of the site.
const OWN: readonly string[] = [LEDGER_FILE, SITE_FILE, 'public'];

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/iu;

const NAMES = Object.keys(FOLDERS).join('/, ');
const IN_FOLDERS = `Move it to the folder that it belongs to: ${NAMES}/.`;

function isSilent(name: string): boolean {
  return LEFT_BEHIND.test(name);
}

function isFolderName(name: string): name is FolderName {
  return Object.hasOwn(FOLDERS, name);
}

function isTaken(name: string): boolean {
  return TAKEN_IDS.some((id) => id === basename(name, extname(name)));
}

function toRootFault(root: string, error: unknown): Finding {
  if (!isSystemError(error)) throw error;
  const file = toFile(root, root) || root;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such folder.',
    ENOTDIR: 'It is a file, no folder.',
    EACCES: 'The folder may not be read.',
    EPERM: 'The folder may not be read.',
  };
  const message = reasons[error.code ?? ''] ?? `The folder cannot be read: ${error.code ?? ''}.`;
  const fix = 'Set CONTENT_DIR to the folder that holds articles/, actors/ and so on.';
  return { rule: 'bad-setting', severity: 'error', file, line: 1, column: 1, message, fix };
}

function toNoFolder(file: string): Finding {
  const fix = `Rename it, and make a folder of this name.`;
  return toFinding(file, 'error', 'It must be a folder, and is none.', fix);
}

function toUnknownFolder(file: string, name: string): Finding {
  const meant = didYouMean(
    `${name}/`,
    Object.keys(FOLDERS).map((one) => `${one}/`),
  );
  const fix = `${meant}Rename it, or move its files; the folders are ${NAMES}/ and public/.`;
  return toFinding(file, 'warning', 'No folder of this name is read: its files are skipped.', fix);
}

/** A page of one's own with nearly the name of one that every site has may be meant to be that one. */
function findMisspelt(file: string, name: string): Finding[] {
  const id = basename(name, extname(name));
  const meant = didYouMean(id, PAGE_IDS);
  if (meant === '' || PAGE_IDS.some((one) => one === id)) return [];
  const finding = toFinding(
    file,
    'warning',
    `“${id}” is a page of its own.`,
    `${meant}Then rename the file.`,
  );
  return [{ ...finding, rule: 'invalid-id' }];
}

function toTaken(file: string, name: string): Finding {
  const id = basename(name, extname(name));
  return {
    ...toFinding(file, 'error', '', ''),
    rule: 'invalid-id',
    message: `The address ${id}/ belongs to a part of the site: no page can have it.`,
    fix: `Rename the file, to ${id}-page.md or another name that no part of the site has.`,
  };
}

function toFinding(
  file: string,
  severity: Finding['severity'],
  message: string,
  fix: string,
): Finding {
  return { rule: 'skipped-file', severity, file, line: 1, column: 1, message, fix };
}
