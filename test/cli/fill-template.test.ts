import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillTemplate } from '../../src/cli/fill-template.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { writeFiles } from '../reading/load-files.ts';

const VALUES = {
  name: 'Quellauer: Zitate',
  language: 'de',
  site: 'https://quellau.example',
  dir: '/srv/quellau',
  today: '2026-03-01',
  version: '9.9.9',
  software: 'quellau/o-ton',
} as const;

test('a new folder has no error, and its settings are those that were asked for', async () => {
  const folder = await writeFiles({});
  await fillTemplate(folder, VALUES);
  const { findings, site, articles } = await loadContent(folder);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['unfilled-page']);
  expect(site.data).toEqual({
    name: 'Quellauer: Zitate',
    languages: ['de'],
    site: 'https://quellau.example',
  });
  expect(articles.map(({ id, data }) => [id, data.date])).toEqual([['beispiel', '2026-03-01']]);
});

test('the workflow keeps the expressions of GitHub and names the version once', async () => {
  const folder = await writeFiles({});
  await fillTemplate(folder, VALUES);
  const text = await readFile(join(folder, '.github/workflows/publish.yml'), 'utf8');
  expect(text).toContain('SITE: ${{ steps.pages.outputs.origin }}');
  expect(text).toContain('O_TON_REPOSITORY: quellau/o-ton\n');
  expect(text.match(/9\.9\.9/gu)).toHaveLength(1);
  expect(text).not.toMatch(/(?<!\$)\{\{/u);
});

test('replaces no file that is there', async () => {
  const folder = await writeFiles({ 'site.yml': 'name: Mein Name\n' });
  await expect(fillTemplate(folder, VALUES)).rejects.toThrow('EEXIST');
  expect(await readFile(join(folder, 'site.yml'), 'utf8')).toBe('name: Mein Name\n');
});
