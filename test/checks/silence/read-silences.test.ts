import { describe, expect, test } from 'vitest';
import { readSilences, toSilences } from '../../../src/checks/silence/read-silences.ts';

const HEAD = '---\ntitle: Flut\ndate: 2022-02-02\n---\n';

/** Rule, reason and lines of the silences of a file. */
function read(text: string, file = 'content/articles/a.md') {
  return readSilences(text, file).silences.map(({ rule, reason, lines }) => [
    rule,
    reason,
    [...(lines ?? [])],
  ]);
}

describe('readSilences reads', () => {
  test('a comment above a paragraph, about its own line and the next one with words', () => {
    expect(read(`${HEAD}\n<!-- check-ignore raw-html: is meant -->\n\nText.\n`)).toEqual([
      ['raw-html', 'is meant', [6, 8]],
    ]);
  });

  test('a comment behind the words of its line', () => {
    expect(read(`${HEAD}Text. <!-- check-ignore raw-html: is meant -->\n`)).toEqual([
      ['raw-html', 'is meant', [5]],
    ]);
  });

  test('none between backticks', () => {
    expect(read(`${HEAD}Write \`<!-- check-ignore raw-html: is meant -->\`.\n`)).toEqual([]);
  });

  test('two comments, one above the other, about the same line', () => {
    const text = `${HEAD}<!-- check-ignore raw-html: a -->\n<!-- check-ignore unknown-name: b -->\nText.\n`;
    expect(read(text)).toEqual([
      ['raw-html', 'a', [5, 7]],
      ['unknown-name', 'b', [6, 7]],
    ]);
  });

  test('a comment of the frontmatter, about the whole file too', () => {
    expect(
      read('---\n# check-ignore undated-role: was for life\nroles: [{ title: Wirtin }]\n---\n'),
    ).toEqual([['undated-role', 'was for life', [2, 3, 1]]]);
  });

  test('a comment at the end of a line of YAML', () => {
    expect(read('---\ndraft: true # check-ignore draft-entry: until May\n---\n')).toEqual([
      ['draft-entry', 'until May', [2, 3, 1]],
    ]);
  });

  test('a comment between braces in .mdx, and no other there', () => {
    const text = `${HEAD}{/* check-ignore unknown-name: a street */}\nText. <!-- check-ignore raw-html: x -->\n`;
    expect(read(text, 'content/articles/a.mdx')).toEqual([['unknown-name', 'a street', [5, 6]]]);
  });

  test('nothing in a block of code', () => {
    expect(read(`${HEAD}\`\`\`\n<!-- check-ignore raw-html: x -->\n\`\`\`\n`)).toEqual([]);
  });
});

describe('readSilences tells', () => {
  test.each([
    ['raw-html', 'The silence of “raw-html” has no reason.'],
    ['raw-html:', 'The silence of “raw-html” has no reason.'],
    ['', 'A silence does not say which rule it means.'],
    ['weil es so ist', 'A silence does not say which rule it means.'],
    ['raw-htm: x', '“raw-htm” is no rule, so nothing is silenced.'],
    [
      'missing-key: x',
      '“missing-key” is always an error, and errors cannot be silenced: the build would fail.',
    ],
  ])('“check-ignore %s”', (words, message) => {
    const { silences, findings } = readSilences(
      `${HEAD}\nText. <!-- check-ignore ${words} -->\n`,
      'content/articles/a.md',
    );
    expect([silences, findings]).toMatchObject([
      [],
      [{ rule: 'invalid-ignore', severity: 'warning', line: 6, column: 7, message }],
    ]);
  });

  test('which rule may be meant', () => {
    const [finding] = readSilences('<!-- check-ignore raw-htm: x -->', 'content/a.md').findings;
    expect(finding?.fix).toMatch(/^Did you mean “raw-html”\? /u);
  });
});

describe('toSilences takes entries of the settings', () => {
  test.each([
    [undefined, undefined],
    ['articles/a.md', 'content/articles/a.md'],
    ['content/articles/a.md', 'content/articles/a.md'],
    ['./articles/a.md', 'content/articles/a.md'],
  ])('for %s', (file, about) => {
    const site = {
      data: { ignore: [{ rule: 'raw-html', file, reason: 'is meant' }] },
      file: 'content/site.yml',
      locate: () => ({ line: 3, column: 5 }),
    };
    expect(toSilences(site, 'content').silences).toEqual([
      {
        rule: 'raw-html',
        reason: 'is meant',
        file: about,
        lines: undefined,
        at: { file: 'content/site.yml', line: 3, column: 5 },
      },
    ]);
  });
});
