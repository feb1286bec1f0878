import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Workspace } from './build/run-build.ts';
import { buildOrThrow, createWorkspace, removeWorkspace } from './build/run-build.ts';
import { SITE_FIXTURE } from './fixtures/site.ts';
import { serveFolder } from './serve.ts';

/** The site of the fixtures, built for one base path. */
export interface BuiltSite {
  readonly base: string;
  readonly folder: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: readonly BuiltSite[];
    /** Where the home page of the site under the deep base path is served, with a slash at the end. */
    home: string;
    /** The folder of that site. */
    folder: string;
  }
}

interface Built {
  readonly sites: readonly BuiltSite[];
  readonly home: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Vitest loads this file anew for each project; what is built stands where all of them see it. */
const shared = globalThis as { builtSites?: Promise<Built> | undefined };

/** Builds the site of the fixtures under two base paths, once for all tests that only look at it, and serves one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.builtSites ??= buildSites();
  const { sites, home, folder, close } = await shared.builtSites;
  project.provide('sites', sites);
  project.provide('home', home);
  project.provide('folder', folder);
  return close;
}

async function buildSites(): Promise<Built> {
  const workspace = await createWorkspace(SITE_FIXTURE);
  try {
    const atRoot = await build(workspace, '/', 'at-root');
    // The second build finds the cache of the first: no address of the other base path may be left in it.
    const atDepth = await build(workspace, '/deep/folder/', 'at-depth');
    const { folder, base } = atDepth;
    const server = await serveFolder(folder, base);
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= closeAll(server.close, workspace));
    return { sites: [atRoot, atDepth], home: server.origin + base, folder, close };
  } catch (error) {
    await removeWorkspace(workspace);
    throw error;
  }
}

async function closeAll(closeServer: () => Promise<unknown>, workspace: Workspace): Promise<void> {
  shared.builtSites = undefined;
  await closeServer();
  await removeWorkspace(workspace);
}

async function build(workspace: Workspace, base: string, name: string): Promise<BuiltSite> {
  const folder = join(workspace.folder, name);
  await buildOrThrow(workspace, { base, out: folder, env: { CARDS: '' } });
  return { base, folder };
}
