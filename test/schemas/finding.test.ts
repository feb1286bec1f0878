import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../src/i18n/say.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import { formatFindings, isContentError, toContentError } from '../../src/schemas/finding.ts';

const FINDING: Finding = {
  rule: 'missing-key',
  severity: 'error',
  file: 'content/articles/flut.md',
  line: 1,
  column: 1,
  message: '“date” is missing.',
  fix: 'Add a line “date: …” to the frontmatter.',
};

describe('formatFindings', () => {
  test('writes nothing for no finding', () => {
    expect(formatFindings([])).toBe('');
  });

  test('writes place, severity, message and rule, and the fix below', () => {
    expect(formatFindings([FINDING])).toBe(
      'content/articles/flut.md:1:1 error: “date” is missing. [missing-key]\n' +
        '    Add a line “date: …” to the frontmatter.',
    );
  });

  test('writes findings in order of file, line, column and rule', () => {
    const findings: Finding[] = [
      { ...FINDING, file: 'content/b.md' },
      { ...FINDING, file: 'content/a.md', line: 10 },
      { ...FINDING, file: 'content/a.md', line: 9, column: 12 },
      { ...FINDING, file: 'content/a.md', line: 9, column: 3, rule: 'unknown-key' },
      { ...FINDING, file: 'content/a.md', line: 9, column: 3, severity: 'warning' },
      { ...FINDING, file: 'content/Z.md' },
      { ...FINDING, file: 'content/ä.md' },
    ];
    const heads = formatFindings(findings)
      .split('\n')
      .filter((line) => !line.startsWith(' '))
      .map((line) => line.replace(' “date” is missing.', ''));
    expect(heads).toEqual([
      'content/Z.md:1:1 error: [missing-key]',
      'content/a.md:9:3 warning: [missing-key]',
      'content/a.md:9:3 error: [unknown-key]',
      'content/a.md:9:12 error: [missing-key]',
      'content/a.md:10:1 error: [missing-key]',
      'content/b.md:1:1 error: [missing-key]',
      'content/ä.md:1:1 error: [missing-key]',
    ]);
  });

  test('leaves the list it is given as it is', () => {
    const findings = [
      { ...FINDING, line: 2 },
      { ...FINDING, line: 1 },
    ];
    formatFindings(findings);
    expect(findings.map(({ line }) => line)).toEqual([2, 1]);
  });
});

test('what content says in a finding speaks to no CI and no terminal', () => {
  const message = '“\n::error::x\u001B[2J” is no key of an article.';
  const [finding] = [{ ...FINDING, file: '::a', message, fix: '::add-mask::x\r\u202E' }];
  expect(formatFindings([finding])).toBe(
    String.raw`\u{3a}:a:1:1 error: “\u{a}::error::x\u{1b}[2J” is no key of an article. [missing-key]` +
      '\n' +
      String.raw`    \u{3a}:add-mask::x\u{d}\u{202e}`,
  );
});

describe('in German', () => {
  beforeAll(() => speak('de'));
  afterAll(() => speak('en'));

  test('the severity stands before the message in German', () => {
    expect(formatFindings([{ ...FINDING, message: 'Es fehlt.', fix: 'Ergänzen.' }])).toMatch(
      /^\S+ Fehler: Es fehlt\. \[[\w-]+\]\n {4}Ergänzen\.$/u,
    );
  });

  test('an error of the content is told from others in each language', () => {
    const german = toContentError([FINDING]);
    expect(german.message).toMatch(/^Der Inhalt hat Fehler:\n/u);
    speak('en');
    expect([german, toContentError([FINDING]), new Error('x')].map(isContentError)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
