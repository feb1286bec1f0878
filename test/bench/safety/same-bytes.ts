import { cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Workspace } from '../../build/run-build.ts';
import { buildOrThrow, createWorkspace, removeWorkspace } from '../../build/run-build.ts';
import { hashFiles } from '../../build/site-files.ts';
import { SITE_FIXTURE } from '../../fixtures/site.ts';
import type { Row } from './row.ts';

/** Where and how the same content is built again; each must give the bytes of the first build. */
const ELSEWHERE: readonly { readonly name: string; readonly env: Record<string, string> }[] = [
  { name: 'another folder', env: {} },
  { name: 'a day ahead (TZ=Pacific/Kiritimati)', env: { TZ: 'Pacific/Kiritimati' } },
  { name: 'a day behind (TZ=Pacific/Pago_Pago)', env: { TZ: 'Pacific/Pago_Pago' } },
  { name: 'Turkish (LC_ALL=tr_TR.UTF-8)', env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { name: 'no locale (LC_ALL=C)', env: { LANG: 'C', LC_ALL: 'C' } },
  { name: 'NODE_ENV=development', env: { NODE_ENV: 'development' } },
];

/** Builds the site of the fixtures again in other surroundings and counts the files that differ. */
export async function measureSameBytes(): Promise<Row[]> {
  const first = await createWorkspace(SITE_FIXTURE);
  const rows: Row[] = [];
  try {
    const bytes = await build(first, {});
    rows.push(toRow('again, from the cache', bytes, await build(first, {})));
    for (const { name, env } of ELSEWHERE) {
      const other = await createBackwards();
      rows.push(toRow(`${name}, files made in reverse`, bytes, await build(other, env)));
      await removeWorkspace(other);
    }
  } finally {
    await removeWorkspace(first);
  }
  return rows;
}

/** The same content whose files came into being in the opposite order. */
async function createBackwards(): Promise<Workspace> {
  const workspace = await createWorkspace();
  const source = SITE_FIXTURE;
  const files = await readdir(source, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .reverse();
  for (const path of paths) {
    const copy = join(workspace.content, relative(source, path));
    await mkdir(dirname(copy), { recursive: true });
    await cp(path, copy);
  }
  return workspace;
}

async function build(
  workspace: Workspace,
  env: Record<string, string>,
): Promise<Record<string, string>> {
  await buildOrThrow(workspace, { env });
  return hashFiles(workspace.out);
}

function toRow(
  name: string,
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): Row {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  const differing = [...files].filter((file) => one[file] !== other[file]);
  const result = `${String(differing.length)} of ${String(files.size)} files differ`;
  return { name, result: differing.length > 0 ? `${result}: ${differing[0] ?? ''}` : result };
}
