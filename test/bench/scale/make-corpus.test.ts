import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/reading/load-content.ts';
import { addAlias, editArticle, plantAlias } from './edits.ts';
import { makeCorpus, writeCorpus } from './make-corpus.ts';

const CORPUS = makeCorpus(20);
const ARTICLES = CORPUS.filter(([path]) => path.startsWith('articles/'));

test('makes the same corpus in each run', () => {
  expect(makeCorpus(20)).toEqual(CORPUS);
});

test('makes as many articles as are asked for, of some 300 words each', () => {
  const words = ARTICLES.map(([, text]) => countWords(text));
  expect(words).toHaveLength(20);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  expect(mean).toBeGreaterThan(285);
  expect(mean).toBeLessThan(315);
  expect(Math.min(...words)).toBeGreaterThan(250);
  expect(Math.max(...words)).toBeLessThan(350);
});

test('has no errors as content, nor after an article is edited and an alias added', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-corpus-'));
  try {
    const planted = plantAlias(CORPUS);
    await writeCorpus(folder, planted);
    const before = await loadContent(folder);
    expect(before.articles).toHaveLength(20);
    expect(toErrors(before)).toEqual([]);

    await editArticle(folder, planted);
    await addAlias(folder);
    const after = await loadContent(folder);
    expect(toErrors(after)).toEqual([]);
    const changed = after.articleFiles.filter(
      ({ text }, index) => text !== before.articleFiles[index]?.text,
    );
    expect(changed).toHaveLength(1);
    expect(after.actors.find(({ id }) => id === 'hafenamt')?.data.aliases).toEqual(['Kaikontor']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('has an alias that nobody knows in five articles of any corpus', () => {
  const holders = plantAlias(makeCorpus(100)).filter(([, text]) => text.includes('Kaikontor'));
  expect(holders.map(([path]) => path.replace(/^.*-/u, ''))).toEqual([
    '00000.md',
    '00020.md',
    '00040.md',
    '00060.md',
    '00080.md',
  ]);
});

function countWords(text: string): number {
  const [, , body = ''] = text.split(/^---\n/mu);
  return body.trim().split(/\s+/u).length;
}

function toErrors({ findings }: Awaited<ReturnType<typeof loadContent>>): unknown[] {
  return findings.filter(({ severity }) => severity === 'error');
}
