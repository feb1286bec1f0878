import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from '../../src/registry/builtin/builtin-entries.ts';
import { createContentReader } from '../../src/reading/content-reader.ts';
import { registryLoader } from '../../src/loaders/registry-loader.ts';
import { createCollection } from './collection-context.ts';
import { ADA, DEICH, HEAD, QUELLAU, SEEDORF, SOUND, writeFiles } from '../reading/load-files.ts';

const FILES = {
  ...SOUND,
  'actors/ada-berg.md': `${ADA.trim()} Sie **lebt** am [Deich](/d/).\n`,
  'actors/quellau.md': QUELLAU,
  'places/seedorf.md': SEEDORF,
  'glossary/deich.md': DEICH,
  'pages/impressum.md': '---\ntitle: Impressum\n---\n\nRathaus.\n',
};

const BUILTIN = new Set([...BUILTIN_ACTORS, ...BUILTIN_PLACES].map(({ id }) => id));

describe('registryLoader', () => {
  test('stores the frontmatter as data and the text as HTML', async () => {
    const reader = createContentReader(await writeFiles(FILES));
    const { context, entries } = createCollection('actors', '/deep');
    await registryLoader(reader, 'actors').load(context);
    expect(entries.get('ada-berg')).toMatchObject({
      id: 'ada-berg',
      data: { name: 'Ada Berg', kind: 'person', aliases: [], draft: false },
      rendered: {
        html: '<p>Ada Berg ist Wirtin. Sie <strong>lebt</strong> am <a href="/deep/d/">Deich</a>.</p>',
      },
    });
  });

  test.each([
    ['actors', ['ada-berg', 'quellau']],
    ['places', ['seedorf']],
    ['terms', ['deich']],
    ['pages', ['impressum']],
  ] as const)('stores all %s', async (part, ids) => {
    const reader = createContentReader(await writeFiles(FILES));
    const { context, takeSets } = createCollection(part);
    await registryLoader(reader, part).load(context);
    expect(takeSets().filter((id) => !BUILTIN.has(id))).toEqual(ids);
  });

  test('stores again what changed, and forgets what is gone', async () => {
    const folder = await writeFiles(FILES);
    const { context, entries, takeSets } = createCollection('actors');
    const loader = registryLoader(createContentReader(folder), 'actors');
    await loader.load(context);
    takeSets();
    await loader.load(context);
    expect(takeSets()).toEqual([]);
    await writeFile(join(folder, 'actors/quellau.md'), QUELLAU.replace('state', 'group'));
    await rm(join(folder, 'actors/ada-berg.md'));
    await loader.load(context);
    expect(takeSets()).toEqual(['quellau']);
    expect([...entries.keys()].filter((id) => !BUILTIN.has(id))).toEqual(['quellau']);
  });

  test('stores what comes with the software, its profile as HTML and without a file', async () => {
    const reader = createContentReader(await writeFiles(FILES));
    const { context, entries } = createCollection('actors');
    await registryLoader(reader, 'actors').load(context);
    expect(entries.get('norwegen')).toMatchObject({
      id: 'norwegen',
      data: { name: 'Norwegen', kind: 'state', isBuiltin: true, code: 'NO' },
      rendered: { html: '<p>Mitglied der Vereinten Nationen. Hauptstadt: Oslo.</p>' },
    });
    expect(entries.get('norwegen')).not.toHaveProperty('filePath');
    expect(entries.get('ada-berg')).toHaveProperty('filePath');
  });

  test('tells what is doubtful once for all collections, in dev', async () => {
    const reader = createContentReader(
      await writeFiles({ 'articles/sound.md': `${HEAD}Sie sagte „ja.\n` }),
    );
    const collections = (['actors', 'terms'] as const).map((part) => ({
      part,
      ...createCollection(part, '/', true),
    }));
    for (const { part, context } of collections) await registryLoader(reader, part).load(context);
    expect(collections.flatMap(({ warnings }) => warnings)).toEqual([
      expect.stringContaining('[unclosed-quotation-mark]'),
    ]);
  });
});
