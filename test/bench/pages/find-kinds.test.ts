import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findKinds, toKind } from './find-kinds.ts';

test.each([
  ['', 'home'],
  ['en/', 'en: home'],
  ['404.html', '404.html'],
  ['search/', 'search'],
  ['impressum/', 'own page'],
  ['articles/', 'articles'],
  ['articles/deich/', 'article'],
  ['en/articles/deich/', 'en: article'],
  ['articles/2024/2/', 'articles by year'],
  ['actors/letter/a-c/', 'actors by letter'],
  ['actors/ada-berg/', 'actor'],
  ['actors/ada-berg/2024/', 'actor by year'],
  ['quotes/q-aaaaaaaa/', 'statement'],
  ['embed/q-aaaaaaaa/', 'embed'],
  ['compare/', 'compare'],
  ['compare/ada-berg~jo-kern/', 'comparison'],
  ['unknown/ada-berg/more/', 'unknown more'],
])('/%s is the kind “%s”', (path, kind) => {
  expect(toKind(path, false)).toBe(kind);
});

test('a statement that is not listed is what is left of one; an embed is never listed', () => {
  expect(toKind('quotes/q-aaaaaaaa/', true)).toBe('gone statement');
  expect(toKind('embed/q-aaaaaaaa/', true)).toBe('embed');
});

test('of each kind the heaviest page is found, and none that sends readers on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-kinds-'));
  const pages = {
    'index.html': 'home',
    'articles/deich/index.html': '<p>Am Deich.',
    'articles/hafen/index.html': '<p>Der Hafen bleibt zu.',
    'articles/damm/index.html': '<meta http-equiv="refresh" content="0; url=/articles/deich/">',
  };
  try {
    for (const [file, html] of Object.entries(pages)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), html);
    }
    const found = (await findKinds(folder)).map(({ kind, path, count }) => [kind, path, count]);
    expect(found.toSorted()).toEqual([
      ['article', 'articles/hafen/', 2],
      ['home', '', 1],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
