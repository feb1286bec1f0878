import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../bench/scale/make-corpus.ts';
import { runAnnotate } from './run-annotate.ts';

const MINUTE = 60_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(ROOT, 'content/pages/past-one-machine.md');

let folder: string;
let input: string;
let whole: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
  const files = makeCorpus(12);
  const isArticle = ([path]: (typeof files)[number]): boolean => path.startsWith('articles/');
  await writeCorpus(
    join(folder, 'content'),
    files.filter((file) => !isArticle(file)),
  );
  input = files
    .filter(isArticle)
    .map(([id, file]) => `${JSON.stringify({ id, text: file.split('\n---\n')[1]?.trim() })}\n`)
    .join('');
  whole = await annotate(input);
}, MINUTE);
afterAll(() => rm(folder, { recursive: true }));

/** Annotates lines through files: what a test reads only at the end would fill a pipe. */
async function annotate(lines: string): Promise<string> {
  const { exitCode, err } = await runAnnotate(folder, ['-', 'out.jsonl'], lines);
  expect([exitCode, err]).toEqual([0, expect.stringContaining('annotated: ')]);
  return readFile(join(folder, 'out.jsonl'), 'utf8');
}

/** Cuts after the last line break within so many bytes, or after the first one behind them. */
function cut(lines: string, block: number): string[] {
  const bytes = Buffer.from(lines);
  const pieces: string[] = [];
  for (let begin = 0; begin < bytes.length;) {
    const last = bytes.subarray(begin, begin + block).lastIndexOf(0x0a);
    const next = bytes.indexOf(0x0a, begin + block);
    const end = last >= 0 ? begin + last + 1 : next >= 0 ? next + 1 : bytes.length;
    pieces.push(bytes.subarray(begin, end).toString());
    begin = end;
  }
  return pieces;
}

describe('an archive in pieces', { timeout: MINUTE }, () => {
  test.each([
    ['pieces of four lines', 10_000, 3],
    ['a piece for each line', 1, 12],
  ])('in %s gives what one run gives, byte for byte', async (_, block, count) => {
    const pieces = cut(input, block);
    expect(pieces).toHaveLength(count);
    expect(pieces.join('')).toBe(input);
    // The last to begin with: which piece is done first says nothing of what is in it.
    const outputs: string[] = [];
    for (const piece of pieces.toReversed()) outputs.unshift(await annotate(piece));
    expect(outputs.join('')).toBe(whole);
    expect(
      whole.split('\n').filter((line) => line.includes('"type":"Direct"')).length,
    ).toBeGreaterThan(9);
  });

  // A content folder of one's own has no such page.
  test.runIf(existsSync(PAGE))(
    'goes through the command of the Spark job, run as Spark runs it',
    async () => {
      const page = await readFile(PAGE, 'utf8');
      const job = /```python\n(?<job>.*?)```/su.exec(page)?.groups?.['job'] ?? '';
      expect(job.trim().split('\n').length).toBeLessThanOrEqual(20);
      const command = /COMMAND = "(?<command>[^"]+)"/u.exec(job)?.groups?.['command'] ?? '';
      const environment = /ENVIRONMENT = (?<json>\{[^}]+\})/u.exec(job)?.groups?.['json'] ?? '{}';
      const env = {
        ...(JSON.parse(environment) as Record<string, string>),
        CONTENT_DIR: join(folder, 'content'),
      };
      const [program = '', ...args] = command
        .replaceAll('/opt/o-ton', ROOT.slice(0, -1))
        .split(' ');
      // No shell, no environment but its own, a folder that has nothing to do with it.
      const child = spawn(program, args, { cwd: tmpdir(), env });
      child.stdin.end(input);
      const exited = new Promise((resolve) => child.once('close', resolve));
      expect((await buffer(child.stdout)).toString()).toBe(whole);
      expect(await exited).toBe(0);
    },
  );
});
