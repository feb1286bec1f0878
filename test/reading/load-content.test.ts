import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/reading/load-content.ts';
import { formatFindings } from '../../src/schemas/finding.ts';
import {
  ADA,
  DEICH,
  findFaults,
  HEAD,
  loadFiles,
  QUELLAU,
  SEEDORF,
  SOUND,
  writeFiles,
} from './load-files.ts';

const EMPTY = {
  rule: 'empty-content',
  severity: 'error',
  file: 'content/articles',
  line: 1,
  column: 1,
  message: 'There is no article.',
  fix: 'Add a file such as my-article.md there, take draft: true out of one, or set CONTENT_DIR to the folder that holds articles/.',
};

const toIds = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** The entries of the folder, without those that come with the software. */
function toOwn<One extends { readonly data: { readonly isBuiltin: boolean } }>(
  entries: readonly One[],
): One[] {
  return entries.filter(({ data }) => !data.isBuiltin);
}

describe('loadContent', () => {
  test('reads articles, actors, places, terms and pages, each in order of ids', async () => {
    const { articles, actors, places, terms, pages, findings } = await loadFiles({
      'articles/2022/flut.md': `${HEAD}Eins.\n`,
      'articles/ebbe.mdx': `${HEAD}Zwei.\n`,
      'actors/quellau.md': QUELLAU,
      'actors/ada-berg.md': ADA,
      'places/seedorf.md': SEEDORF,
      'glossary/deich.md': DEICH,
      'pages/impressum.md': '---\ntitle: Impressum\n---\n',
    });
    expect(findings).toEqual([]);
    expect([articles, toOwn(actors), toOwn(places), terms, pages].map(toIds)).toEqual([
      ['ebbe', 'flut'],
      ['ada-berg', 'quellau'],
      ['seedorf'],
      ['deich'],
      ['impressum'],
    ]);
  });

  test('reads endings in capitals', async () => {
    const { articles, actors, findings } = await loadFiles({
      'articles/flut.MD': `${HEAD}Eins.\n`,
      'actors/ada-berg.MD': ADA,
    });
    expect(findings).toEqual([]);
    expect(articles.map(({ id, file }) => [id, file])).toEqual([
      ['flut', 'content/articles/flut.MD'],
    ]);
    expect(toIds(toOwn(actors))).toEqual(['ada-berg']);
  });

  test('puts actors, places and terms into the registry', async () => {
    const { registry } = await loadFiles({
      ...SOUND,
      'actors/ada-berg.md': ADA,
      'places/seedorf.md': SEEDORF,
      'glossary/deich.md': DEICH,
    });
    expect(registry.actors.get('ada-berg')).toMatchObject({ id: 'ada-berg', name: 'Ada Berg' });
    expect(registry.places.get('seedorf')).toMatchObject({ id: 'seedorf', name: 'Seedorf' });
    expect(registry.terms.get('deich')).toMatchObject({ id: 'deich', term: 'Deich' });
  });

  test('leaves hidden files and editors’ copies alone', async () => {
    const { articles, actors, findings } = await loadFiles({
      ...SOUND,
      'articles/.draft.md': 'x',
      'articles/flut.md~': 'x',
      'articles/.DS_Store': new Uint8Array([0xff]),
      'quotes.lock.json~': '{}',
    });
    expect(articles.map(({ id }) => id)).toEqual(['sound']);
    expect(toOwn(actors)).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('takes a folder relative to the working directory, and names files alike', async () => {
    const folder = await writeFiles(SOUND);
    const { articles } = await loadContent(relative(process.cwd(), folder));
    expect(articles.map(({ file }) => file)).toEqual(['content/articles/sound.md']);
  });

  test('leaves an entry with an error out', async () => {
    const { actors, registry } = await loadFiles({
      ...SOUND,
      'actors/ada-berg.md': ADA.replace('person', 'persona'),
      'actors/quellau.md': QUELLAU,
    });
    expect(toIds(toOwn(actors))).toEqual(['quellau']);
    expect(registry.actors.has('quellau')).toBe(true);
    expect(registry.actors.has('ada-berg')).toBe(false);
  });

  test.each([
    ['an empty folder', {}],
    ['a folder without articles', { 'actors/ada-berg.md': ADA, 'glossary/deich.md': DEICH }],
    ['a folder of articles that holds none', { 'articles/readme.txt': 'x' }],
  ])('says of %s that there is no article', async (_what, files) => {
    expect(await findFaults(files)).toEqual([EMPTY]);
  });

  test('says that a folder is not there, and not that it is empty', async () => {
    const { findings } = await loadContent('/nowhere/content');
    expect(findings).toEqual([
      {
        rule: 'bad-setting',
        severity: 'error',
        file: 'content',
        line: 1,
        column: 1,
        message: 'There is no such folder.',
        fix: 'Set CONTENT_DIR to the folder that holds articles/, actors/ and so on.',
      },
    ]);
  });

  test('does not call a folder empty whose only article has a fault', async () => {
    const faults = await findFaults({ 'articles/flut.md': 'Text.\n' });
    expect(faults.map(({ rule }) => rule)).toEqual(['missing-frontmatter']);
  });

  test.each([
    ['Größe.md', 'Größe', 'groesse.md'],
    ['Flut.md', 'Flut', 'flut.md'],
    ['a--b.md', 'a--b', 'a-b.md'],
    ['Über_ Straßen & Öl.mdx', 'Über_ Straßen & Öl', 'ueber-strassen-oel.mdx'],
    ['Zoë-Kárné.md', 'Zoë-Kárné', 'zoe-karne.md'],
    ['雨.md', '雨', 'name.md'],
  ])('says that %s cannot give an id', async (name, id, better) => {
    expect(await findFaults({ ...SOUND, [`articles/${name}`]: `${HEAD}Text.\n` })).toEqual([
      {
        rule: 'invalid-id',
        severity: 'error',
        file: `content/articles/${name}`,
        line: 1,
        column: 1,
        message: `“${id}” cannot be an id.`,
        fix: `Rename the file to ${better}; ids have small letters a to z, digits and single hyphens.`,
      },
    ]);
  });

  test.each([
    ['articles/a.md', 'articles/a.mdx', HEAD],
    ['articles/2022/a.md', 'articles/a.md', HEAD],
    ['actors/a.md', 'actors/old/a.md', '---\nname: Ada\nkind: person\n---\n'],
  ])('says that %s and %s have one id', async (first, second, text) => {
    const { findings } = await loadFiles({
      ...SOUND,
      [first]: `${text}Text.\n`,
      [second]: `${text.replace('Ada', 'Bo')}Text.\n`,
    });
    expect(findings).toEqual([
      {
        rule: 'duplicate-id',
        severity: 'error',
        file: `content/${second}`,
        line: 1,
        column: 1,
        message: `The id “a” is taken by content/${first}.`,
        fix: 'Rename one of the two files.',
      },
    ]);
  });

  test('allows one id in two folders', async () => {
    const files = { ...SOUND, 'actors/deich.md': QUELLAU, 'glossary/deich.md': DEICH };
    expect(await findFaults(files)).toEqual([]);
  });

  test('tells all faults of a folder at once, each in one place', async () => {
    const faults = await findFaults({
      'articles/Größe.md': '---\ntitle: Flut\ndate: 2.2.2022\n---\n\nSie sagte „ja.\n',
      'articles/ebbe.md': Buffer.from([0x2d, 0xff]),
      'articles/flut.md': 'Text.\n',
      'articles/wind.mdx': `${HEAD}Text {\n`,
      'actors/ada-berg.md': ADA.replace('kind: person', 'kind: person\nmemberOf: bund'),
      'actors/rat.md': '---\nname: [\n---\n',
      'glossary/deich.md': DEICH.replace('short', 'shrt'),
      'places/seedorf.md': SEEDORF.replace('53', '153'),
    });
    expect(formatFindings(faults)).toBe(`\
content/actors/ada-berg.md:4:11 error: “memberOf” names “bund”, and there is no such actor. [unknown-reference]
    Correct the id, or add actors/bund.md.
content/actors/rat.md:2:8 error: The frontmatter is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. [broken-frontmatter]
    Mend that line; a text with a colon or quotation marks belongs between "…".
content/articles/Größe.md:1:1 error: “Größe” cannot be an id. [invalid-id]
    Rename the file to groesse.md; ids have small letters a to z, digits and single hyphens.
content/articles/Größe.md:3:7 error: “date” must be an ISO date such as 2022-02-02. [invalid-value]
    It is "2.2.2022". Write 2022-02-02.
content/articles/Größe.md:6:11 warning: The quotation mark „ is not closed. [unclosed-quotation-mark]
    Add the closing mark where the quote ends.
content/articles/ebbe.md:1:2 error: The file is not UTF-8. [not-utf-8]
    Save it again with the encoding UTF-8.
content/articles/flut.md:1:1 error: The file has no frontmatter. [missing-frontmatter]
    Begin it with a line ---, the keys, and another line ---.
content/articles/wind.mdx:6:7 error: The MDX does not parse: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. [broken-markdown]
    Close every brace and tag; write { as \\{ and < as \\< where they are text.
content/glossary/deich.md:1:1 error: “short” is missing. [missing-key]
    Add a line “short: …” to the frontmatter.
content/glossary/deich.md:3:1 error: “shrt” is no key of a term. [unknown-key]
    Did you mean “short”? Rename or remove it; the keys are term, short, forms, seeAlso, einfach, sources.
content/places/seedorf.md:3:6 error: “lat” must be at most 90. [invalid-value]
    It is 153.`);
  });
});
