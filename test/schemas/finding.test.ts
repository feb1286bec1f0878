import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Finding, FindingRule } from '../../src/schemas/finding.ts';
import { formatFindings } from '../../src/schemas/finding.ts';

const FINDING: Finding = {
  rule: 'missing-key',
  severity: 'error',
  file: 'content/articles/flut.md',
  line: 1,
  column: 1,
  message: '“date” is missing.',
  fix: 'Add a line “date: …” to the frontmatter.',
};

/** A line for each rule; the type checks that none is missing and none too many. */
const RULES: Readonly<Record<FindingRule, true>> = {
  'alias-collision': true,
  'ambiguous-form': true,
  'bad-setting': true,
  'broken-csv': true,
  'broken-directive': true,
  'broken-frontmatter': true,
  'broken-ledger': true,
  'broken-link': true,
  'broken-markdown': true,
  'changed-quote': true,
  'changed-text': true,
  'conflict-marker': true,
  'control-character': true,
  'doubtful-quote': true,
  'draft-entry': true,
  'duplicate-id': true,
  'empty-article': true,
  'empty-content': true,
  'external-image': true,
  'invalid-id': true,
  'invalid-value': true,
  'large-picture': true,
  'lone-footnote': true,
  'lost-quote': true,
  'missing-alt': true,
  'missing-frontmatter': true,
  'missing-key': true,
  'missing-picture': true,
  'new-quote': true,
  'no-ledger': true,
  'no-site': true,
  'not-utf-8': true,
  'quote-id-collision': true,
  'raw-html': true,
  'repeated-title': true,
  'skipped-file': true,
  'too-large': true,
  'unclosed-quotation-mark': true,
  'undated-role': true,
  'uneven-table': true,
  'unfilled-page': true,
  'unknown-directive-target': true,
  'unknown-key': true,
  'unknown-language': true,
  'unknown-name': true,
  'unknown-reference': true,
  'unknown-speaker': true,
  'unlinked-name': true,
  'unsafe-picture': true,
  'unsupported-picture': true,
  'unused-entry': true,
};

test('README, “What the build refuses”, names every rule once, and no other', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, chapter = ''] = readme.split('### What the build refuses');
  const [table = ''] = chapter.split('\n## ');
  const rows = [...table.matchAll(/^\| (`[^|]+`) +\|/gmu)].map(([, rules = '']) => rules);
  const named = rows.flatMap((rules) => rules.match(/[a-z][a-z0-9-]+/gu) ?? []);
  expect(named.toSorted()).toEqual(Object.keys(RULES));
});

describe('formatFindings', () => {
  test('writes nothing for no finding', () => {
    expect(formatFindings([])).toBe('');
  });

  test('writes place, severity, message and rule, and the mend below', () => {
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
