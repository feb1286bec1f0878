import { describe, expect, test } from 'vitest';
import { createFolder, readFiles, runCommand } from './run-command.ts';

const MINUTE = 60_000;
const ARTICLE = '---\ntitle: Flut\ndate: 2022-02-02\n---\n\nAda Berg schwieg.\n';
const ADA = '---\n# her card\nname: Ada Berg\nkind: person\n---\n\nWirtin.\n';
const SITE = {
  'content/articles/flut.md': ARTICLE,
  'content/actors/alt/ada-berg.md': ADA,
  'content/places/seedorf.md': '---\nname: Seedorf\nlat: 53\nlon: -9\n---\n',
};

/** Runs an import of these CSV files into the small site. */
async function importInto(csv: Readonly<Record<string, string | Uint8Array>>, ...more: string[]) {
  const named = Object.entries(csv).map(([name, text]) => [`in/${name}`, text] as const);
  const folder = await createFolder({ ...SITE, ...Object.fromEntries(named) });
  const result = await runCommand(folder, 'registry', ['import', 'in', ...more]);
  const files = Object.entries(await readFiles(folder));
  return {
    ...result,
    files: Object.fromEntries(files.filter(([name]) => !name.startsWith('in/'))),
  };
}

describe('registry', { timeout: MINUTE }, () => {
  test.each([[['--help']], [['-h']], [['export', '--help']]])(
    '%j says what it does',
    async (args) => {
      const { exitCode, out, err } = await runCommand(await createFolder({}), 'registry', args);
      expect([exitCode, out.startsWith('Usage: npm run registry -- export FOLDER\n'), err]).toEqual(
        [0, true, ''],
      );
    },
  );

  test.each([
    [[], 'Say export or import.\n'],
    [['delete', 'x'], 'Say export or import, not “delete”.'],
    [['export'], 'One folder is needed.'],
    [['export', ''], 'One folder is needed.'],
    [['import', 'a', 'b'], 'One folder is needed.'],
    [['import', 'a', '--force'], "Unknown option '--force'"],
  ])('refuses %j and writes nothing', async (args, message) => {
    const folder = await createFolder(SITE);
    const { exitCode, out, err } = await runCommand(folder, 'registry', args);
    expect([exitCode, out, err.startsWith(message)]).toEqual([2, '', true]);
    expect(err).toContain('\n\nUsage: npm run registry');
    expect(await readFiles(folder)).toEqual(SITE);
  });

  test('exports three files, and imports them again without a change', async () => {
    const folder = await createFolder(SITE);
    expect(await runCommand(folder, 'registry', ['export', 'new/out'])).toEqual({
      exitCode: 0,
      out: 'new/out/actors.csv: 1 row\nnew/out/places.csv: 1 row\nnew/out/glossary.csv: 0 rows\n',
      err: '',
    });
    const files = await readFiles(folder);
    expect(files['new/out/places.csv']).toBe(
      '\uFEFF"id","name","lat","lon","aliases","country","states","region","sources","text"\r\n"seedorf","Seedorf","53","\'-9","","","","","",""\r\n',
    );
    expect(await runCommand(folder, 'registry', ['import', 'new/out'])).toEqual({
      exitCode: 0,
      out: 'actors: 0 written, 1 unchanged.\nplaces: 0 written, 1 unchanged.\nglossary: 0 written, 0 unchanged.\n',
      err: '',
    });
    expect(await readFiles(folder)).toEqual(files);
  });

  test('does not export a content folder that is not there', async () => {
    const folder = await createFolder(SITE);
    const { exitCode } = await runCommand(folder, 'registry', ['export', 'out'], {
      CONTENT_DIR: 'contnet',
    });
    expect([exitCode, await readFiles(folder)]).toEqual([1, SITE]);
  });

  test.each(['content/articles/flut.md', 'content/articles/flut.md/out'])(
    'does not export into %s, which is no folder',
    async (target) => {
      const folder = await createFolder(SITE);
      const { exitCode, err } = await runCommand(folder, 'registry', ['export', target]);
      expect([exitCode, err.includes('    at ')]).toEqual([1, false]);
      expect(await readFiles(folder)).toEqual(SITE);
    },
  );

  test.each([['export'], ['import']])('does no %s where a file cannot be read', async (action) => {
    const files = {
      ...SITE,
      'content/actors/bo.md': '---\nname: [\n---\n',
      'io/actors.csv': 'id,name\nada-berg,B\n',
    };
    const folder = await createFolder(files);
    const { exitCode, out, err } = await runCommand(folder, 'registry', [action, 'io']);
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^content\/actors\/bo\.md:.*\[broken-frontmatter\]\n[^]*\n\nMend these first: nothing was done\.\n$/u,
    );
    expect(await readFiles(folder)).toEqual(files);
  });

  test.each([['none'], ['content']])('has nothing to import from %s', async (from) => {
    const folder = await createFolder(SITE);
    const { exitCode, err } = await runCommand(folder, 'registry', ['import', from]);
    expect([exitCode, err]).toEqual([
      1,
      `${from} holds none of actors.csv, places.csv, glossary.csv. Export the registry to see what they look like.\n`,
    ]);
  });

  test('adds and changes files where they lie, and deletes none', async () => {
    const { exitCode, out, files } = await importInto({
      'actors.csv': 'id;name;kind\r\nada-berg;"Ada ""M."" Berg";person\r\nbo-tal;Bo Täl;person\r\n',
      'places.csv': 'id,name\n',
    });
    expect([exitCode, out]).toEqual([
      0,
      'changed: actors/ada-berg.md\nnew: actors/bo-tal.md\nactors: 2 written, 0 unchanged.\nplaces: 0 written, 0 unchanged.\n',
    ]);
    expect(files).toEqual({
      ...SITE,
      'content/actors/alt/ada-berg.md': ADA.replace('Ada Berg', 'Ada "M." Berg'),
      'content/actors/bo-tal.md': '---\nname: Bo Täl\nkind: person\n---\n',
    });
  });

  test('with --dry-run writes nothing and says what it would', async () => {
    const csv = 'id,name,kind\nada-berg,Ada Tal,person\nbo-tal,Bo,person\n';
    const { exitCode, out, files } = await importInto({ 'actors.csv': csv }, '--dry-run');
    expect([exitCode, out]).toEqual([
      0,
      'changed: actors/ada-berg.md\nnew: actors/bo-tal.md\nactors: 2 written, 0 unchanged (dry run: nothing was written).\n',
    ]);
    expect(files).toEqual(SITE);
  });

  test('writes nothing at all where one row of one file is wrong', async () => {
    const { exitCode, out, err, files } = await importInto({
      'actors.csv': 'id,name,kind\nada-berg,Ada Tal,person\n',
      'places.csv':
        'id,name,lat\nseedorf,"See\nDorf",53\nAltdorf,Altdorf,53\n"neudorf,Neudorf,53\n',
    });
    expect([exitCode, out, files]).toEqual([1, '', SITE]);
    expect(err).toMatch(
      /^in\/places\.csv:5:1 error: .* \[broken-csv\]\n.*\n\n1 fault: nothing was written\.\n$/u,
    );
  });

  test.each([
    ['a reference that nobody has', 'id,memberOf\nada-berg,nobody\n'],
    ['a name that another has', 'id,name,kind\nbo-tal,Ada Berg,person\n'],
  ])('refuses %s, which the build would refuse', async (_, csv) => {
    const { exitCode, files } = await importInto({ 'actors.csv': csv });
    expect([exitCode, files]).toEqual([1, SITE]);
  });

  test.each([
    ['Windows-1252', Buffer.from('id;name\r\nada-berg;Ada Müller\r\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFid,name\nada-berg,Ada Müller\n', 'utf16le')],
  ])('refuses a file in %s, for its letters would be lost', async (_, bytes) => {
    const { exitCode, files } = await importInto({ 'actors.csv': bytes });
    expect([exitCode, files]).toEqual([1, SITE]);
  });
});
