import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FileDraft } from './draft-file.ts';
import { createDraft, dropFiles, findFile, makeDraft, placeDrafts } from './draft-file.ts';
import { toWriteFault } from './to-write-fault.ts';

/**
 * Lets a task write a file that gets its name when it is complete and on the disk: until then, and when anything
 * fails, what had the name before stays. A device is written as it comes.
 */
export async function writeWhole(
  path: string,
  write: (out: Writable) => Promise<void>,
): Promise<void> {
  const own = [path];
  try {
    const old = await findFile(path);
    if (old && !old.isFile() && !old.isDirectory())
      return await writeStream(createWriteStream(path), write);
    const draft = await createDraft(path);
    own.push(draft.fresh, draft.target);
    await fillDraft(draft, ({ fresh }) =>
      writeStream(createWriteStream(fresh, { flags: 'r+', flush: true }), write),
    );
    await placeDrafts([draft], true);
  } catch (error) {
    throw isOf(error, own) ? toWriteFault(error, path) : error;
  }
}

/** Tells whether an error is of one of these files: a task that copies may fail where it reads, too. */
function isOf(error: unknown, paths: readonly string[]): boolean {
  if (!(error instanceof Error && 'syscall' in error)) return false;
  return 'path' in error ? paths.includes(String(error.path)) : error.syscall !== 'read';
}

/** A file and what is to stand in it. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files, all of them or none, and makes the folders that they need; each is on the disk before the first gets
 * its name. Where `mayReplace` is false a file that is there already stays. Gives the paths that were written.
 */
export async function writeFiles(
  files: readonly FileText[],
  mayReplace: boolean,
): Promise<ReadonlySet<string>> {
  const drafts: { readonly path: string; readonly draft: FileDraft }[] = [];
  let at = files[0]?.path ?? '';
  try {
    for (const { path, text } of files) {
      at = path;
      await mkdir(dirname(path), { recursive: true });
      const draft = await createDraft(path);
      await fillDraft(draft, ({ fresh }) => writeFile(fresh, text, { flag: 'r+', flush: true }));
      drafts.push({ path, draft });
    }
  } catch (error) {
    await dropFiles(drafts.map(({ draft }) => draft.fresh));
    throw toWriteFault(error, at);
  }
  try {
    const placed = await placeDrafts(
      drafts.map(({ draft }) => draft),
      mayReplace,
    );
    return new Set(drafts.flatMap(({ path, draft }) => (placed.has(draft.target) ? [path] : [])));
  } catch (error) {
    throw toWriteFault(error, toPath(error, drafts) ?? at);
  }
}

/** The path whose draft an error of the system names. */
function toPath(
  error: unknown,
  drafts: readonly { readonly path: string; readonly draft: FileDraft }[],
): string | undefined {
  const names = error instanceof Error && 'path' in error ? error.path : undefined;
  return drafts.find(({ draft }) => draft.fresh === names || draft.target === names)?.path;
}

/** Makes a draft and writes it; nothing is left of it when that fails. */
async function fillDraft(
  draft: FileDraft,
  fill: (draft: FileDraft) => Promise<void>,
): Promise<void> {
  try {
    await makeDraft(draft);
    await fill(draft);
  } catch (error) {
    await dropFiles([draft.fresh]);
    throw error;
  }
}

/** Runs a task over a stream and waits until all is written; a task that has failed has no say in when that is. */
async function writeStream(out: Writable, write: (out: Writable) => Promise<void>): Promise<void> {
  const end = finished(out);
  // It is awaited below; until then a fault of the stream is no stray one.
  end.catch(() => undefined);
  try {
    await write(out);
    if (!out.writableEnded) out.end();
  } catch (error) {
    out.destroy();
    await end.catch(() => undefined);
    throw error;
  }
  await end;
}
