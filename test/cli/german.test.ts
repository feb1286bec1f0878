import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInit } from '../../src/cli/init-command.ts';
import { runNew } from '../../src/cli/new-command.ts';
import { runSuggest } from '../../src/cli/suggest-command.ts';
import type { Name } from './run-command.ts';
import { callCommand, createFolder, readFiles, runCommand } from './run-command.ts';

const MINUTE = 60_000;
const DE = { MESSAGES: 'de' };
const toArticle = (text: string): string => `---\ntitle: Flut\ndate: 2022-02-02\n---\n\n${text}\n`;
const SITE = {
  'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
  'content/articles/flut.md': toArticle('„Der Deich hält bis zum Frühjahr“, sagte Ada Berg.'),
};

describe('where the site is German', { timeout: MINUTE }, () => {
  test('import tells what it found', async () => {
    const text = '„Wir öffnen“, sagte Ada Berg.\n\n„Nein“, sagte Werftmeister Bo Tal.\n';
    const folder = await createFolder({ ...SITE, 'a.txt': `Hafen bleibt zu\n\n${text}` });
    const args = ['a.txt', 'nix.txt', '--date', '2024-05-17'];
    expect(await runCommand(folder, 'import', args, DE)).toEqual({
      exitCode: 1,
      out: `content/articles/hafen-bleibt-zu.md: 10 Wörter, aus a.txt importiert
  2 Äußerungen, 1 Name verlinkt
  Sprecher: Ada Berg (1)
  Nicht im Register: Bo Tal (1)
1 Artikel nach content/articles/ importiert, 1 abgelehnt.
Weiter: npm run suggest   entwirft Einträge für Sprecher, die im Register fehlen
        npm run check     sagt, was sonst noch offen ist
`,
      err: `nix.txt Fehler: Diese Datei gibt es nicht.
    Eine Datei nennen: .html, .txt, .docx oder .md; - ist die Standardeingabe.
`,
    });
  });

  test('ledger reports what is new, and asks what is doubtful', async () => {
    const folder = await createFolder(SITE);
    expect((await runCommand(folder, 'ledger', [], DE)).out).toMatch(
      /^content\/quotes\.lock\.json: 0 Zitate wie bekannt, 1 neu, 0 geändert, 0 zweifelhaft, 0 verloren\.\nEs gibt noch kein Zitatverzeichnis: npm run ledger -- accept legt content\/quotes\.lock\.json an\.\n\ncontent\/articles\/flut\.md: 1 neu\n  neu content\/articles\/flut\.md:6:1 q-\w{8} „Der Deich hält bis zum Frühjahr“\n$/u,
    );
    const accepted = await runCommand(folder, 'ledger', ['accept'], DE);
    expect(accepted.out).toBe('content/quotes.lock.json: 1 neues Zitat, 0 geänderte Zitate.\n');
    await writeFile(
      join(folder, 'content/articles/flut.md'),
      toArticle('„Der Daich hält bis zum Frühjahr“, sagte Bo Tal.'),
    );
    const { exitCode, out } = await runCommand(folder, 'ledger', [], DE);
    expect([exitCode, out.replaceAll(/q-\w{8}/gu, 'q-…')]).toEqual([
      1,
      `content/quotes.lock.json: 0 Zitate wie bekannt, 0 neu, 0 geändert, 1 zweifelhaft, 0 verloren.

content/articles/flut.md: 1 zweifelhaft
  Ist eines davon q-… „Der Deich hält bis zum Frühjahr“, ada-berg?
    content/articles/flut.md:6:1 „Der Daich hält bis zum Frühjahr“
      npm run ledger -- accept q-…=q-…
    es ist weg: npm run ledger -- retire q-… --reason "…"
`,
    ]);
  });

  test('new asks, writes and says what comes next', async () => {
    const folder = await createFolder(SITE);
    const answered = await callCommand(folder, runNew, ['term', 'Siel'], {
      env: DE,
      answer: 'Ein Tor im Deich.',
    });
    expect(answered.out.replace(folder, '…')).toBe(
      `Was es bedeutet, in einem Satz: Inhalt: …/content
Geschrieben: content/glossary/siel.md
Weiter: andere Wörter dafür und Quellen ergänzen. npm run check sagt, was noch offen ist.
`,
    );
    const again = await runCommand(folder, 'new', ['term', 'Siel', '--short', 'Ein Tor.'], DE);
    expect(again.err).toBe(
      'content/glossary/siel.md gibt es schon und bleibt, wie es ist; nichts wurde geschrieben. Eine andere ID geben: --id siel-2.\n',
    );
  });

  test.each([
    ['ja', '1 Entwurf geschrieben.\n', true],
    ['y', '1 Entwurf geschrieben.\n', true],
    ['nein', 'Nichts wurde geschrieben.\n', false],
  ])('suggest takes “%s” for an answer', async (answer, end, isWritten) => {
    const folder = await createFolder({
      'content/articles/flut.md': toArticle('„Es regnet weiter“, sagte Werftmeister Bo Tal.'),
    });
    const { out } = await callCommand(folder, runSuggest, [], { env: DE, answer });
    expect(out).toContain('content/actors/bo-tal.md: Bo Tal, 1 Zitat\n');
    expect(out).toContain('    # Spricht einmal in:\n');
    expect(out.endsWith(`1 Entwurf nach content/actors schreiben? [j/N] ${end}`)).toBe(true);
    expect(Object.keys(await readFiles(folder)).includes('content/actors/bo-tal.md')).toBe(
      isWritten,
    );
  });

  test('a setting that is wrong is told in German', async () => {
    const folder = await createFolder({ ...SITE, 'content/site.yml': 'languages: [de]\n' });
    const { err } = await runCommand(folder, 'ledger', [], { MESSAGES: '', CARDS: 'viele' });
    expect(err).toContain(
      '„viele“ ist keine Zahl. [bad-setting]\n    Eine Zahl wie 500 setzen, oder 0 für keine Bilder.\n',
    );
  });

  test('options that nobody knows are refused in German', async () => {
    const folder = await createFolder(SITE);
    const told = async (...args: readonly string[]): Promise<string | undefined> =>
      (await runCommand(folder, 'suggest', args, DE)).err.split('\n')[0];
    expect(await told('--frob')).toBe('Die Option „--frob“ gibt es nicht.');
    expect(await told('--most')).toBe(
      '--most braucht einen Wert; beginnt er mit einem Strich, dann so: --most=-x.',
    );
    expect(await told('--yes=1')).toBe('--yes nimmt keinen Wert.');
    expect(await told('alle')).toBe('„alle“ ist zu viel: Der Befehl nimmt nur Optionen.');
  });
});

