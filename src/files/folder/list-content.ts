import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { ENTRY_LEDGER_FILE } from '../../ledger/entries/entry-ledger.ts';
import { LEDGER_FILE } from '../../ledger/quote-ledger.ts';
import { compareText } from '../../schemas/compare-text.ts';
import type { Finding } from '../../schemas/finding.ts';
import { TAKEN_IDS } from '../../schemas/page.ts';
import { SITE_FILE } from '../../schemas/site.ts';
import { isSystemError } from '../../system/is-system-error.ts';
import {
  findMisspelt,
  toNoFolder,
  toOutside,
  toRootFault,
  toTaken,
  toUnknownFolder,
  toUnreadable,
} from './folder-faults.ts';
import type { FolderName } from './folders.ts';
import { FOLDERS } from './folders.ts';
import { toSkippedFile } from './skipped-file.ts';

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
    return { paths, findings: [toRootFault(toFile(root, root) || root, error)] };
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
      findings.push(entry.isDirectory() ? toUnknownFolder(file, name) : toOutside(file));
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

// Editors and systems leave these behind; nobody means to publish them.
const LEFT_BEHIND = /^[.#]|~$|\.(?:sw[a-z]|bak|orig|tmp)$|^(?:Thumbs\.db|desktop\.ini|4913)$/iu;
// Whoever keeps content in a repository of its own says what it is.
const ABOUT = /^(?:README|LICEN[CS]E|COPYING|CONTRIBUTING)(?:\.\w+)?$/iu;

// Read elsewhere: the ledgers, the settings, and what is copied to the root of the site.
const OWN: readonly string[] = [LEDGER_FILE, ENTRY_LEDGER_FILE, SITE_FILE, 'public'];

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)$/iu;

function isSilent(name: string): boolean {
  return LEFT_BEHIND.test(name);
}

function isFolderName(name: string): name is FolderName {
  return Object.hasOwn(FOLDERS, name);
}

function isTaken(name: string): boolean {
  return TAKEN_IDS.some((id) => id === basename(name, extname(name)));
}
