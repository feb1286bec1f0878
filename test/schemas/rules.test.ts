import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { canSilence, isRule, RULES } from '../../src/schemas/rules.ts';
import { toRulesPage } from '../../src/schemas/rules-page.ts';

const ROOT = new URL('../../', import.meta.url);
const PAGE = new URL('content/pages/findings.md', ROOT);

test('rules stand in order of their names', () => {
  expect(Object.keys(RULES)).toEqual(Object.keys(RULES).toSorted());
});

test('every rule says what it means, with an example and a remedy', () => {
  const gaps = Object.entries(RULES).filter(([, { title, meaning, example, remedy }]) =>
    [title.de, title.en, meaning, example, remedy].some(
      (text) => text.trim() === '' || text.includes('\n'),
    ),
  );
  expect(gaps).toEqual([]);
});

test('every rule is given by some code', async () => {
  const files = (await readdir(new URL('src/', ROOT), { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('rules.ts'),
  );
  const texts = await Promise.all(
    files.map((file) => readFile(new URL(`src/${file}`, ROOT), 'utf8')),
  );
  const code = texts.join('\n');
  expect(Object.keys(RULES).filter((rule) => !code.includes(`'${rule}'`))).toEqual([]);
});

// Whoever puts content of their own in the place of ours has no such page.
test.runIf(existsSync(PAGE))('content/pages/findings.md is written from the table', async () => {
  await expect(toRulesPage(RULES)).toMatchFileSnapshot(PAGE.pathname);
});

test('a section has the rule, what it means, an example and the remedy', () => {
  const page = toRulesPage({
    'wet-ink': {
      severities: ['warning', 'note'],
      title: { de: 'Tinte ist nass', en: 'Ink is wet' },
      meaning: 'It smears.',
      example: '`ink`',
      remedy: 'Wait.',
    },
  });
  expect(page).toContain('| [`wet-ink`](#wet-ink) | warning, note | Ink is wet |');
  expect(page).toContain(
    '## wet-ink\n\n**Ink is wet** (warning or note, can be silenced). It smears.\n\n- Example: `ink`\n- Remedy: Wait.\n',
  );
});

test('what ends a build cannot be silenced', () => {
  expect([canSilence('missing-key'), canSilence('raw-html'), canSilence('broken-link')]).toEqual([
    false,
    true,
    true,
  ]);
});

test.each([
  ['raw-html', true],
  ['raw-htm', false],
  ['toString', false],
])('isRule(%j) is %j', (name, expected) => {
  expect(isRule(name)).toBe(expected);
});
