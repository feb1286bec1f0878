import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Workspace } from './run-build.ts';
import { buildOrThrow, createWorkspace, removeWorkspace } from './run-build.ts';

/** The repository's own content, built for one base path. */
export interface BuiltSite {
  readonly base: string;
  readonly folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: readonly BuiltSite[];
  }
}

/** Builds the repository's own content under two base paths, once for all tests that only look at it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workspace = await createWorkspace('content');
  try {
    const sites = [
      await build(workspace, '/', 'at-root'),
      // The second build finds the cache of the first: no address of the other base path may be left in it.
      await build(workspace, '/deep/folder/', 'at-depth'),
    ];
    project.provide('sites', sites);
  } catch (error) {
    await removeWorkspace(workspace);
    throw error;
  }
  return () => removeWorkspace(workspace);
}

async function build(workspace: Workspace, base: string, name: string): Promise<BuiltSite> {
  const folder = join(workspace.folder, name);
  await buildOrThrow(workspace, { base, out: folder, env: { CARDS: '' } });
  return { base, folder };
}
