import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../bench/scale/make-corpus.ts';
import { COMPILE_CACHE } from '../compile-cache.ts';
import { runAnnotate } from './run-annotate.ts';

const MINUTE = 60_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = join(ROOT, 'content/pages/past-one-machine.md');

/** GNU's: moreutils has another command of this name, which cuts no input. */
const HAS_PARALLEL = spawnSync('parallel', ['--version']).stdout?.includes('GNU parallel') ?? false;
if (!HAS_PARALLEL) console.log('Skipped: GNU parallel is not installed (apt install parallel).');

/** Lines that are no article, one after each fortieth that is one. */
const BROKEN = ['{"id":1', '', 'no JSON', '{"id":"x"}', '{"id":"y","text":3}', '[]', '\u2028'];

/** Sentences of generated articles, a line each, and a text that is longer than a piece. */
function toLines(
  articles: readonly (readonly [path: string, text: string | Uint8Array])[],
): string {
  const lines = articles.flatMap(([path, file]) =>
    (String(file).split('\n---\n')[1] ?? '')
      .split(/(?<=\.)\s+/u)
      .map((text, index) => JSON.stringify({ id: `${path}#${String(index)}`, text })),
  );
  const long = JSON.stringify({
    id: 'long',
    text: '„Wir bleiben“, sagte Ada Berg.\n'.repeat(2500),
  });
  return [...lines.slice(0, 500), long, ...lines.slice(500)]
    .flatMap((line, index) =>
      index % 40 === 39 ? [line, BROKEN[((index - 39) / 40) % BROKEN.length] ?? ''] : [line],
    )
    .join('\n');
}

// A content folder of one's own has no such page.
describe.runIf(HAS_PARALLEL && existsSync(PAGE))('GNU parallel, as the page says', () => {
  let folder: string;
  let recipe: string;
  let whole: string;
  let leftOut: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
    const files = makeCorpus(50);
    const isArticle = ([path]: (typeof files)[number]): boolean => path.startsWith('articles/');
    await writeCorpus(
      join(folder, 'content'),
      files.filter((file) => !isArticle(file)),
    );
    await writeFile(join(folder, 'archive.jsonl'), toLines(files.filter(isArticle)));
    const { exitCode, err } = await runAnnotate(folder, ['archive.jsonl', 'whole.jsonl']);
    expect(exitCode).toBe(1);
    leftOut = Number(/(?<count>\d+) of [\d,]+ records were left out/u.exec(err)?.groups?.['count']);
    whole = await readFile(join(folder, 'whole.jsonl'), 'utf8');
    const page = await readFile(PAGE, 'utf8');
    recipe = /```sh\n(?<recipe>[^`]*parallel [^`]*)```/u.exec(page)?.groups?.['recipe'] ?? '';
    expect(recipe).toContain('--block 20M');
  }, MINUTE);
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    [1, '110k'],
    [3, '70k'],
  ])(
    'gives with %i jobs at a time what one run gives, byte for byte',
    async (jobs, block) => {
      const command = recipe
        .replace('/srv/content', join(folder, 'content'))
        .replace('--block 20M', `--block ${block} --jobs ${String(jobs)}`)
        .replace('archive.jsonl', join(folder, 'archive.jsonl'))
        .replace('quotes.jsonl', join(folder, 'quotes.jsonl'));
      const { code, told } = await new Promise<{ code: number; told: string }>((resolve) => {
        const env = { PATH: process.env['PATH'], HOME: folder, MESSAGES: 'en', ...COMPILE_CACHE };
        const child = execFile('bash', ['-c', command], { cwd: ROOT, env }, (_, __, stderr) =>
          resolve({ code: child.exitCode ?? -1, told: stderr }),
        );
      });
      expect(await readFile(join(folder, 'quotes.jsonl'), 'utf8')).toBe(whole);
      expect(whole.split('\n').length).toBeGreaterThan(1000);
      const pieces = told.split(' annotated: ').length - 1;
      expect(pieces).toBeGreaterThan(2);
      // Each piece tells of its own, and the exit code counts those that did.
      const counts = [...told.matchAll(/(\d+) of [\d,]+ records? (?:was|were) left out/gu)];
      expect(counts.map(([, count]) => Number(count)).reduce((a, b) => a + b, 0)).toBe(leftOut);
      expect(code).toBe(counts.length);
    },
    MINUTE,
  );
});
