import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  describeRunning,
  findRunningServer,
  forgetServer,
} from '../../src/cli/find-running-server.ts';
import { createFolder } from './run-command.ts';

/** An address at which something listens. */
async function listen(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return `http://127.0.0.1:${String(address.port)}`;
}

/** The file of Astro's with this in it. */
async function write(text: string): Promise<string> {
  return join(await createFolder({ 'dev.json': text }), 'dev.json');
}

test('a server that lives and answers is running', async () => {
  const url = await listen();
  const file = await write(JSON.stringify({ pid: process.pid, url }));
  const running = { url, pid: String(process.pid) };
  expect(await findRunningServer('dev', [], file)).toEqual(running);
  expect(await findRunningServer('dev', ['--port', '4322', '--host'], file)).toEqual(running);
});

test.each(['--force', '--ignore-lock', '--help', 'stop'])(
  'none stands in the way of %s',
  async (arg) => {
    const file = await write(JSON.stringify({ pid: process.pid, url: await listen() }));
    expect(await findRunningServer('dev', [arg], file)).toBeUndefined();
  },
);

test('one whose process has ended is not', async () => {
  const child = spawn(process.execPath, ['--version']);
  await once(child, 'exit');
  const file = await write(JSON.stringify({ pid: child.pid, url: await listen() }));
  expect(await findRunningServer('dev', [], file)).toBeUndefined();
});

test('one at whose address nobody listens is not: its number is another program’s now', async () => {
  const file = await write(JSON.stringify({ pid: process.pid, url: 'http://127.0.0.1:1' }));
  expect(await findRunningServer('dev', [], file)).toBeUndefined();
});

test('without a file, or with one that is broken, none is running', async () => {
  expect(
    await findRunningServer('dev', [], join(await createFolder({}), 'dev.json')),
  ).toBeUndefined();
  expect(await findRunningServer('dev', [], await write('{"pid": '))).toBeUndefined();
  expect(await findRunningServer('dev', [], await write('{"pid": "1"}'))).toBeUndefined();
});

test('whoever starts a second one is told the address and the process of the first', () => {
  expect(describeRunning('preview', { url: 'http://127.0.0.1:4321', pid: '7' })).toBe(
    '“preview” is already running for this checkout, at http://127.0.0.1:4321 (process 7): open that address, end the process, or replace it with “npm run preview -- --force”.',
  );
});

test('what is written down of one that is gone can be taken away', async () => {
  const file = await write('{}');
  await forgetServer('dev', file);
  await forgetServer('dev', file);
  expect(existsSync(file)).toBe(false);
});
