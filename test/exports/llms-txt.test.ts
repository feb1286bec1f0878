import { describe, expect, test } from 'vitest';
import { toLlmsTxt } from '../../src/exports/llms-txt.ts';
import { getWords } from '../../src/i18n/locales.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';

const SITE = buildSite(RICH);
const MONTHS = [
  { month: '2022-04', count: 1 },
  { month: '2022-02', count: 2 },
];

describe.each(['de', 'en'] as const)('llms.txt in %s', (locale) => {
  const text = toLlmsTxt(SITE, { months: MONTHS, hasDumps: true }, SIGNED, getWords(locale).llms);
  const lines = text.split('\n');

  test('has the form that readers of it expect: a title, a summary, rules, then lists of files', () => {
    expect(lines[0]).toBe('# O-Ton');
    expect(lines[2]).toMatch(/^> .*\d/u);
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    const headings = lines.flatMap((line, at) => (line.startsWith('## ') ? [at] : []));
    expect(lines[headings.at(-1) ?? 0]).toBe('## Optional');
    const listed = lines
      .slice(headings[0])
      .filter((line) => line !== '' && !line.startsWith('## '));
    expect(listed.filter((line) => !/^- \[[^\]]+\]\(https:\/\/[^)]+\): .+$/u.test(line))).toEqual(
      [],
    );
  });

  test('says how a statement is quoted: whole, with polarity, way, day and doubt', () => {
    for (const key of ['text', 'polarity', 'negated', 'attribution', 'relay', 'said', 'hedges'])
      expect(text).toContain(`\`${key}\``);
    expect(text).toContain('`isSure: false`');
    expect(text).toContain('`retired`');
    expect(text).toContain('CC BY 4.0, https://licence.example/by/4.0/');
    expect(text).toContain('Quellauer Verlag, https://verlag.example/');
  });

  test('leads to the data and to the articles of each month', () => {
    expect(text).toContain('](https://news.example/deep/statements.json): ');
    expect(text).toContain('](https://news.example/deep/archive.db.gz): ');
    expect(text).toContain('- [2022-04](https://news.example/deep/data/2022-04.md): 1 ');
    expect(text).toContain('- [2022-02](https://news.example/deep/data/2022-02.md): 2 ');
  });
});

test('a site without articles and dumps has no list of them', () => {
  const text = toLlmsTxt(SITE, { months: [], hasDumps: false }, ADDRESSES, getWords('de').llms);
  expect(text).not.toContain('data/');
  expect(text).not.toContain('archive');
  expect(text).not.toContain('undefined');
});
