import { describe, expect, test } from 'vitest';
import { createFolder, readFiles, runCommand } from './run-command.ts';

const MINUTE = 60_000;
const SITE = {
  'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
  'content/articles/flut.md': '---\ntitle: Flut\ndate: 2022-02-02\n---\n\nDas Wasser steigt.\n',
};
const TEXT =
  '„Wir öffnen“, sagte Ada Berg.\n\n„Nein“, sagte Werftmeister Bo Tal. Bo Tal blieb dabei.\n';

describe('import', { timeout: MINUTE }, () => {
  test('writes an article and tells what the annotator finds in it', async () => {
    const folder = await createFolder({ ...SITE, 'a.txt': `Hafen bleibt zu\n\n${TEXT}` });
    const result = await runCommand(folder, 'import', ['a.txt', '--date', '2024-05-17']);
    expect(result).toEqual({
      exitCode: 0,
      out: `content/articles/hafen-bleibt-zu.md: 14 words, imported from a.txt
  2 statements, 1 name linked
  Speakers: Ada Berg (1)
  Not in the registry: Bo Tal (1)
1 article imported into content/articles/, 0 refused.
Next: npm run suggest   drafts entries for speakers whom the registry does not have
      npm run check     tells what else is open
`,
      err: '',
    });
    expect((await readFiles(folder))['content/articles/hafen-bleibt-zu.md']).toBe(
      `---\ntitle: Hafen bleibt zu\ndate: 2024-05-17\n---\n\n${TEXT}`,
    );
  });

  test('with --dry-run prints the article and writes nothing', async () => {
    const files = { ...SITE, 'a.txt': `Hafen bleibt zu\n\n${TEXT}` };
    const folder = await createFolder(files);
    const { exitCode, out } = await runCommand(folder, 'import', [
      'a.txt',
      '--dry-run',
      '--date',
      '2024-05-17',
    ]);
    expect(exitCode).toBe(0);
    expect(out).toContain(`---\ntitle: Hafen bleibt zu\ndate: 2024-05-17\n---\n\n${TEXT}`);
    expect(out).toContain('(dry run: nothing was written)');
    expect(await readFiles(folder)).toEqual(files);
  });

  test('goes on behind a file that it refuses, and says how many', async () => {
    const folder = await createFolder({
      ...SITE,
      'a.pdf': '%PDF-1.7',
      'flut.txt': `Flut\n\n${TEXT}`,
      'b.txt': `Deich hält\n\n${TEXT}`,
    });
    const args = ['a.pdf', 'nix.txt', 'flut.txt', 'b.txt', '--date', '2024-05-17'];
    const { exitCode, out, err } = await runCommand(folder, 'import', args);
    expect(exitCode).toBe(1);
    expect(err).toBe(`a.pdf error: The file is a PDF, which cannot be imported.
    Copy its text into a .txt file; a PDF does not tell where paragraphs end.
nix.txt error: There is no such file.
    Name a file: .html, .txt, .docx or .md; - is standard input.
flut.txt error: content/articles/flut.md exists; no file is overwritten.
    Give the article another name with --id, or delete that file first.
`);
    expect(out).toContain('1 article imported into content/articles/, 3 refused.');
    expect((await readFiles(folder))['content/articles/flut.md']).toBe(
      SITE['content/articles/flut.md'],
    );
  });

  test('a text without a date is refused: no clock stands in for it', async () => {
    const folder = await createFolder({ ...SITE, 'a.txt': `Hafen bleibt zu\n\n${TEXT}` });
    expect((await runCommand(folder, 'import', ['a.txt'])).err).toBe(
      'a.txt error: No date of publication was found.\n    Give the day on which the article appeared: --date 2024-05-17.\n',
    );
  });

  test('Markdown keeps its text and its keys, and gets those that are missing', async () => {
    const source =
      '---\n# Entwurf\nlang: de\n---\n\n# Hafen bleibt zu\n\nEin *Satz* mit 5*3*2.\n\n- eins\n- zwei\n';
    const folder = await createFolder({ ...SITE, 'a.md': source });
    await runCommand(folder, 'import', ['a.md', '--date', '2024-05-17', '--content', 'content']);
    expect((await readFiles(folder))['content/articles/hafen-bleibt-zu.md']).toBe(
      '---\n# Entwurf\nlang: de\ntitle: Hafen bleibt zu\ndate: 2024-05-17\n---\n\nEin *Satz* mit 5*3*2.\n\n- eins\n- zwei\n',
    );
  });

  test('an article that the build would refuse is not written, and the fault has its place', async () => {
    const folder = await createFolder({
      ...SITE,
      'a.md': '---\ntitle: A\nauthor: Bo\n---\n\nText.\n',
    });
    const { exitCode, err } = await runCommand(folder, 'import', ['a.md', '--date', '2024-05-17']);
    expect(exitCode).toBe(1);
    expect(err).toContain('a.md error: The article would have faults, and is not written:');
    expect(err).toContain('content/articles/a.md:3:1 error: ');
    expect(Object.keys(await readFiles(folder))).not.toContain('content/articles/a.md');
  });

  test('a command line that is not understood gives 2', async () => {
    const { exitCode, out, err } = await runCommand(await createFolder(SITE), 'import');
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^Name a file, or - for standard input\.\n\nUsage: npm run import/u);
  });

  test('names the content folder that is not there', async () => {
    const folder = await createFolder({ 'a.txt': TEXT });
    const { exitCode, err } = await runCommand(folder, 'import', ['a.txt', '--content', 'texte']);
    expect([exitCode, err]).toEqual([
      1,
      'texte: there is no such folder. Make it, or name another: --content DIR.\n',
    ]);
  });
});
