import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../src/files/content-file.ts';
import { loadPictures } from '../../../src/checks/pictures/load-pictures.ts';

/** The smallest GIF that says a size. */
const toGif = (width: number, height: number): Buffer => {
  const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
  gif.writeUInt16LE(width, 6);
  gif.writeUInt16LE(height, 8);
  return gif;
};
const toSvg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">${inside}</svg>`;

const FILES: Readonly<Record<string, string | Buffer>> = {
  'articles/wall.gif': toGif(640, 480),
  'articles/flut/das boot.gif': toGif(300, 200),
  'articles/breit.gif': toGif(5000, 100),
  'articles/riese.gif': toGif(60_000, 60_000),
  'articles/schwer.gif': Buffer.concat([toGif(10, 10), Buffer.alloc(11 * 1024 * 1024)]),
  'articles/falsch.png': toGif(10, 10),
  'articles/text.jpg': 'Kein Bild.',
  'articles/karte.svg': toSvg('<path d="M0 0"/>'),
  'articles/skript.svg': toSvg('<script>alert(1)</script>'),
  'articles/klick.svg': toSvg('<path onclick="a()"/>'),
  'public/karte.gif': toGif(10, 20),
  'geheim.gif': toGif(1, 1),
};

let root = '';
beforeAll(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'o-ton-pictures-')), 'content');
  for (const [name, data] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), data);
  }
  await symlink(join(root, 'geheim.gif'), join(root, 'articles/link.gif'));
});
afterAll(() => rm(dirname(root), { recursive: true }));

async function load(markdown: string, name = 'articles/flut.md') {
  const text = `---\ntitle: Flut\n---\n\n${markdown}\n`;
  const file = parseContentFile(text, join(root, name), `content/${name}`, 'flut');
  if (Array.isArray(file)) throw new Error('broken file');
  const { byFile, findings } = await loadPictures(root, [file]);
  return {
    pictures: [...(byFile.get(`content/${name}`)?.values() ?? [])],
    findings: findings.map(
      ({ rule, severity, line, column, message, fix }) =>
        `${rule} ${severity} ${line}:${column} ${message} ${fix}`,
    ),
  };
}

describe('the pictures of a file', () => {
  test.each([
    ['![Wall](wall.gif)', '/articles/wall.gif', 640, 480, 'articles/wall.gif'],
    [
      '![Boot](<flut/das boot.gif>)',
      '/articles/flut/das%20boot.gif',
      300,
      200,
      'articles/flut/das boot.gif',
    ],
    [
      '![Boot](flut/das%20boot.gif)',
      '/articles/flut/das%20boot.gif',
      300,
      200,
      'articles/flut/das boot.gif',
    ],
    ['![Wall][w]\n\n[w]: wall.gif', '/articles/wall.gif', 640, 480, 'articles/wall.gif'],
    ['![Karte](karte.svg)', '/articles/karte.svg', 300, 200, 'articles/karte.svg'],
    ['![Karte](/karte.gif)', '/karte.gif', 10, 20, undefined],
  ])('%j', async (markdown, address, width, height, beside) => {
    expect(await load(markdown)).toEqual({
      pictures: [{ address, width, height, beside }],
      findings: [],
    });
  });

  test('of an actor lie in public/', async () => {
    expect((await load('![Karte](/karte.gif)', 'actors/ada.md')).findings).toEqual([]);
    expect((await load('![Wall](wall.gif)', 'actors/ada.md')).findings).toEqual([
      'missing-picture error 5:1 wall.gif leads out of the folders that pictures are taken from. Put the file beside the article, or into public/ of the content folder and write /name.jpg.',
    ]);
  });
});

test.each([
  [
    'Eins. ![Wall](wal.gif)',
    'missing-picture error 5:7 There is no picture wal.gif. Did you mean “wall.gif”? Correct the address, or put the file where it leads, below ',
  ],
  ['![Link](link.gif)', 'missing-picture error 5:1 There is no picture link.gif.'],
  ['![Geheim](../geheim.gif)', 'missing-picture error 5:1 ../geheim.gif leads out of'],
  ['![](wall.gif)', 'missing-alt warning 5:1 The picture wall.gif says nothing'],
  ['![Text](text.jpg)', 'unsupported-picture error 5:1 text.jpg is no picture that browsers show.'],
  ['![Falsch](falsch.png)', 'unsupported-picture error 5:1 falsch.png is gif by what it holds'],
  [
    '![Skript](skript.svg)',
    'unsafe-picture error 5:1 skript.svg would run or load something: “<script”.',
  ],
  [
    '![Klick](klick.svg)',
    'unsafe-picture error 5:1 klick.svg would run or load something: “onclick=”.',
  ],
  ['![Breit](breit.gif)', 'large-picture warning 5:1 breit.gif has 1 kB and 5000 × 100 pixels.'],
  ['![Riese](riese.gif)', 'large-picture error 5:1 riese.gif has 1 kB and 60000 × 60000 pixels.'],
  ['![Schwer](schwer.gif)', 'large-picture error 5:1 schwer.gif has 11.0 MB and 10 × 10 pixels.'],
])('%s has a finding', async (markdown, finding) => {
  const { findings } = await load(markdown);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(finding.slice(0, 20));
  expect(findings[0]?.startsWith(finding)).toBe(true);
});

test('the folder of a missing picture is told as a terminal opens it', async () => {
  const [finding = ''] = (await load('![Wall](wal.gif)')).findings;
  const folder = /below (?<path>\S+)\/\.$/u.exec(finding)?.groups?.['path'] ?? '';
  expect(resolve(folder)).toBe(join(root, 'articles'));
});
