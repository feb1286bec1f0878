import type { TestProject } from 'vitest/node';
import { buildOrThrow, createWorkspace, removeWorkspace } from '../build/run-build.ts';
import { serveFolder } from '../serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the home page is, with a slash at the end. */
    home: string;
  }
}

/** Builds the repository's own content under a deep base path, the harder case, and serves it to all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const base = '/deep/folder/';
  const workspace = await createWorkspace('content');
  try {
    await buildOrThrow(workspace, { base });
    const server = await serveFolder(workspace.out, base);
    project.provide('home', server.origin + base);
    return async () => {
      await server.close();
      await removeWorkspace(workspace);
    };
  } catch (error) {
    await removeWorkspace(workspace);
    throw error;
  }
}
