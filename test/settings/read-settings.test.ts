import { describe, expect, test } from 'vitest';
import { writeFiles } from '../reading/load-files.ts';
import type { Settings } from '../../src/settings/read-settings.ts';
import { findMissingSite, readSettings } from '../../src/settings/read-settings.ts';

/** A content folder without site.yml. */
const NO_FILE = { CONTENT_DIR: '/nowhere/content' };

const DEFAULTS = {
  site: 'http://localhost:4321',
  base: '/',
  contentDir: '/nowhere/content',
  outDir: 'dist',
  keepsFiles: false,
  mostCards: 500,
  report: '',
  hasSearch: true,
};

/** The settings of the environment alone. */
const toEnvironment = (settings: Settings) => {
  const { site, base, contentDir, outDir, keepsFiles, mostCards, report, hasSearch } = settings;
  return { site, base, contentDir, outDir, keepsFiles, mostCards, report, hasSearch };
};

describe('readSettings', () => {
  test.each([
    [{}, {}],
    [{ SITE: '', BASE: '', OUT_DIR: '', CARDS: '' }, {}],
    [{ SITE: 'https://example.org' }, { site: 'https://example.org' }],
    [{ SITE: 'https://Example.org/' }, { site: 'https://example.org' }],
    [{ SITE: 'http://127.0.0.1:8080' }, { site: 'http://127.0.0.1:8080' }],
    [{ SITE: 'https://müller.example' }, { site: 'https://xn--mller-kva.example' }],
    [{ BASE: 'news' }, { base: '/news/' }],
    [{ BASE: '/a//b' }, { base: '/a/b/' }],
    [{ BASE: '/a..b/.well-known/' }, { base: '/a..b/.well-known/' }],
    [{ BASE: '/m%C3%BCll/' }, { base: '/m%C3%BCll/' }],
    [
      { CONTENT_DIR: '../meine Texte', OUT_DIR: '/srv/größe' },
      { contentDir: '../meine Texte', outDir: '/srv/größe' },
    ],
    [{ CARDS: '0' }, { mostCards: 0 }],
    [{ KEEP_FILES: '1' }, { keepsFiles: true }],
    [{ SEARCH: '0' }, { hasSearch: false }],
    [{ SEARCH: '' }, {}],
    // Whatever shells and containers call the machine.
    [{ HOST: '0.0.0.0' }, {}],
    [{ HOST: 'desk-3' }, {}],
    [{ CARDS: '500' }, { mostCards: 500 }],
    [{ CARDS: '007' }, { mostCards: 7 }],
    [{ CARDS: '999999999' }, { mostCards: 999_999_999 }],
  ])('reads %j', (env, settings) => {
    const { settings: read, findings } = readSettings({ ...NO_FILE, ...env });
    expect(toEnvironment(read)).toEqual({ ...DEFAULTS, ...settings });
    expect(findings).toEqual([]);
  });

  test.each([
    '',
    'mailto:desk@example.org?subject={id}',
    'MAILTO:desk@example.org?subject=Fehler%20in%20{id}&body={url}',
    'https://example.org/new?title={id}&body={url}',
    'https://example.org/report/{id}/',
    'https://example.org/?page={url}#form',
  ])('reads REPORT=%j', (report) => {
    const { settings, findings } = readSettings({ ...NO_FILE, REPORT: report });
    expect(toEnvironment(settings)).toEqual({ ...DEFAULTS, report });
    expect(findings).toEqual([]);
  });

  test.each([
    [
      'SITE',
      'example.org',
      'is no address that begins with https://',
      'Did you mean “https://example.org”?',
    ],
    ['SITE', 'localhost:4321', 'is no address', 'Did you mean “https://localhost:4321”?'],
    ['SITE', 'javascript:alert(1)', 'is no address', 'Set the origin alone'],
    ['SITE', 'https:example.org', 'is no address', 'Set the origin alone'],
    ['SITE', 'https://', 'is no address', 'Set the origin alone'],
    ['SITE', ' ', 'is no address', 'Set the origin alone'],
    ['SITE', 'file:///srv', 'is no address', 'Set the origin alone'],
    [
      'SITE',
      'https://example.org/news/',
      'is more than an origin',
      'Did you mean “https://example.org”, and /news/ in BASE? Set the origin alone',
    ],
    [
      'SITE',
      'https://example.org/a/b?c',
      'is more than an origin',
      'Did you mean “https://example.org”, and /a/b/ in BASE?',
    ],
    ['SITE', 'https://example.org/?a', 'is more than an origin', 'a folder of the host is BASE'],
    [
      'SITE',
      'https://ada:geheim@example.org',
      'holds a name or a password',
      'Set the origin alone',
    ],
    ['SITE', 'https://example.org\n::error::x', 'control character', 'on one line'],
    [
      'BASE',
      'https://example.org/news',
      'is an address, no path',
      'the origin of the site is SITE',
    ],
    ['BASE', '../x', 'has a part “.” or “..”', 'such as /news/'],
    ['BASE', '/a/%2e%2E/', 'has a part “.” or “..”', 'such as /news/'],
    ['BASE', '/a?b', 'holds a ? or #', 'such as /news/'],
    ['BASE', '/a#b', 'holds a ? or #', 'such as /news/'],
    ['BASE', '\\news', 'holds a backslash', 'such as /news/'],
    ['BASE', '/müll/', 'what no path of an address does', '“/m%C3%BCll/”'],
    ['BASE', '/50%/', 'what no path of an address does', '“/50%25/”'],
    ['BASE', '/"onload="', 'what no path of an address does', '“/%22onload=%22”'],
    ['CONTENT_DIR', '  ', 'nothing but white space', 'the path of a folder'],
    ['OUT_DIR', 'file:///srv/www', 'is an address, no folder', 'the path of a folder'],
    ['OUT_DIR', 'a\u0007b', 'control character', 'on one line'],
    ['KEEP_FILES', 'yes', '“yes” is neither 1 nor 0', 'Set 1'],
    ['PREVIEW', 'yes', '“yes” is neither 1 nor 0', 'Set 1 for a site'],
    ['HOST', 'cloudflare-page', '“cloudflare-page” is no host', 'Did you mean “cloudflare-pages”?'],
    ['MESSAGES', 'fr', '“fr” is no language of messages', 'Set de or en'],
    ['SEARCH', 'no', '“no” is neither 1 nor 0', 'Set 0'],
    ['CARDS', 'abc', '“abc” is no number', 'such as 500'],
    ['CARDS', '1.5', '“1.5” is no number', 'such as 500'],
    ['CARDS', ' 5', '“ 5” is no number', 'such as 500'],
    ['CARDS', '5 ', '“5 ” is no number', 'such as 500'],
    ['CARDS', 'Infinity', '“Infinity” is no number', 'such as 500'],
    ['CARDS', '٣', '“٣” is no number', 'such as 500'],
    ['CARDS', '1000000000', '“1000000000” is no number', 'such as 500'],
    ['CARDS', '-1', '“-1” is no number', 'such as 500'],
    ['CARDS', '1e3', '“1e3” is no number', 'such as 500'],
    ['REPORT', 'desk@example.org?subject={id}', 'is no mail address', 'such as mailto:desk@'],
    ['REPORT', 'http://example.org/?id={id}', 'no address that begins with https://', 'such as'],
    ['REPORT', 'javascript:alert({id})', 'no address that begins with https://', 'such as'],
    ['REPORT', 'data:text/html,{id}', 'no address that begins with https://', 'such as'],
    ['REPORT', 'mailto:?subject={id}', 'is no mail address', 'such as mailto:desk@'],
    ['REPORT', 'mailto:desk?cc=a@example.org&subject={id}', 'is no mail address', 'such as'],
    ['REPORT', '/report?id={id}', 'no address that begins with https://', 'such as'],
    ['REPORT', 'https://{id}', 'https:// and a host', 'such as'],
    ['REPORT', 'https://{url}.example.org/', 'https:// and a host', 'such as'],
    ['REPORT', 'https://example.org/report', 'does not say which statement', 'Put {id} or {url}'],
    ['REPORT', 'mailto:desk@example.org', 'does not say which statement', 'Put {id} or {url}'],
    ['REPORT', 'https://example.org/{ID}', 'does not say which statement', 'Put {id} or {url}'],
    ['REPORT', 'https://example.org/{id}\n', 'control character', 'on one line'],
  ])('refuses %s=%j', (name, value, message, fix) => {
    const { settings, findings } = readSettings({ ...NO_FILE, [name]: value });
    if (name !== 'CONTENT_DIR') expect(toEnvironment(settings)).toEqual(DEFAULTS);
    expect(findings).toEqual([
      {
        rule: 'bad-setting',
        severity: 'error',
        file: name,
        line: 1,
        column: 1,
        message: expect.stringContaining(message),
        fix: expect.stringContaining(fix),
      },
    ]);
  });

  test.each([
    'https://ada:geheim@example.org/a',
    'ada:geheim@example.org',
    'ftp://ada:geheim@example.org',
  ])('never repeats the password in %s', (SITE) => {
    const { findings } = readSettings({ SITE });
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain('geheim');
  });
});

