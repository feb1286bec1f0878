import { expect, test } from 'vitest';
import { loadSiteFile } from '../../src/files/load-site-file.ts';
import { loadFiles, SOUND, writeFiles } from '../reading/load-files.ts';

test('has no settings and no fault without a file', async () => {
  const { data, findings } = loadSiteFile(await writeFiles({}));
  expect([data, findings]).toEqual([{}, []]);
});

test('reads every key', async () => {
  const yaml = [
    'name: Quellauer Zitate',
    'claim: Wer was sagt',
    'lead: {de: Aus Quellau., en: From Quellau.}',
    'languages: [en, de]',
    'logo: logo.svg',
    'favicon: bilder/favicon.svg',
    'colours: {accent: "#00663A", accentDark: "#5fd39a", link: "#123", linkDark: "#9dbcff"}',
    'report: mailto:redaktion@quellau.example?subject={id}',
    'publisher: {name: Ada Berg, url: https://quellau.example}',
    'licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}',
    'site: https://quellau.example',
    'base: /',
    'confidence: {show: 0.5, sure: 0.7, feeds: 0.8}',
    'ignore: [{rule: unlinked-name, file: articles/flut.md, reason: Kein Name.}]',
    'cards: 100',
    'budget: {files: 900, megabytes: 20}',
    'host: github-pages',
  ].join('\n');
  const { data, findings } = loadSiteFile(await writeFiles({ 'site.yml': yaml }));
  expect(findings).toEqual([]);
  expect(data).toMatchObject({
    claim: { de: 'Wer was sagt', en: 'Wer was sagt' },
    lead: { de: 'Aus Quellau.', en: 'From Quellau.' },
    languages: ['en', 'de'],
    colours: { accent: '#00663a', accentDark: '#5fd39a', link: '#123', linkDark: '#9dbcff' },
    publisher: { name: 'Ada Berg', url: 'https://quellau.example/' },
    ignore: [{ rule: 'unlinked-name', file: 'articles/flut.md', reason: 'Kein Name.' }],
  });
});

test.each([
  ['nme: x', 'unknown-key', 1, 1, '“nme” is no key', 'Did you mean “name”?'],
  ['name: x\nname: y', 'broken-frontmatter', 2, 1, '“name” stands twice', 'Take one'],
  ['name: &a x', 'broken-frontmatter', 1, 7, 'is an anchor', 'put it between'],
  [
    'publisher:\n  name: x\n  urll: y',
    'unknown-key',
    3,
    3,
    '“publisher.urll”',
    'Did you mean “url”?',
  ],
  ['languages: [fr]', 'invalid-value', 1, 13, 'must be one of de, en', 'It is "fr"'],
  ['languages: [de, de]', 'invalid-value', 1, 12, 'must name each language once', 'It is'],
  ['languages: de', 'invalid-value', 1, 12, 'must be a list', 'It is "de"'],
  ['site: quellau.example', 'invalid-value', 1, 7, 'is no address', 'https://quellau.example'],
  ['base: a?b', 'invalid-value', 1, 7, 'holds a ? or #', 'such as /news/'],
  ['report: mailto:a@b.example', 'invalid-value', 1, 9, 'which statement', 'Put {id}'],
  [
    'host: github',
    'invalid-value',
    1,
    7,
    'must be one of cloudflare-pages, github-pages',
    'It is "github"',
  ],
  ['confidence:\n  sure: 60', 'invalid-value', 2, 9, 'between 0 and 1', 'It is 60'],
  ['languages: [de, en]\nclaim: {de: x}', 'missing-key', 2, 8, 'no text in “en”', 'Add “en: …”'],
  ['colours: {accent: green}', 'invalid-value', 1, 19, 'must be a colour', 'It is "green"'],
  ['colours:\n  accent: #0b5', 'invalid-value', 2, 11, 'a bare # begins a comment', 'It is empty'],
  [
    'colours:\n  accent: "#0b5"',
    'low-contrast',
    2,
    11,
    '“colours.accent”: #0b5 has a contrast of 2.44 to 1 with the paper (#fcfaf6) in the light theme; text needs 4.5.',
    'Take “#00863b”, the nearest of the same hue that is enough everywhere, or a darker one.',
  ],
  [
    'colours:\n  linkDark: "#a33"',
    'low-contrast',
    2,
    13,
    '“colours.linkDark”: #a33',
    'or a lighter one.',
  ],
  ['logo: ../logo.svg', 'invalid-value', 1, 7, 'must be the name of a file', 'It is'],
])('refuses %j', async (yaml, rule, line, column, message, fix) => {
  const { findings } = await loadFiles({ ...SOUND, 'site.yml': yaml });
  expect(findings.filter(({ file }) => file === 'content/site.yml')).toEqual([
    {
      rule,
      severity: 'error',
      file: 'content/site.yml',
      line,
      column,
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    },
  ]);
});
