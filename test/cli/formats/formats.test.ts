import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from '../../../src/i18n/say.ts';
import type { CheckResult } from '../../../src/cli/formats/check-result.ts';
import { writeGithub } from '../../../src/cli/formats/write-github.ts';
import { writeJson } from '../../../src/cli/formats/write-json.ts';
import { writeSarif } from '../../../src/cli/formats/write-sarif.ts';
import { writeText } from '../../../src/cli/formats/write-text.ts';
import type { Finding } from '../../../src/schemas/finding.ts';
import { RULES } from '../../../src/schemas/rules.ts';

const FINDING: Finding = {
  rule: 'raw-html',
  severity: 'warning',
  file: 'content/articles/flut.md',
  line: 6,
  column: 3,
  message: 'HTML is left out.',
  fix: 'Write it as Markdown.',
};
const toResult = (...findings: readonly Partial<Finding>[]): CheckResult => ({
  content: 'content',
  articles: 1,
  findings: findings.map((one) => ({ ...FINDING, ...one })),
  silenced: [],
});
const readJson = (name: string) =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'));
const SARIF = new Ajv({ schemaId: 'auto', format: 'full', allErrors: true })
  .addMetaSchema(readJson('ajv/lib/refs/json-schema-draft-04.json'))
  .compile(
    JSON.parse(
      gunzipSync(
        readFileSync(new URL('../../fixtures/sarif/sarif-2.1.0-rtm.5.json.gz', import.meta.url)),
      ).toString(),
    ),
  );
const EVIL = '“\n::error::x\u001B[2J\u202E##[error]100 %”';

describe('writeText', () => {
  test('says advice that is the same for a group once, below it', () => {
    expect(writeText(toResult({}, { line: 9 }))).toBe(
      'warning: HTML in a Markdown file [raw-html] (2)\n' +
        '  content/articles/flut.md:6:3 HTML is left out.\n' +
        '  content/articles/flut.md:9:3 HTML is left out.\n' +
        '      Write it as Markdown.\n\n' +
        'content: 1 article, 0 errors, 2 warnings, 0 notes.\n' +
        '  warnings: raw-html 2\n',
    );
  });

  test('names three other places', () => {
    const also = [7, 8, 9, 10].map((line) => ({ file: 'a.md', line, column: 1 }));
    expect(writeText(toResult({ also }))).toContain('left out. Also a.md:7, a.md:8, a.md:9 ….\n');
  });

  test('speaks to no terminal', () => {
    expect(writeText(toResult({ message: EVIL }))).toContain(
      String.raw`“\u{a}::error::x\u{1b}[2J\u{202e}#\u{23}[error]100 %”`,
    );
  });
});

describe('writeGithub', () => {
  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'notice'],
  ] as const)('writes a finding that is a %s as ::%s', (severity, command) => {
    expect(writeGithub(toResult({ severity }))).toBe(
      `::${command} file=content/articles/flut.md,line=6,col=3,title=HTML in a Markdown file [raw-html]::HTML is left out.%0AWrite it as Markdown.\n`,
    );
  });

  test('escapes what ends a property, a command or a line', () => {
    const out = writeGithub(toResult({ file: 'a,b:c%.md', message: EVIL }));
    expect(out).toContain('file=a%2Cb%3Ac%25.md,');
    expect(out.split('\n')).toHaveLength(2);
    expect(out).not.toMatch(/[\u001B\u202E]|##\[/u);
    expect(out).toContain('100 %25”');
  });
});

