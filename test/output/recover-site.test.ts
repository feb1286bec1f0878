import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formatMark } from '../../src/output/mark.ts';
import { recoverSite } from '../../src/output/recover-site.ts';
import { withLock } from '../../src/system/with-lock.ts';
import { createFolder, readFolder } from './target-folders.ts';

const MARK = formatMark(['index.html']);
const OLD = { '.web.o-ton-old/.o-ton': MARK, '.web.o-ton-old/index.html': 'Alt.' };
const NEW = { '.web.o-ton-new/.o-ton': MARK, '.web.o-ton-new/index.html': 'Neu.' };

const BACK = { 'web/.o-ton': MARK, 'web/index.html': 'Alt.' };
const SAYS_BACK = 'A build was killed while it replaced web: the old site is back.';

test.each([
  [
    'puts the old site back after a kill between the two renames',
    { ...OLD, ...NEW },
    BACK,
    SAYS_BACK,
  ],
  [
    'removes the old site where the new one is in its place',
    { ...OLD, 'web/.o-ton': MARK, 'web/index.html': 'Neu.' },
    { 'web/.o-ton': MARK, 'web/index.html': 'Neu.' },
    undefined,
  ],
  ['removes a new site that is not complete', { ...NEW, ...BACK }, BACK, undefined],
  [
    'removes what was to be moved within a target',
    { 'web/.o-ton-new/a.html': 'Neu.', ...BACK },
    BACK,
    undefined,
  ],
  ['does nothing where nothing is to be done', BACK, BACK, undefined],
])('%s', async (_, files, result, says) => {
  const root = await createFolder(files);
  expect(await recoverSite(join(root, 'web'))).toBe(says);
  expect(await readFolder(root)).toEqual(result);
});

test('puts the old site back where somebody made the folder again', async () => {
  const root = await createFolder(OLD);
  await mkdir(join(root, 'web'));
  expect(await recoverSite(join(root, 'web'))).toBe(SAYS_BACK);
  expect(await readFolder(root)).toEqual(BACK);
});

test('keeps the old site and says where it is when something else is in its place', async () => {
  const files = { ...OLD, 'web/brief.txt': 'Liebe Ada!' };
  const root = await createFolder(files);
  expect(await recoverSite(join(root, 'web'))).toBe(
    `A build was killed while it replaced ${join(root, 'web')}. Its old site is in ${join(root, '.web.o-ton-old')}; what is there now is not O-Ton's.`,
  );
  expect(await readFolder(root)).toEqual(files);
});

test('leaves everything to a build that still runs', async () => {
  const files = { ...OLD, ...NEW };
  const root = await createFolder(files);
  const web = join(root, 'web');
  await withLock(web, { what: 'A build', waitMs: 0 }, async () => {
    expect(await recoverSite(web)).toBeUndefined();
    expect(await readFolder(root)).toEqual({ '.web.lock': '', ...files });
  });
});
