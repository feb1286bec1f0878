import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listContent } from '../../../src/files/folder/list-content.ts';
import { loadContent } from '../../../src/reading/load-content.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import type { Files } from '../../reading/load-files.ts';
import { findFaults, HEAD, SOUND, writeFiles } from '../../reading/load-files.ts';

const ARTICLE = `${HEAD}Text.\n`;

/** What the listing of these files beside a sound article says. */
async function findSkipped(files: Files): Promise<readonly Finding[]> {
  return (await listContent(await writeFiles({ ...SOUND, ...files }))).findings;
}

/** Lists a sound content folder after a change to it. */
async function findAfter(change: (root: string) => Promise<unknown>): Promise<readonly Finding[]> {
  const root = await writeFiles(SOUND);
  await change(root);
  return (await listContent(root)).findings;
}

describe('loadContent names each file that it skips', () => {
  test.each([
    ['articles/flut.txt', 'only .md and .mdx files are read here', 'rename it to flut.md'],
    ['articles/flut.markdown', 'only .md and .mdx files are read here', 'rename it to flut.md'],
    ['articles/flut.docx', 'only .md and .mdx files are read here', 'as Markdown in flut.md'],
    ['articles/2024/flut.odt', 'only .md and .mdx files are read here', 'as Markdown in flut.md'],
    ['articles/flut', 'only .md and .mdx files are read here', 'rename it to flut.md'],
    ['articles/flut.mp4', 'only .md and .mdx files are read here', 'into public/'],
    ['actors/ada.JPG', 'only .md files are read here', 'into public/'],
    ['articles/flut.zip', 'only .md and .mdx files are read here', 'out of the content folder'],
    ['actors/ada-berg.mdx', 'only .md files are read here', 'rename it to ada-berg.md'],
    ['flut.md', 'Files directly in this folder are skipped', 'articles/, actors/'],
  ])('%s', async (path, message, fix) => {
    expect(await findSkipped({ [path]: ARTICLE })).toEqual([
      {
        rule: 'skipped-file',
        severity: 'warning',
        file: `content/${path}`,
        line: 1,
        column: 1,
        message: expect.stringContaining(message),
        fix: expect.stringContaining(fix),
      },
    ]);
  });

  test.each(['articles', 'tags', 'en', 'embed', '404'])(
    'no page has the address of %s',
    async (id) => {
      expect(await findSkipped({ [`pages/${id}.md`]: ARTICLE })).toMatchObject([
        {
          rule: 'invalid-id',
          severity: 'error',
          file: `content/pages/${id}.md`,
          message: `The address ${id}/ belongs to a part of the site: no page can have it.`,
        },
      ]);
    },
  );

  test('a page with nearly the name of one that every site has is read, with a warning', async () => {
    expect(await findSkipped({ 'pages/kontakt.md': ARTICLE })).toEqual([]);
    expect(await findSkipped({ 'pages/impresum.md': ARTICLE })).toMatchObject([
      {
        rule: 'invalid-id',
        severity: 'warning',
        fix: 'Did you mean “impressum”? Then rename the file.',
      },
    ]);
  });

  test.each([
    ['article', 'Did you mean “articles/”?'],
    ['Actors', 'Did you mean “actors/”?'],
    ['akteure', 'the folders are articles/, actors/'],
  ])('and a folder %s once', async (folder, fix) => {
    const files = { [`${folder}/a.md`]: ARTICLE, [`${folder}/b/c.md`]: ARTICLE };
    expect(await findSkipped(files)).toEqual([
      expect.objectContaining({
        rule: 'skipped-file',
        severity: 'warning',
        file: `content/${folder}`,
        fix: expect.stringContaining(fix),
      }),
    ]);
  });

  test.each([
    'articles/flut.JPG',
    'public/a.txt',
    'README.md',
    'articles/readme.txt',
    'LICENSE',
    '.git/config',
    '.obsidian/app.json',
    'articles/.trash/alt.md',
    'articles/Thumbs.db',
    'articles/flut.md.swp',
    'articles/flut.md.bak',
    'articles/#flut.md#',
  ])('but not %s', async (path) => {
    expect(await findSkipped({ [path]: 'x' })).toEqual([]);
  });

  test('and refuses an ending of MDX in capitals, which nothing compiles', async () => {
    expect(await findSkipped({ 'articles/ebbe.MDX': ARTICLE })).toMatchObject([
      { rule: 'skipped-file', severity: 'error', fix: 'Rename the file to ebbe.mdx.' },
    ]);
  });
});

