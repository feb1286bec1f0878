import { lstat, mkdir, mkdtemp, readlink, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatMark, parseMark } from '../../src/output/mark.ts';
import { publishSite } from '../../src/output/publish-site.ts';
import { createFolder, readFolder, writeFiles } from './target-folders.ts';

const OLD = {
  'index.html': 'Alt.',
  'gone.html': 'Weg.',
  'a/gone.html': 'Weg.',
  kind: 'Eine Datei.',
  'tief/er/index.html': 'Alt.',
};
const NEW = {
  'index.html': 'Neu.',
  'a/index.html': 'Neu.',
  'kind/index.html': 'Neu.',
  'tief/er': 'Neu.',
};
const FOREIGN = { CNAME: 'o-ton.example', 'a/bild.png': 'Bild.' };

const marked = (files: Readonly<Record<string, string>>) => ({
  '.o-ton': formatMark(Object.keys(files)),
  ...files,
});
const sorted = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).toSorted());

function toTarget(root: string, isInPlace: boolean, keepsFiles = false) {
  return { name: 'web', folder: join(root, 'web'), keepsFiles, isInPlace };
}

describe.each([
  ['by renaming', false],
  ['in place', true],
])('%s', (_, isInPlace) => {
  test('puts a new site in the place of the old one, and leaves nothing else', async () => {
    const root = await createFolder();
    await writeFiles(join(root, 'web'), marked(OLD));
    await writeFiles(join(root, 'site'), NEW);
    expect(await publishSite(join(root, 'site'), toTarget(root, isInPlace))).toBeUndefined();
    await rm(join(root, 'site'), { recursive: true, force: true });
    expect(await readFolder(root)).toEqual(
      sorted(
        Object.fromEntries(
          Object.entries(marked(NEW)).map(([name, text]) => [`web/${name}`, text]),
        ),
      ),
    );
  });

  test('keeps foreign files when asked to, and does not call them its own', async () => {
    const root = await createFolder();
    await writeFiles(join(root, 'web'), { ...marked(OLD), ...FOREIGN });
    await symlink('CNAME', join(root, 'web/link'));
    await writeFiles(join(root, 'site'), NEW);
    expect(await publishSite(join(root, 'site'), toTarget(root, isInPlace, true))).toBeUndefined();
    const files = await readFolder(join(root, 'web'));
    expect(files).toEqual(sorted({ ...marked(NEW), ...FOREIGN, link: 'a link' }));
    expect([...parseMark(files['.o-ton'] ?? '')].toSorted()).toEqual(Object.keys(NEW).toSorted());
  });

  test.each([
    ['web holds CNAME, which O-Ton did not write. Move', { CNAME: '' }, false],
    [
      'web holds a/index.html, which O-Ton did not write and which the new site has too.',
      { 'a/index.html': '' },
      true,
    ],
    ['web holds kind/mein.txt', { 'kind/mein.txt': '' }, false],
    [
      'web holds tief/er/mein.txt, which O-Ton did not write and which',
      { 'tief/er/mein.txt': '' },
      true,
    ],
  ])('leaves the old site as it was: %s', async (message, foreign, keepsFiles) => {
    const root = await createFolder();
    const old = { 'index.html': 'Alt.', 'a/gone.html': 'Weg.' };
    await writeFiles(join(root, 'web'), { ...marked(old), ...foreign });
    await writeFiles(join(root, 'site'), NEW);
    const fault = await publishSite(join(root, 'site'), toTarget(root, isInPlace, keepsFiles));
    expect(fault).toContain(message);
    expect(await readFolder(join(root, 'web'))).toEqual(sorted({ ...marked(old), ...foreign }));
  });
});

test('makes the folders above a new target', async () => {
  const root = await createFolder();
  await writeFiles(join(root, 'site'), NEW);
  const target = { ...toTarget(root, false), folder: join(root, 'ein Ordner/größer/web') };
  expect(await publishSite(join(root, 'site'), target)).toBeUndefined();
  expect(await readFolder(target.folder)).toEqual(sorted(marked(NEW)));
});

test('gives the new folder the rights of the old one', async () => {
  const root = await createFolder();
  await mkdir(join(root, 'web'), { mode: 0o750 });
  await writeFiles(join(root, 'site'), NEW);
  await publishSite(join(root, 'site'), toTarget(root, false));
  expect(((await stat(join(root, 'web'))).mode & 0o777).toString(8)).toBe('750');
});

test('replaces what a link leads to, and the link stays', async () => {
  const root = await createFolder();
  await writeFiles(join(root, 'web'), marked(OLD));
  await symlink('web', join(root, 'link'));
  await writeFiles(join(root, 'site'), NEW);
  expect(await publishSite(join(root, 'site'), toTarget(root, false))).toBeUndefined();
  expect(await readlink(join(root, 'link'))).toBe('web');
  expect(await readFolder(join(root, 'link'))).toEqual(sorted(marked(NEW)));
});

test('removes what killed builds left beside the target and in it', async () => {
  const root = await createFolder();
  await writeFiles(root, {
    '.web.o-ton-new/a.html': '',
    '.web.o-ton-old/.o-ton': '',
    'web/.o-ton-new/a.html': '',
  });
  await writeFiles(join(root, 'web'), marked(OLD));
  await writeFiles(join(root, 'site'), NEW);
  expect(await publishSite(join(root, 'site'), toTarget(root, false))).toBeUndefined();
  const names = Object.keys(await readFolder(root)).filter((name) => !name.startsWith('web/'));
  expect(names).toEqual([]);
  expect(await readFolder(join(root, 'web'))).toEqual(sorted(marked(NEW)));
});

const SHM = '/dev/shm';
const isElsewhere = await Promise.all([stat(SHM), stat(process.cwd())]).then(
  ([one, other]) => one.dev !== other.dev,
  () => false,
);

test.skipIf(!isElsewhere)('crosses from one file system to another', async () => {
  const root = await createFolder();
  const other = await mkdtemp(join(SHM, 'o-ton-test-'));
  onTestFinished(() => rm(other, { recursive: true }));
  await writeFiles(join(root, 'site'), NEW);
  await writeFiles(join(other, 'web'), { ...marked(OLD), ...FOREIGN });
  const target = toTarget(other, false, true);
  expect(await publishSite(join(root, 'site'), target)).toBeUndefined();
  expect(await readFolder(other)).toEqual(
    sorted(
      Object.fromEntries(
        Object.entries({ ...marked(NEW), ...FOREIGN }).map(([name, text]) => [`web/${name}`, text]),
      ),
    ),
  );
  await expect(lstat(join(root, 'site'))).rejects.toThrow('ENOENT');
});
