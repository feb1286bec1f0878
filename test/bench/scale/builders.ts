import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeWorkspace, ROOT, SITE } from '../../build/run-build.ts';
import type { CorpusFile } from './make-corpus.ts';
import { writeCorpus } from './make-corpus.ts';
import type { Command } from './run-measured.ts';
import { ASTRO_TEMPLATE, ELEVENTY_TEMPLATE } from './templates.ts';

/** What is measured side by side, in this order. */
export const BUILDER_NAMES = ['ours', 'astro', 'eleventy'] as const;

export type BuilderName = (typeof BUILDER_NAMES)[number];

/** A project that one builder builds. */
export interface Project {
  /** Folder with `articles/`. */
  readonly content: string;
  /** Folder of the built site. */
  readonly out: string;
  readonly command: Command;
  /** Removes the project and what its builder remembers of it. */
  readonly remove: () => Promise<void>;
}

/** Writes a corpus into a new folder, with all that the builder needs to build it. */
type Prepare = (folder: string, corpus: readonly CorpusFile[]) => Promise<Project>;

export const BUILDERS: Readonly<Record<BuilderName, Prepare>> = {
  ours: prepareOurs,
  astro: (folder, corpus) =>
    prepareOther(folder, corpus, ASTRO_TEMPLATE, ['astro/bin/astro.mjs', 'build']),
  eleventy: (folder, corpus) =>
    prepareOther(folder, corpus, ELEVENTY_TEMPLATE, ['@11ty/eleventy/cmd.cjs', '--quiet']),
};

/** Everything on, but no pictures. */
async function prepareOurs(folder: string, corpus: readonly CorpusFile[]): Promise<Project> {
  const workspace = { folder, content: join(folder, 'content'), out: join(folder, 'dist') };
  const { content, out } = workspace;
  await writeCorpus(content, corpus);
  const env = { CONTENT_DIR: content, OUT_DIR: out, SITE, CARDS: '0', MESSAGES: 'en' };
  return {
    content,
    out,
    command: { args: [join(ROOT, 'src/cli/build.ts')], cwd: ROOT, env },
    remove: () => removeWorkspace(workspace),
  };
}

/** A project outside the checkout that finds its packages there. */
async function prepareOther(
  folder: string,
  corpus: readonly CorpusFile[],
  template: Readonly<Record<string, string>>,
  [script, ...args]: readonly [script: string, ...args: string[]],
): Promise<Project> {
  const content = join(folder, 'content');
  await writeCorpus(
    content,
    corpus.filter(([path]) => path.startsWith('articles/')),
  );
  for (const [path, text] of Object.entries(template)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return {
    content,
    out: join(folder, 'dist'),
    command: {
      args: [join(ROOT, 'node_modules', script), ...args],
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