describe('loadContent waits for nobody and follows nothing', () => {
  test.each([
    ['a file', '../sound.md'],
    ['itself', 'link.md'],
    ['nowhere', 'nowhere.md'],
    ['a device', '/dev/zero'],
    ['a folder', '/'],
  ])('a symbolic link to %s is skipped with a warning', async (_what, target) => {
    const findings = await findAfter((root) => symlink(target, join(root, 'articles/link.md')));
    expect(findings).toMatchObject([
      {
        rule: 'skipped-file',
        severity: 'warning',
        file: 'content/articles/link.md',
        message: 'It is a symbolic link and is skipped.',
      },
    ]);
  });

  test('a pipe is skipped with a warning', async () => {
    const findings = await findAfter((root) =>
      Promise.resolve(execFileSync('mkfifo', [join(root, 'articles/pipe.md')])),
    );
    expect(findings).toMatchObject([{ rule: 'skipped-file', file: 'content/articles/pipe.md' }]);
  });

  test('a socket is skipped with a warning', async () => {
    const findings = await findAfter(async (root) => {
      const server = createServer();
      onTestFinished(() => void server.close());
      await new Promise<void>((done) => server.listen(join(root, 'articles/s.md'), done));
    });
    expect(findings).toMatchObject([{ rule: 'skipped-file', file: 'content/articles/s.md' }]);
  });

  test('a folder of content that is a symbolic link to one is read', async () => {
    const root = await writeFiles(SOUND);
    const other = join(dirname(root), 'other');
    await mkdir(other);
    await writeFile(join(other, 'ada-berg.md'), '---\nname: Ada Berg\n---\n');
    await symlink(other, join(root, 'actors'));
    const { paths, findings } = await listContent(root);
    expect([paths.actors, findings]).toEqual([[join(root, 'actors/ada-berg.md')], []]);
  });

  test.each(['nowhere', 'actors'])('one that leads to %s is a fault', async (target) => {
    const findings = await findAfter((root) => symlink(target, join(root, 'actors')));
    expect(findings).toMatchObject([
      { rule: 'skipped-file', severity: 'error', message: 'It must be a folder, and is none.' },
    ]);
  });

  test('a file in the place of a folder is a fault', async () => {
    const root = await writeFiles({ articles: 'Text.' });
    expect((await loadContent(root)).findings).toMatchObject([
      { rule: 'skipped-file', severity: 'error', file: 'content/articles' },
    ]);
  });

  test('a content folder that is a file is a bad setting', async () => {
    const root = await writeFiles(SOUND);
    await rm(root, { recursive: true });
    await writeFile(root, 'Text.');
    expect((await loadContent(root)).findings).toMatchObject([
      { rule: 'bad-setting', file: 'content', message: 'It is a file, no folder.' },
    ]);
  });

  test('a name that is no UTF-8 is a fault', async () => {
    const findings = await findAfter((root) => {
      const folder = Buffer.from(`${root}/articles/`);
      return writeFile(Buffer.concat([folder, Buffer.from('flüt.md', 'latin1')]), ARTICLE);
    });
    expect(findings).toMatchObject([
      { rule: 'invalid-id', severity: 'error', message: 'The name of the file is not UTF-8.' },
    ]);
  });

  test('a name of 240 characters is a fault', async () => {
    const findings = await findFaults({ ...SOUND, [`articles/${'a'.repeat(240)}.md`]: ARTICLE });
    expect(findings).toMatchObject([
      { rule: 'invalid-id', message: expect.stringContaining('too long for an id: 240') },
    ]);
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that may not be read is a fault', async () => {
    const root = await writeFiles(SOUND);
    await chmod(join(root, 'articles/sound.md'), 0o000);
    expect((await loadContent(root)).findings).toMatchObject([
      { rule: 'skipped-file', severity: 'error', message: expect.stringContaining('EACCES') },
    ]);
  });
});
