import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importSource } from '../../src/import/import-source.ts';
import { flatten } from '../../src/remark/flatten.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/import/', import.meta.url));
const PAGES = (await readdir(FOLDER)).filter((name) => name.endsWith('.html')).sort();
const TITLES: Readonly<Record<string, string>> = {
  '18-missing-title.html': 'Amtsblatt ohne Titel',
};

async function read(name: string): ReturnType<typeof importSource> {
  return importSource(await readFile(FOLDER + name), name, { title: TITLES[name] });
}

/** The words of an imported article as the build reads them, a line for each paragraph. */
async function readWords(name: string): Promise<string[]> {
  const result = await read(name);
  if ('fix' in result) throw new Error(result.message);
  return flatten(parseMarkdown(result.text, 'md')).text.split('\n\n');
}

describe('importing pages', () => {
  test('there are 30 pages of different make', () => {
    expect(PAGES).toHaveLength(30);
  });

  test.each(PAGES)('%s becomes the article beside it', async (name) => {
    const expected = await readFile(FOLDER + name.replace('.html', '.md'), 'utf8');
    expect(await read(name)).toMatchObject({ text: expected });
  });

  test('a Word document becomes the article beside it', async () => {
    const bytes = await readFile(`${FOLDER}bruecke.docx`);
    const expected = await readFile(`${FOLDER}bruecke.md`, 'utf8');
    expect(await importSource(bytes, 'bruecke.docx', { date: '2024-02-02' })).toMatchObject({
      text: expected,
      id: 'bruecke-wird-neu-gebaut',
    });
  });

  test('marks inside words go, the words stay', async () => {
    expect((await readWords('09-inline-mid-word.html')).slice(1)).toEqual([
      '„Es heißt Quellauer, nicht Quellauer“, sagte Ratsherr Ben Duden. Neu: Auch die Satzung wird geändert, und zwar § 2 * 3.',
      'Das Wortungetüm „Deichvorlandverordnung“ bleibt, wie Schriftführerin Mia Blei nach der Sitzung vor allen Fraktionen sagte.',
    ]);
  });

  test('signs that Markdown knows stay signs', async () => {
    const result = await read('10-signs.html');
    expect('text' in result && result.text).toContain('\n2. Februar 2022: An diesem Tag');
    expect('text' in result && result.text).toContain('\n> 30 Grad werden es heute');
  });

  test('soft hyphens and all kinds of spaces stay where they are', async () => {
    expect((await readWords('11-soft-hyphens.html')).slice(1)).toEqual([
      'Das spart 20\u00A0000\u00A0Euro im Jahr, sagte Kämmerer Dr.\u00A0Leo Pfand. „Es tut mir leid“, fügte er hinzu, – und meinte es offenbar\u00A0so.',
      'Bote Alf Weg, z.\u202FB. bekannt für seine Hüte, geht im Mai in Rente. Er sagte: »Das Rad nehme ich mit.« Die Körbe bleiben\u202Fhier.',
    ]);
    expect((await readWords('11-soft-hyphens.html'))[0]).toMatch(/^Die Stadt\u00ADverwaltung/u);
  });

  test('a teaser before a subscription is told', async () => {
    const result = await read('26-paywall-teaser.html');
    expect('warnings' in result && result.warnings).toEqual([
      'The page has only 131 characters of text: it may be a teaser before a subscription. Compare it with the page.',
    ]);
  });

  test.each([
    ['<p>Bitte melden Sie sich an, um weiterzulesen.</p>', 'The page has no article text'],
    ['<html><body><div id="root"></div><script>render()</script></body></html>', 'The page has no'],
    ['<html><frameset cols="20%,80%"><frame src="a.html"></frameset></html>', 'The page has no'],
    ['<!DOCTYPE html><body hidden><p>Nichts.</p>', 'The page has no article text'],
  ])('a page without a text is refused: %s', async (html, message) => {
    const bytes = new TextEncoder().encode(html);
    const result = await importSource(bytes, 'seite.html', { title: 'A', date: '2024-01-01' });
    expect('message' in result && result.message).toContain(message);
  });
});
