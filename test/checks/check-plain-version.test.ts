import { expect, test } from 'vitest';
import { findFaults, SOUND } from '../reading/load-files.ts';

const toArticle = (einfach: string, text: string): string =>
  `---\ntitle: Flut\ndate: 2022-02-02\neinfach: ${einfach}\n---\n\n${text}\n`;
const check = (einfach: string, text = 'Der Deich hält das Wasser ab.') =>
  findFaults({ ...SOUND, 'articles/deich.md': toArticle(einfach, text) });

test('a short version is no longer than its text, markup not counted', async () => {
  expect(await check('Der Deich hält.')).toEqual([]);
  expect(await check('Der Deich hält heute.', '**Der** [Deich](/hier/) hält.')).toEqual([
    {
      rule: 'long-plain-version',
      severity: 'warning',
      file: 'content/articles/deich.md',
      line: 4,
      column: 10,
      message: 'The short version in “einfach” has 4 words, the text itself 3.',
      fix: 'Make it shorter, or leave it out.',
    },
  ]);
});

test('that of a term is no longer than its explanation', async () => {
  const term =
    '---\nterm: Deich\nshort: Ein Wall.\neinfach: Ein Wall am Fluss.\n---\n\nEin Wall.\n';
  expect(await findFaults({ ...SOUND, 'glossary/deich.md': term })).toMatchObject([
    { rule: 'long-plain-version', file: 'content/glossary/deich.md', line: 4, column: 10 },
  ]);
});

test('what no reader sees is no word of the explanation', async () => {
  const term =
    '---\nterm: Deich\nshort: Ein Wall.\neinfach: Ein Wall am Fluss.\n---\n\nEin Wall. <!-- Quelle noch offen -->\n';
  expect(await findFaults({ ...SOUND, 'glossary/deich.md': term })).toMatchObject([
    { rule: 'long-plain-version' },
  ]);
});

test.each([
  ['" "', '“einfach” must hold words.'],
  ['"\\u00A0\\u200B"', '“einfach” must hold words.'],
  ['Der <b>Deich</b>.', '“einfach” must be text without HTML.'],
  ['[Der, Deich]', '“einfach” must be a text.'],
])('it is text: %s', async (einfach, message) => {
  expect(await check(einfach)).toMatchObject([{ rule: 'invalid-value', line: 4, message }]);
});

test('a sign of comparison is no HTML', async () => {
  expect(await check('5 < 6 und 7 > 6.')).toEqual([]);
});
