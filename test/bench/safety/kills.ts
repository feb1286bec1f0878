import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { recoverSite } from '../../../src/output/recover-site.ts';
import type { Workspace } from '../../build/run-build.ts';
import {
  buildOrThrow,
  changeContent,
  createWorkspace,
  removeWorkspace,
  ROOT,
  SITE,
} from '../../build/run-build.ts';
import { hashFiles } from '../../build/site-files.ts';
import type { Row } from './row.ts';

const KILLS = 20;
const VERSIONS = ['Der Pegel fällt.', 'Der Pegel steigt.'];

/** Kills real builds at times spread over their whole length, and looks whether a whole site is there, and nothing else. */
export async function measureKills(kills = KILLS): Promise<readonly Row[]> {
  const workspace = await createWorkspace('test/fixtures/build/small');
  try {
    const whole: string[] = [];
    let lengthMs = 0;
    for (const text of [...VERSIONS].reverse()) {
      const begin = performance.now();
      await build(workspace, text);
      lengthMs = performance.now() - begin;
      whole.push(await hash(workspace));
    }
    let good = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await change(workspace, VERSIONS[(kill + 1) % 2] ?? '');
      const signal = kill % 4 === 3 ? 'SIGINT' : 'SIGKILL';
      await killBuild(workspace, (lengthMs * (kill + 1)) / kills, signal);
      await recoverSite(workspace.out);
      const isWhole = whole.includes(await hash(workspace));
      const left = (await readdir(workspace.folder)).filter((name) => name.includes('.o-ton-'));
      if (isWhole && left.length === 0) good += 1;
    }
    return [{ name: `${String(kills)} kills`, result: `old or new site whole in ${String(good)}` }];
  } finally {
    await removeWorkspace(workspace);
  }
}

async function change(workspace: Workspace, text: string): Promise<void> {
  const article = `---\ntitle: Pegel\ndate: 2024-01-01\n---\n\n${text}\n`;
  await changeContent(workspace, { 'articles/pegel.md': article });
}

async function build(workspace: Workspace, text: string): Promise<void> {
  await change(workspace, text);
  await buildOrThrow(workspace);
}

async function hash({ out }: Workspace): Promise<string> {
  return JSON.stringify(await hashFiles(out));
}

async function killBuild(
  { content, out }: Workspace,
  afterMs: number,
  signal: NodeJS.Signals,
): Promise<void> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, SITE, CONTENT_DIR: content, OUT_DIR: out, CARDS: '0' };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: ROOT, env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  await Promise.race([setTimeout(afterMs), ended]);
  child.kill(signal);
  await ended;
}
