import { expect, test } from 'vitest';
import { runCheck } from '../../src/cli/check-command.ts';
import { callCommand, createFolder } from './run-command.ts';

const FILES = {
  'content/articles/flut.md': [
    '---\ntitle: Flut\ndate: 2022-02-02\n---\n',
    'Am Ufer steht 𓀃.\n',
    '„Der Preis je m² ist 5 € ✪ 🙂, für H₂O“, sagte Ada Berg. „Wir malen 𓀀, 𓀁 und 𓀀“, sagte sie.\n',
  ].join('\n'),
  'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
  'content/actors/bo-tal.md': '---\nname: Bo Tal 𓀂\nkind: person\n---\n',
};

/** Place, message and remedy of each finding of the rule. */
async function check(env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const folder = await createFolder(FILES);
  const context = { env, today: '2022-03-01' };
  const { out } = await callCommand(folder, runCheck, ['--format', 'json'], context);
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; file: string; line: number; column: number; message: string }[];
  };
  return findings
    .filter(({ rule }) => rule === 'undrawable-character')
    .map((one) => `${one.file}:${String(one.line)}:${String(one.column)} ${one.message}`);
}

test('a character of a statement or a name that no font of the cards has is told once, where it stands', async () => {
  expect(await check()).toEqual([
    'content/actors/bo-tal.md:2:14 No font of the cards has “𓀂” (U+13002); a placeholder stands on the card.',
    'content/articles/flut.md:8:69 No font of the cards has “𓀀” (U+13000); a placeholder stands on the card.',
    'content/articles/flut.md:8:73 No font of the cards has “𓀁” (U+13001); a placeholder stands on the card.',
  ]);
});

test('nothing is told where there are no cards', async () => {
  expect(await check({ CARDS: '0' })).toEqual([]);
});