describe('init', { timeout: MINUTE }, () => {
  test('speaks the language of the new site from where it is known', async () => {
    const folder = await createFolder({});
    const args = ['neu', '--name', 'Quellauer Zitate', '--language', 'de', '--yes'];
    const { out } = await callCommand(folder, runInit, args, { env: { MESSAGES: '' } });
    expect(out.replaceAll(`${folder}/neu`, 'neu')).toContain(`neu ist angelegt, mit 11 Dateien.

Weiter:
  CONTENT_DIR=neu npm run dev      ansehen beim Schreiben
  CONTENT_DIR=neu npm run check    was falsch oder offen ist
  CONTENT_DIR=neu npm run build    die Website, in dist/

articles/beispiel.md ersetzen, pages/ ausfüllen und in site.yml die Adresse der Website setzen.
`);
    const files = await readFiles(folder);
    expect(files['neu/site.yml']).toContain('# site: https://example.org (hier die Adresse');
  });

  test('names the folder as a shell reads it, from the working directory', async () => {
    const folder = await createFolder({});
    const { out } = await callCommand(folder, runInit, ["Ada's Seite", '--yes'], {});
    const named = String.raw`CONTENT_DIR='Ada'\''s Seite' npm run check`;
    expect(out).toContain(named);
    const files = await readFiles(folder);
    expect(files["Ada's Seite/README.md"]).toContain(named);
  });

  test('asks on in the language that was chosen', async () => {
    const folder = await createFolder({});
    // Whoever types this names a language by it, and no address.
    const asked = await callCommand(folder, runInit, ['neu'], {
      env: { MESSAGES: '' },
      answer: 'en',
    });
    expect(asked.out).toBe(
      'Name der Website [Meine Seite] Hauptsprache (de, en) [de] Address, empty if not known yet [] ',
    );
    expect(asked.err).toContain('--site: ');
  });

  test('MESSAGES wins over the language of the new site', async () => {
    const folder = await createFolder({});
    const args = ['neu', '--language', 'en', '--yes'];
    const { out } = await callCommand(folder, runInit, args, { env: DE });
    expect(out).toContain(' ist angelegt, mit 11 Dateien.');
  });
});