test('takes from site.yml what the environment leaves open', async () => {
  const dir = await writeFiles({
    'site.yml':
      'name: Quellauer Zitate\nlanguages: [de]\nsite: https://quellau.example\nbase: /zitate/\ncards: 5\nconfidence: {sure: 0.8}\ndumps: false\n',
  });
  const { settings, findings } = readSettings({ CONTENT_DIR: dir, BASE: '/probe/' });
  expect(settings).toMatchObject({
    name: 'Quellauer Zitate',
    languages: ['de'],
    site: 'https://quellau.example',
    base: '/probe/',
    mostCards: 5,
    confidence: { sure: 0.8, feeds: 0.6 },
    hasDumps: false,
  });
  expect(findings).toEqual([]);
});

test('calls a site without site.yml O-Ton, in German and English', () => {
  const { settings } = readSettings(NO_FILE);
  expect(settings).toMatchObject({ name: 'O-Ton', languages: ['de', 'en'], isPreview: false });
});

describe('findMissingSite', () => {
  test('warns where no SITE is set', () => {
    const file = 'content/site.yml';
    expect(findMissingSite({ site: 'http://localhost:4321' }, file)).toMatchObject([
      { rule: 'no-site', severity: 'warning', file, line: 1, column: 1 },
    ]);
    expect(findMissingSite({ site: 'https://example.org' }, file)).toEqual([]);
  });
});

test('takes the host of the environment before that of the file', () => {
  expect(readSettings({ ...NO_FILE, HOST: 'netlify' }).settings.host).toBe('netlify');
  expect(readSettings({ ...NO_FILE, HOST: '' }).settings.host).toBeUndefined();
});