describe('writeJson', () => {
  test('holds version, summary by rule and all findings', () => {
    const { version, summary, findings } = JSON.parse(
      writeJson(toResult({}, { severity: 'error' })),
    );
    expect([version, summary, findings.length, findings[0]]).toEqual([
      1,
      {
        articles: 1,
        errors: 1,
        warnings: 1,
        notes: 0,
        silenced: 0,
        rules: { error: { 'raw-html': 1 }, warning: { 'raw-html': 1 }, note: {} },
      },
      2,
      FINDING,
    ]);
  });

  test('speaks to no terminal and says the same', () => {
    const out = writeJson(toResult({ message: EVIL }));
    expect(out).not.toMatch(/[\u001B\u202E]|##\[|^::/mu);
    expect(JSON.parse(out).findings[0].message).toBe(EVIL);
  });
});

describe('writeSarif', () => {
  const sarif = JSON.parse(
    writeSarif({
      ...toResult({ file: '../a b/ä.md', also: [{ file: 'c.md', line: 1, column: 1 }] }),
      silenced: [{ ...FINDING, reason: 'is meant' }],
    }),
  );
  const [run] = sarif.runs;

  test.each([
    ['no finding', toResult()],
    ['a finding', toResult({ message: EVIL })],
    ['a note in other places too', toResult({ severity: 'note', also: [{ ...FINDING }] })],
    ['a silence', { ...toResult({}), silenced: [{ ...FINDING, reason: 'is meant' }] }],
    ['an error', toResult({ severity: 'error', file: '../a b/ä.md' })],
  ])('is valid by the schema of the standard, with %s', (_, result) => {
    SARIF(JSON.parse(writeSarif(result)));
    expect(SARIF.errors).toBeNull();
  });

  test('is refused by that schema where a level or an address is none', () => {
    const [wrong] = JSON.parse(writeSarif(toResult({}))).runs;
    wrong.results[0].level = 'fatal';
    wrong.results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b.md';
    SARIF({ version: '2.1.0', runs: [wrong] });
    expect(SARIF.errors?.map(({ dataPath }) => dataPath)).toEqual([
      '.runs[0].results[0].level',
      '.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri',
    ]);
  });

  test('names its version, its tool and every rule', () => {
    expect([sarif.version, run.tool.driver.name, run.columnKind]).toEqual([
      '2.1.0',
      'O-Ton',
      'utf16CodeUnits',
    ]);
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(RULES));
  });

  test('places a finding by an address, and its rule by its number', () => {
    const [result] = run.results;
    expect(result).toEqual({
      ruleId: 'raw-html',
      ruleIndex: Object.keys(RULES).indexOf('raw-html'),
      level: 'warning',
      message: { text: 'HTML is left out. Write it as Markdown.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '../a%20b/%C3%A4.md' },
            region: { startLine: 6, startColumn: 3 },
          },
        },
      ],
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'c.md' },
            region: { startLine: 1, startColumn: 1 },
          },
        },
      ],
    });
  });

  test('keeps what is silenced as a suppressed result', () => {
    expect(run.results[1].suppressions).toEqual([{ kind: 'external', justification: 'is meant' }]);
  });
});

describe('in German', () => {
  beforeAll(() => speak('de'));
  afterAll(() => speak('en'));

  test('a report has German titles, severities and counts', () => {
    const also = [{ file: 'c.md', line: 1, column: 1 }];
    const result = { ...toResult({ also }), silenced: [{ ...FINDING, reason: 'ist so gemeint' }] };
    expect(writeText(result)).toBe(`\
Warnung: HTML in einer Markdown-Datei [raw-html] (1)
  content/articles/flut.md:6:3 HTML is left out. Auch c.md:1.
      Write it as Markdown.

content: 1 Artikel, 0 Fehler, 1 Warnung, 0 Hinweise; 1 ausgenommen.
  Warnungen: raw-html 1
`);
  });

  test('what programs read stays as it is', () => {
    expect(writeGithub(toResult({}))).toBe(
      '::warning file=content/articles/flut.md,line=6,col=3,title=HTML in einer Markdown-Datei [raw-html]::HTML is left out.%0AWrite it as Markdown.\n',
    );
    expect(JSON.parse(writeJson(toResult({}))).findings).toEqual([FINDING]);
    const [run] = JSON.parse(writeSarif(toResult({}))).runs;
    const { ruleIndex, level } = run.results[0];
    const { id, shortDescription } = run.tool.driver.rules[ruleIndex];
    expect([level, id, shortDescription.text]).toEqual([
      'warning',
      'raw-html',
      'HTML in einer Markdown-Datei.',
    ]);
  });
});