// Words that English can hardly do without and that German does not have.
const ENGLISH =
  /\b(?:the|is|are|not|of|with|and|no|to|it|there|be|must|were|nothing|which|by)\b/giu;

/** Calls that a command refuses, beside `--help` and an option that nobody knows. */
const REFUSED: Readonly<Record<Name, readonly (readonly string[])[]>> = {
  annotate: [[], ['a.jsonl'], ['nix.jsonl', '-'], ['content', '-'], ['kaputt.jsonl', '-']],
  check: [['--format', 'pdf']],
  import: [
    [],
    ['-', '-'],
    ['a.pdf', 'leer.txt', 'nur-titel.txt', 'bild.txt', 'unklar', 'kein.docx', 'content'],
    ['a.txt', '--date', 'gestern'],
    ['a.txt', '--id', 'A B'],
    ['a.txt', 'b.txt', '--id', 'x'],
    ['a.txt', '--encoding', 'ebcdic'],
    ['a.txt', '--content', 'nix'],
  ],
  init: [[], ['content'], ['neu', '--language', 'fr'], ['neu', '--name', '  ', '--yes']],
  ledger: [
    [],
    ['frob'],
    ['accept', 'x'],
    ['accept', 'q-aaaaaaaa=q-bbbbbbbb'],
    ['retire', 'q-aaaaaaaa'],
    ['retire', 'q-aaaaaaaa', '--reason', 'Weg.'],
    ['retire', '--article', 'flut', '--reason', 'Weg.'],
    ['retire', '--article', 'ebbe', '--reason', 'Weg.'],
    ['correct', 'q-aaaaaaaa', 'q-bbbbbbbb'],
    ['accept', '--date', 'gestern'],
  ],
  new: [[], ['frob'], ['actor'], ['actor', 'Ada', 'Berg'], ['actor', 'Ada', '--id', 'A B']],
  registry: [[], ['frob'], ['export'], ['import', 'nix'], ['export', 'a.txt']],
  schemas: [],
  suggest: [['--most', 'viele'], ['--dry-run'], []],
};

describe('a command of a German site says nothing in English:', { timeout: MINUTE }, () => {
  test.each(Object.entries(REFUSED))('%s', async (name, calls) => {
    const folder = await createFolder({
      ...SITE,
      'a.txt': 'Es regnet.\n',
      'b.txt': 'Es regnet.\n',
      'a.pdf': '%PDF-1.7',
      'leer.txt': '',
      'nur-titel.txt': 'Flut\n',
      'bild.txt': 'Es\0regnet',
      unklar: 'Es regnet.\n',
      'kein.docx': 'Es regnet.\n',
      'a.jsonl': '{"id": 1, "text": "Es regnet."}\n',
      'kaputt.jsonl':
        '{"id": 1, "text": "Es regnet."}\n{"id": 1, "text": ""}\n{"text": 1}\n{\n[]\n',
    });
    for (const args of [['--help'], ['--frob'], ...calls]) {
      const command = name as Name;
      const { out, err } = await runCommand(folder, command, args, { ...DE, TERM: 'dumb' });
      // What annotate writes is data.
      const told = command === 'annotate' && args.length > 1 ? err : `${out}\n${err}`;
      expect([args, told.match(ENGLISH) ?? []]).toEqual([args, []]);
      expect(told.trim()).not.toBe('');
    }
  });
});
