import { rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { getDevState } from '../../src/dev/dev-state.ts';
import { toAnnotateOptions } from '../../src/articles/to-annotate-options.ts';
import { articlesLoader, toBase } from '../../src/loaders/articles-loader.ts';
import { createContentReader } from '../../src/reading/content-reader.ts';
import type { ArticleAnnotations } from '../../src/schemas/annotations.ts';
import { createCollection } from './collection-context.ts';
import type { Files } from '../reading/load-files.ts';
import { ADA, HEAD, loadFiles, SOUND, writeFiles } from '../reading/load-files.ts';

const FILES = {
  'articles/ebbe.mdx': `${HEAD}Zwei.\n`,
  'articles/flut.md': `${HEAD}„Wir bleiben“, sagte Ada Berg am [Deich](/d/).\n`,
  'actors/ada-berg.md': ADA,
};

const OPEN_MARK = `${HEAD}Sie sagte „ja.\n`;

/** A collection of articles that is loaded, and how to load it again. */
async function open(files: Files = FILES, isDev = false) {
  const folder = await writeFiles(files);
  const collection = createCollection('articles', '/', isDev);
  const load = async (): Promise<string[]> => {
    await articlesLoader(createContentReader(folder)).load(collection.context);
    return collection.takeSets();
  };
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  return { ...collection, folder, load, write, first: await load() };
}

describe('toBase', () => {
  test.each([
    ['/', '/'],
    ['/deep/folder', '/deep/folder/'],
    ['/deep/folder/', '/deep/folder/'],
    ['', '/'],
  ])('makes of “%s” “%s”', (base, result) => {
    expect(toBase(base)).toBe(result);
  });
});

describe('toAnnotateOptions', () => {
  test('names the article, its file and the registry', async () => {
    const content = await loadFiles(SOUND);
    const [article] = content.articles;
    if (!article) throw new Error('no article');
    expect(toAnnotateOptions(content, article)).toMatchObject({
      article: 'sound',
      file: 'content/articles/sound.md',
      registry: content.registry,
    });
  });
});

describe('articlesLoader', () => {
  test('stores a .md article with its HTML and its annotations', async () => {
    const { entries, first } = await open();
    const flut = entries.get('flut');
    expect(first).toEqual(['ebbe', 'flut']);
    expect(flut?.data).toMatchObject({
      title: 'Flut',
      date: '2022-02-02',
      lang: 'de',
      annotations: {
        text: '„Wir bleiben“, sagte Ada Berg am Deich.',
        file: 'content/articles/flut.md',
        quotes: [{ id: 'q-ibxnfe35', speaker: { ids: ['ada-berg'] } }],
      },
    });
    expect(flut?.rendered?.html).toContain('id="q-ibxnfe35"');
  });

  test('stores an .mdx article with its annotations, for Astro to render', async () => {
    const { entries } = await open();
    expect(entries.get('ebbe')).toMatchObject({
      data: { annotations: { text: 'Zwei.' } },
      body: '\nZwei.\n',
      deferredRender: true,
    });
    expect(entries.get('ebbe')?.rendered).toBeUndefined();
  });

  test('stores nothing again when nothing changed, and names .mdx to Astro again', async () => {
    const { load, takeImports, entries } = await open();
    expect(await load()).toEqual([]);
    expect(takeImports()).toEqual([entries.get('ebbe')?.filePath]);
  });

  test('stores the article again that changed', async () => {
    const { load, write, entries } = await open();
    await write('articles/flut.md', `${HEAD}Neu.\n`);
    expect(await load()).toEqual(['flut']);
    expect(entries.get('flut')?.rendered?.html).toBe('<p>Neu.</p>');
  });

  test('stores the articles again that ask for an actor who changed', async () => {
    const { load, write, entries } = await open();
    await write('actors/ada-berg.md', ADA.replace('kind: person', 'kind: person\nside: rat'));
    expect(await load()).toEqual(['flut']);
    expect(entries.get('flut')?.rendered?.html).toContain('side-rat');
  });

  test('stores those again that hold a name which the registry got, and no other', async () => {
    const { load, write } = await open();
    await write('articles/ebbe.mdx', `${HEAD}Die Möwe flog.\n`);
    await load();
    await write('actors/cem-roth.md', '---\nname: Cem Roth\nkind: person\n---\n');
    expect(await load()).toEqual([]);
    await write('actors/cem-roth.md', '---\nname: Cem Roth\nkind: person\naliases: Möwe\n---\n');
    expect(await load()).toEqual(['ebbe']);
  });

  test('stores all articles again when the base path changed', async () => {
    const { context, load } = await open();
    // The test owns this literal; Astro's type is read-only.
    Object.assign(context.config, { base: '/deep' });
    expect(await load()).toEqual(['ebbe', 'flut']);
  });

  test('puts the base path before links', async () => {
    const { context, load, entries } = await open();
    Object.assign(context.config, { base: '/deep' });
    await load();
    expect(entries.get('flut')?.rendered?.html).toContain('<a href="/deep/d/">');
  });

  test('forgets an article that is gone', async () => {
    const { folder, load, entries } = await open();
    await rm(join(folder, 'articles/flut.md'));
    await load();
    expect([...entries.keys()]).toEqual(['ebbe']);
  });

  test('stores an article again that moved', async () => {
    const { folder, load } = await open();
    await rename(join(folder, 'articles/flut.md'), join(folder, 'articles/flut.mdx'));
    expect(await load()).toEqual(['flut']);
  });

  test('gives a quote its own id again when the ledger has it for another article no more', async () => {
    const record = '{"article":"ebbe","text":"Wir bleiben","firstSeen":"2024-05-01"}';
    const { folder, load, write, entries, first } = await open({
      ...FILES,
      'quotes.lock.json': `{"version":1,"quotes":{"q-ibxnfe35":${record}}}`,
    });
    const getId = (): unknown => entries.get('flut')?.rendered?.html.match(/id="(q-.*?)"/u)?.[1];
    expect([first, getId()]).toEqual([['ebbe', 'flut'], expect.not.stringMatching('q-ibxnfe35')]);
    await rm(join(folder, 'quotes.lock.json'));
    expect([await load(), getId()]).toEqual([['ebbe', 'flut'], 'q-ibxnfe35']);
    await write(
      'quotes.lock.json',
      `{"version":1,"quotes":{"q-ibxnfe35":${record.replace('ebbe', 'wind')}}}`,
    );
    expect([await load(), getId()]).toEqual([['flut'], expect.not.stringMatching('q-ibxnfe35')]);
  });

  test('ends with all errors at once, and stores nothing', async () => {
    const folder = await writeFiles({
      'articles/flut.md': `${HEAD}Sie sagte „ja.\n`,
      'articles/ebbe.md': 'Text.\n',
      'articles/Wind.md': `${HEAD}Text.\n`,
    });
    const { context, entries } = createCollection('articles');
    await expect(articlesLoader(createContentReader(folder)).load(context)).rejects.toThrow(
      new Error(`The content has faults:
${toOwnPath(folder)}/articles/Wind.md:1:1 error: “Wind” cannot be an id. [invalid-id]
    Rename the file to wind.md; ids have small letters a to z, digits and single hyphens.
${toOwnPath(folder)}/articles/ebbe.md:1:1 error: The file has no frontmatter. [missing-frontmatter]
    Begin it with a line ---, the keys, and another line ---.`),
    );
    expect(entries.size).toBe(0);
  });

  test('goes on where nothing is an error; a build says nothing, its command has told', async () => {
    const { warnings, first } = await open({ ...FILES, 'articles/flut.md': OPEN_MARK });
    expect(first).toEqual(['ebbe', 'flut']);
    expect(warnings).toEqual([]);
  });
});

describe('articlesLoader in dev', () => {
  test('warns of what is doubtful', async () => {
    const { warnings, folder } = await open({ ...FILES, 'articles/flut.md': OPEN_MARK }, true);
    expect(warnings).toEqual([
      `\n${toOwnPath(folder)}/articles/flut.md:6:11 warning: The quotation mark „ is not closed. [unclosed-quotation-mark]\n` +
        '    Add the closing mark where the quote ends.',
    ]);
  });

  test('warns of errors too, and stores what is right', async () => {
    const { warnings, first, folder } = await open(
      { ...FILES, 'articles/flut.md': 'Text.\n' },
      true,
    );
    expect(first).toEqual(['ebbe']);
    expect(warnings).toEqual([
      `\n${toOwnPath(folder)}/articles/flut.md:1:1 error: The file has no frontmatter. [missing-frontmatter]\n` +
        '    Begin it with a line ---, the keys, and another line ---.',
    ]);
  });

  test('says nothing of sound content', async () => {
    expect((await open(FILES, true)).warnings).toEqual([]);
  });

  test('loads again when a file changes, and warns anew', async () => {
    const { folder, write, tellChange, warnings } = await open(FILES, true);
    await write('articles/flut.md', OPEN_MARK);
    tellChange(join(folder, 'articles/flut.md'));
    const getTexts = (): unknown[] =>
      (getDevState().getContent()?.collections.get('articles') ?? []).map(
        // The loader has put them there.
        ({ data }) => (data as { annotations: ArticleAnnotations }).annotations.text,
      );
    await vi.waitFor(() => expect(getTexts()).toEqual(['Zwei.', 'Sie sagte „ja.']), 10_000);
    expect(warnings).toEqual([expect.stringContaining('[unclosed-quotation-mark]')]);
  });

  test('annotates again when site.yml asks for another confidence', async () => {
    const { entries, load, write } = await open({
      ...FILES,
      'articles/ebbe.mdx': `${HEAD}Der Deich halte bis morgen, sagte Ada Berg.\n`,
      'site.yml': 'confidence: {show: 0.5}\n',
    });
    const count = (): unknown[] =>
      ['ebbe', 'flut'].map(
        (id) => (entries.get(id)?.data['annotations'] as ArticleAnnotations).quotes.length,
      );
    expect(count()).toEqual([1, 1]);
    await write('site.yml', 'confidence: {show: 0.99}\n');
    expect(await load()).toEqual(['ebbe', 'flut']);
    expect(count()).toEqual([0, 0]);
    expect(entries.get('flut')?.rendered?.html).not.toContain('class="quote');
  });
});

/** A folder as a terminal reads it: from the working directory. */
function toOwnPath(folder: string): string {
  return relative('', folder);
}
