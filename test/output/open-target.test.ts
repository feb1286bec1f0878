import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/output/mark.ts';
import { openTarget } from '../../src/output/open-target.ts';
import { createFolder, readFolder } from './target-folders.ts';

const FILES = {
  'main/package.json': '{}',
  'main/src/a.ts': '',
  'main/content/articles/eins.md': 'Eins.',
  'main/dist/.o-ton': formatMark(['index.html']),
  'main/dist/index.html': 'Alt.',
  'main/old/index.html': 'Alt.',
  'main/brief.txt': 'Liebe Ada!',
  'web/.o-ton': formatMark(['index.html', 'a/b.html']),
  'web/index.html': 'Alt.',
  'web/CNAME': 'o-ton.example',
  'web/bilder/eins.png': '1',
  'web/bilder/zwei.png': '2',
  'web/bilder/drei.png': '3',
  'made/.o-ton': '',
  'made/CNAME': 'o-ton.example',
};

function open(root: string, name: string, keepsFiles = false) {
  const checkout = join(root, 'main');
  const content = join(checkout, 'content');
  return openTarget(join(root, name), { checkout, content, keepsFiles });
}

test.each([
  ['main', 'is or holds this checkout'],
  ['.', 'is or holds this checkout'],
  ['..', 'is or holds this checkout'],
  ['main/content', 'is or holds the content folder'],
  ['main/content/articles', 'lies in the content folder'],
  ['main/content/site', 'lies in the content folder'],
  ['main/src', "which is O-Ton's own"],
  ['main/node_modules/.o-ton/site', "which is O-Ton's own"],
  ['main/brief.txt', 'is no folder'],
  ['main/brief.txt/site', 'Nothing can be written at'],
  ['main/old', 'holds index.html and no mark that O-Ton wrote it (.o-ton)'],
  [
    'web',
    'holds CNAME, bilder/drei.png, bilder/eins.png and 1 other file, which O-Ton did not write',
  ],
  ['made', 'holds CNAME, which O-Ton did not write'],
])('refuses %s and leaves everything as it was', async (name, message) => {
  const root = await createFolder(FILES);
  expect(await open(root, name)).toContain(message);
  expect(await readFolder(root)).toEqual(Object.fromEntries(Object.entries(FILES).toSorted()));
});

test.each([
  ['main', 'is or holds this checkout'],
  ['main/content/site', 'lies in the content folder'],
  ['main/old', 'holds index.html and no mark'],
])('refuses %s though foreign files are to be kept', async (name, message) => {
  const root = await createFolder(FILES);
  expect(await open(root, name, true)).toContain(message);
});

test.each(['main/dist', 'main/new', 'main-site', 'main/a/b/Überblick und mehr', 'contents'])(
  'takes %s and makes nothing yet',
  async (name) => {
    const root = await createFolder(FILES);
    const folder = join(root, name);
    expect(await open(root, name)).toEqual({
      name: folder,
      folder,
      keepsFiles: false,
      isInPlace: false,
    });
    expect(await readFolder(root)).toEqual(Object.fromEntries(Object.entries(FILES).toSorted()));
  },
);

test.each(['web', 'made'])('takes %s when foreign files are to be kept', async (name) => {
  const root = await createFolder(FILES);
  expect(await open(root, name, true)).toMatchObject({
    folder: join(root, name),
    keepsFiles: true,
  });
});

test('takes a folder that is empty', async () => {
  const root = await createFolder(FILES);
  await mkdir(join(root, 'empty'));
  expect(await open(root, 'empty')).toMatchObject({ folder: join(root, 'empty') });
});

describe('links', () => {
  test.each([
    ['main', 'is or holds this checkout'],
    ['main/content/articles', 'lies in the content folder'],
    ['main/old', 'and no mark that O-Ton wrote it'],
  ])('refuses a link to %s', async (goal, message) => {
    const root = await createFolder(FILES);
    await symlink(join(root, goal), join(root, 'link'));
    expect(await open(root, 'link')).toContain(message);
  });

  test.each(['main/dist', 'not-yet'])('takes a link to %s for that folder', async (goal) => {
    const root = await createFolder(FILES);
    await symlink(goal, join(root, 'link'));
    expect(await open(root, 'link')).toMatchObject({ folder: join(root, goal) });
  });

  test('knows the checkout when it is reached through a link', async () => {
    const root = await createFolder(FILES);
    await symlink('main', join(root, 'way'));
    const rules = {
      checkout: join(root, 'way'),
      content: join(root, 'way/content'),
      keepsFiles: false,
    };
    expect(await openTarget(join(root, 'main'), rules)).toContain('is or holds this checkout');
  });
});

// The system makes no folders there, and Node's recursive `mkdir` never comes back.
test.skipIf(process.platform !== 'linux')('refuses a folder in /proc', async () => {
  const root = await createFolder(FILES);
  const rules = { checkout: root, content: join(root, 'content'), keepsFiles: false };
  expect(await openTarget('/proc/o-ton/site', rules)).toContain(
    "Nothing can be written at /proc/o-ton/site (ENOENT: no such file or directory, mkdir '/proc/o-ton')",
  );
});
