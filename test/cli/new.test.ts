import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNew } from '../../src/cli/new-command.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { callCommand, createFolder, readFiles, runCommand } from './run-command.ts';

const SITE = {
  'content/articles/flut.md':
    '---\ntitle: Flut\ndate: 2022-02-02\n---\n\nBo Lind sprach in Quellau.\n',
  'content/actors/alt/bo-lind.md': '---\nname: Bo Lind\nkind: person\n---\n',
};

/** Makes an entry in a small site and gives its file and what else was written. */
async function make(...args: string[]) {
  const folder = await createFolder(SITE);
  const result = await runCommand(folder, 'new', args, { BUILD_DATE: '2024-05-17' });
  const { findings } = await loadContent(join(folder, 'content'));
  const files = Object.entries(await readFiles(folder)).filter(([name]) => !(name in SITE));
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { ...result, files: Object.fromEntries(files), errors };
}

describe('new', () => {
  test.each([
    [
      ['article', 'Ebbe: “ja” & #nein'],
      'articles/ebbe-ja-nein.md',
      '---\ntitle: "Ebbe: “ja” & #nein"\ndate: "2024-05-17"\n---\n\n[Hier steht der Text des Artikels.]\n',
    ],
    [
      ['article', 'Ebbe', '--date', '2023-01-02', '--id', 'e-2'],
      'articles/e-2.md',
      '---\ntitle: Ebbe\ndate: "2023-01-02"\n---\n\n[Hier steht der Text des Artikels.]\n',
    ],
    [
      ['actor', 'Ada Grün'],
      'actors/ada-gruen.md',
      '---\nname: Ada Grün\nkind: person\ndraft: true\n---\n',
    ],
    [
      ['actor', 'No', '--kind', 'group'],
      'actors/no.md',
      '---\nname: "No"\nkind: group\ndraft: true\n---\n',
    ],
    [
      ['place', 'Quellau', '--lat', '53.5', '--lon', '-9'],
      'places/quellau.md',
      '---\nname: Quellau\nlat: 53.5\nlon: -9\n---\n',
    ],
    [
      ['term', 'Deich', '--short', 'Ein Wall.'],
      'glossary/deich.md',
      '---\nterm: Deich\nshort: Ein Wall.\n---\n',
    ],
  ])('%j is a file without errors', async (args, name, text) => {
    const { exitCode, out, err, files, errors } = await make(...args);
    expect([exitCode, err, files, errors]).toEqual([0, '', { [`content/${name}`]: text }, []]);
    expect(out).toMatch(/^Content: \/.*\/content\nWritten: content\/.*\nNext: /u);
    expect(out).toContain(`Written: content/${name}\n`);
  });

  test.each([
    [[], 'Say what is new: article, actor, place, term.'],
    [['artikle', 'X'], '“artikle” is none of article, actor, place, term. Did you mean “article”?'],
    [['actor'], 'The name is missing.'],
    [['actor', 'Ada', 'Berg'], 'One name is needed; put “Ada Berg” in quotes.'],
    [['actor', 'Ada', '--id', 'A b'], '--id must be small letters'],
    [['actor', 'Ada', '--lat', '1'], '--lat is no option of actor.'],
    [
      ['actor', 'Ada', '--kind', 'persn'],
      '--kind must be one of person, state, government, organisation, medium, group; it is “persn”. Did you mean “person”?',
    ],
    [['place', 'Quellau', '--lat', '53'], '--lon is missing.'],
    [['place', 'Quellau', '--lat', '99', '--lon', '0'], '--lat must be '],
    [['article', 'Ebbe', '--date', '2023-02-30'], '--date must be '],
    [['term', 'Deich'], '--short is missing.'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const { exitCode, out, err, files } = await make(...args);
    expect([exitCode, out, files]).toEqual([2, '', {}]);
    expect(err.startsWith(message), err).toBe(true);
    expect(err).toContain('\n\nUsage: npm run new -- article TITLE');
  });

  test.each([
    [['article', 'Flut'], 'content/articles/flut.md'],
    [['actor', 'Bo Lind'], 'content/actors/alt/bo-lind.md'],
  ])('%j overwrites no file', async (args, name) => {
    const { exitCode, out, err, files } = await make(...args);
    expect([exitCode, out, files]).toEqual([1, '', {}]);
    expect(err.startsWith(`${name} exists and stays as it is; nothing was written.`), err).toBe(
      true,
    );
  });

  test('asks on a terminal for what is missing, and for nothing else', async () => {
    const folder = await createFolder(SITE);
    const asked: string[] = [];
    const ask = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve(question.startsWith('Name') ? 'Quellau' : '12');
    };
    const { exitCode } = await callCommand(
      folder,
      (args, settings, context) => runNew(args, settings, { ...context, ask }),
      ['place', '--lat', '53'],
    );
    expect([exitCode, asked]).toEqual([0, ['Name: ', 'Degrees east: ']]);
    expect(await readFiles(folder)).toHaveProperty(
      ['content/places/quellau.md'],
      '---\nname: Quellau\nlat: 53\nlon: 12\n---\n',
    );
  });

  test('says what it does, and that there is no content folder', async () => {
    const folder = await createFolder({});
    const help = await runCommand(folder, 'new', ['--help']);
    expect([help.exitCode, help.out.startsWith('Usage: npm run new'), help.err]).toEqual([
      ...[0, true, ''],
    ]);
    const { exitCode, err } = await runCommand(folder, 'new', ['actor', 'Ada Berg']);
    expect([exitCode, err]).toEqual([
      1,
      'content: there is no such folder. Make one with npm run init, or set CONTENT_DIR.\n',
    ]);
  });
});
