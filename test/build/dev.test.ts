import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { withBuildLock } from '../../src/cli/build-lock.ts';
import type { Workspace } from './run-build.ts';
import { createWorkspace, removeWorkspace, ROOT } from './run-build.ts';

// `dev` and a build share files of Astro's, so no build may run beside it.
test('dev shows an article with its quotes counted, and tells what is doubtful', () =>
  withBuildLock(async () => {
    const workspace = await createWorkspace('test/fixtures/build/small', {
      'articles/offen.md': '---\ntitle: Offen\ndate: 2024-01-01\n---\n\nEr sagte: „Das bleibt.\n',
    });
    onTestFinished(() => removeWorkspace(workspace));
    const port = await getFreePort();
    const { child, read } = startDev(workspace, port);
    try {
      const html = await fetchWhenReady(`http://127.0.0.1:${String(port)}/articles/hafen/`, child);
      expect(html.match(/In diesem Text: [^<]+/gu)).toEqual([
        expect.stringMatching(/^In diesem Text: 1\sZitat, 1\sErwähnung\.$/u),
      ]);
      expect(read()).toContain(
        'content/articles/offen.md:6:11 warning: The quotation mark „ is not closed. [unclosed-quotation-mark]',
      );
    } finally {
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'exit');
      }
    }
  }));

function startDev({ content }: Workspace, port: number) {
  const { PATH, HOME } = process.env;
  const args = ['src/cli/dev.ts', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, HOME, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, read: () => output };
}

async function getFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}

async function fetchWhenReady(url: string, child: ChildProcess): Promise<string> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`dev ended with ${String(child.exitCode)}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return response.text();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
