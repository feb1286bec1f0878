import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toEditorSchemas } from '../../src/schemas/editor-schemas.ts';
import { toEditorSnippets } from '../../src/schemas/editor-snippets.ts';

const IDS = { actors: ['nordfunk', 'ada-berg'], places: ['seedorf'], terms: ['deich'] };
const PLAIN = toEditorSchemas();
const FOLDERS = Object.keys(PLAIN) as (keyof typeof PLAIN)[];

/** Whether an editor that knows the schema takes this frontmatter. */
function takes(folder: keyof typeof PLAIN, data: unknown, ids?: typeof IDS): boolean {
  const schema = toEditorSchemas(ids)[folder];
  // The same thing, by the type of the standard and by that of zod's reader.
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(data).success;
}

describe('toEditorSchemas', () => {
  test.each(FOLDERS)(
    '.vscode/schemas/%s.json is what npm run schemas writes now',
    async (folder) => {
      const file = new URL(`../../.vscode/schemas/${folder}.json`, import.meta.url);
      const text = await readFile(file, 'utf8');
      const hint = 'Run: npm run schemas -- --without-ids';
      expect(text, hint).toBe(`${JSON.stringify(PLAIN[folder], null, 2)}\n`);
    },
  );

  test.each([
    ['articles', { title: 'Flut', date: '2024-05-17', source: { publisher: 'Quellauer Bote' } }],
    ['actors', { name: 'Ada Berg', kind: 'person', memberOf: 'rat' }],
    ['actors', { name: 'Ada Berg', kind: 'person', memberOf: ['rat', { of: 'bund', from: 2019 }] }],
    ['actors', { name: 'Ada Berg', kind: 'person', speaksFor: { of: 'rat' }, aliases: 'Berg' }],
    ['places', { name: 'Seedorf', lat: 53, lon: 9, country: 'quellau' }],
    ['glossary', { term: 'Deich', short: 'Ein Wall.', seeAlso: ['flut'] }],
    ['pages', { title: 'Impressum' }],
    ['site', { name: 'Quellauer Zitate', claim: { de: 'Wer was sagt' }, languages: ['de'] }],
    ['site', { claim: 'Wer was sagt', colours: { accent: '#00663A' }, confidence: { show: 0.5 } }],
    ['site', {}],
  ] as const)('takes in %s what the build takes: %j', (folder, data) => {
    expect([takes(folder, data), takes(folder, data, IDS)]).toEqual([true, true]);
  });

  test.each([
    ['articles', { title: 'Flut' }],
    ['articles', { title: 'Flut', date: '2024-05-17', datum: 1 }],
    ['actors', { name: 'Ada Berg', kind: 'human' }],
    ['actors', { name: 'Ada Berg', kind: 'person', memberOf: [{ from: '2019' }] }],
    ['places', { name: 'Seedorf', lat: 153, lon: 9 }],
    ['site', { nme: 'Quellauer Zitate' }],
    ['site', { languages: ['fr'] }],
    ['site', { colours: { accent: 'green' } }],
    ['site', { confidence: { show: 60 } }],
    ['site', { host: 'github' }],
  ] as const)('refuses in %s what the build refuses: %j', (folder, data) => {
    expect(takes(folder, data)).toBe(false);
  });

  test('offers the ids that there are', () => {
    const { actors, glossary } = toEditorSchemas(IDS);
    const offered = '"enum":["ada-berg","nordfunk"]';
    for (const key of ['country', 'memberOf', 'speaksFor', 'roles'])
      expect(JSON.stringify(actors.properties?.[key])).toContain(offered);
    expect(JSON.stringify(glossary.properties?.['seeAlso'])).toContain('"enum":["deich"]');
    expect(JSON.stringify(PLAIN)).not.toMatch(/"(?:ids|isIdOrList)":/u);
  });

  test('says of a key of an article and of an actor what it is', () => {
    expect(PLAIN.articles.properties?.['title']).toMatchObject({
      description: 'Headline (Überschrift)',
    });
    expect(PLAIN.actors.properties?.['country']).toMatchObject({ description: 'Id of the state' });
  });

  test('says of each key of site.yml what it is, and Visual Studio Code reads it', async () => {
    const keys = Object.entries(PLAIN.site.properties ?? {});
    expect(keys.filter(([, key]) => typeof key !== 'object' || !key.description)).toEqual([]);
    const settings = await readFile(
      new URL('../../.vscode/settings.json', import.meta.url),
      'utf8',
    );
    expect(settings).toContain('"./.vscode/schemas/site.json": "**/site.yml"');
  });
});

test('toEditorSnippets lets one choose an id, and write one where there is none yet', () => {
  const { quote, term } = toEditorSnippets({ ...IDS, terms: [] });
  expect(quote?.body).toBe(':quote[${TM_SELECTED_TEXT:${1:…}}]{speaker=${2|ada-berg,nordfunk|}}$0');
  expect(term?.body).toBe(':term[${TM_SELECTED_TEXT:${1:…}}]{id=${2:id}}$0');
});
