import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/files/content-file.ts';
import { parseContentFile } from '../../../src/files/content-file.ts';
import { checkStarter, checkUnfilled } from '../../../src/checks/markdown/check-unfilled.ts';
import { HEAD } from '../../reading/load-files.ts';

function toFile(body: string, head = HEAD): ContentFile {
  const name = 'content/pages/impressum.md';
  const file = parseContentFile(`${head}${body}`, `/${name}`, name, 'flut');
  if (Array.isArray(file)) throw new Error(JSON.stringify(file));
  return file;
}

describe('a page of the publisher', () => {
  test('with gaps is published with a warning', () => {
    expect(checkUnfilled(toFile('Tel: 1\n\n[Name und Anschrift]\\\n[Ort]\n'))).toMatchObject([
      {
        rule: 'unfilled-page',
        severity: 'warning',
        line: 8,
        column: 1,
        message: 'The page is published with a gap to fill in: [Name und Anschrift] and 1 more.',
      },
    ]);
  });

  test.each([
    '[Ada Berg](https://example.org)',
    '[1]',
    '\\[sic\\]',
    '[a][b]\n\n[b]: /x',
    '`[Name]`',
  ])('may hold %s', (body) => {
    expect(checkUnfilled(toFile(body))).toEqual([]);
  });
});

describe('an article or entry', () => {
  test('that is still the starter text is published with a warning', () => {
    expect(checkStarter(toFile('\n[Hier steht der Text des Artikels.]\n'))).toMatchObject([
      {
        rule: 'unfilled-page',
        severity: 'warning',
        line: 7,
        column: 1,
        message: 'The starter text is published: [Hier steht der Text des Artikels.]',
      },
    ]);
  });

  test('whose summary is still that of the example is published with a warning', () => {
    const head = HEAD.replace('title:', "summary: '[Ein Beispiel.]'\ntitle:");
    expect(checkStarter(toFile('Es regnet.\n', head))).toMatchObject([
      { line: 2, message: 'The starter text is published: [Ein Beispiel.]' },
    ]);
  });

  test.each(['', 'Er [der Rat] lehnt ab.', 'Ja.\n\n[Gelächter]\n', '[Ada](/actors/ada/)', '[1]'])(
    'may hold %j',
    (body) => {
      expect(checkStarter(toFile(body))).toEqual([]);
    },
  );
});
