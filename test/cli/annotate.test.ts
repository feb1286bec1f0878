import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAnnotate } from './run-annotate.ts';

const MINUTE = 60_000;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
  await mkdir(join(folder, 'content/actors'), { recursive: true });
  await writeFile(
    join(folder, 'content/actors/ada-berg.md'),
    '---\nname: Ada Berg\nkind: person\n---\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

function run(args: readonly string[], input?: string, env?: Readonly<Record<string, string>>) {
  return runAnnotate(folder, args, input, env);
}

async function write(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return name;
}

const QUOTE = '„Wir bleiben“, sagte Ada Berg.';

/** A line of the output, for what these tests compare. */
function toIds(line: string): unknown {
  const { id, quotes, mentions } = JSON.parse(line) as {
    id: unknown;
    quotes: { quote: unknown; speakers: unknown }[];
    mentions: { span: unknown; id: unknown }[];
  };
  return [
    id,
    quotes.map(({ quote, speakers }) => [quote, speakers]),
    mentions.map((mention) => [mention.span, mention.id]),
  ];
}

describe('annotate', { timeout: MINUTE }, () => {
  test('writes an article a line, in their order, and sums up', async () => {
    const lines = [
      `\uFEFF{"id":"b","text":"${QUOTE}","date":"2024-05-17","title":"Hafen"}\r`,
      '',
      '{"id":"a","text":"Es regnet."}',
    ];
    const input = await write('sound.jsonl', lines.join('\n'));
    const { exitCode, out, err } = await run([input, 'sound-out.jsonl']);
    expect([exitCode, out, err]).toEqual([
      0,
      '',
      '2 articles annotated: 1 quote, 1 mention in … s\n',
    ]);
    const written = await readFile(join(folder, 'sound-out.jsonl'), 'utf8');
    expect(written.endsWith('\n')).toBe(true);
    expect(written.trimEnd().split('\n').map(toIds)).toEqual([
      ['b', [[[[0, 13]], ['ada-berg']]], [[[21, 29], 'ada-berg']]],
      ['a', [], []],
    ]);
  });

  test('finds nothing in a language that it does not know', async () => {
    const lines = ['nl', 'de-AT'].map((lang) => JSON.stringify({ id: lang, text: QUOTE, lang }));
    const input = await write('languages.jsonl', lines.join('\n'));
    const { exitCode, out } = await run([input, '-']);
    expect([exitCode, ...out.trimEnd().split('\n').map(toIds)]).toEqual([
      0,
      ['nl', [], []],
      ['de-AT', [[[[0, 13]], ['ada-berg']]], [[[21, 29], 'ada-berg']]],
    ]);
  });

  test('names the lines that are no articles, and goes on with the rest', async () => {
    const lines = ['{"id":1}', '{"id":2,"text":"a"}', '{"id":2,"text":"b"}', '{'];
    const input = await write('faults.jsonl', lines.join('\n'));
    expect(await run([input, '-'])).toEqual({
      exitCode: 1,
      out: '{"id":2,"quotes":[],"mentions":[]}\n{"id":2,"quotes":[],"mentions":[]}\n',
      err: `faults.jsonl:1:1 error: “text” is missing. [missing-key]
    Write a record as {"id": "…", "text": "…", "date": "2024-05-17"}.
faults.jsonl:3:1 warning: The id 2 stands on a line before. [duplicate-id]
    Both articles are annotated; give each an id of its own to tell them apart.
faults.jsonl:4:2 error: The line is not JSON: Expected property name or '}'. [invalid-value]
    Write a whole object on one line, {"id": "…", "text": "…", "date": "2024-05-17"}, with \\n for a line break in a text.
2 articles annotated: 0 quotes, 0 mentions in … s
2 of 4 records were left out.
`,
    });
  });

  test('reads standard input', async () => {
    const { out, err } = await run(['-', '-'], `{"id":1,"text":"${QUOTE}"}\n2`);
    expect(toIds(out)).toEqual([1, [[[[0, 13]], ['ada-berg']]], [[[21, 29], 'ada-berg']]]);
    expect(err).toContain('<stdin>:2:1 error: The line is no JSON object. [invalid-value]');
  });

  test.each([
    [['one'], 'Two files are needed, to read and to write; 1 was given.'],
    [['--fast', 'a', 'b'], "Unknown option '--fast'."],
  ])('tells how it is used for %j', async (args, message) => {
    const { exitCode, out, err } = await run(args);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^${message}[^]*\nUsage: npm run --silent annotate`, 'u'));
  });

  test('tells why a file cannot be read', async () => {
    const { exitCode, err } = await run(['none.jsonl', '-']);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^\/.*\/none\.jsonl: there is no such file\.\n$/u);
  });

  test('writes how it is used when asked for help', async () => {
    const { exitCode, out } = await run(['--help']);
    expect([exitCode, out.slice(0, 55)]).toEqual([
      0,
      'Usage: npm run --silent annotate -- IN.jsonl OUT.jsonl\n',
    ]);
  });

  test('leaves what was written before where the content has faults', async () => {
    await mkdir(join(folder, 'broken/actors'), { recursive: true });
    await write('broken/actors/ada-berg.md', '---\nname: Ada Berg\n---\n');
    const output = await write('kept.jsonl', 'old');
    const { exitCode, err } = await run(['-', output], '', { CONTENT_DIR: 'broken' });
    expect([exitCode, err]).toEqual([
      1,
      `broken/actors/ada-berg.md:1:1 error: “kind” is missing. [missing-key]
    Add a line “kind: …” to the frontmatter.

1 fault in broken: nothing was annotated.
`,
    ]);
    expect(await readFile(join(folder, output), 'utf8')).toBe('old');
  });

  test('ends where the folder named by CONTENT_DIR is not there', async () => {
    const { exitCode, err } = await run(['-', '-'], '', { CONTENT_DIR: 'none' });
    expect([exitCode, err]).toEqual([1, 'none: there is no such folder.\n']);
  });

  test('links no names where there is no content and no folder is named', async () => {
    const { exitCode, out, err } = await runAnnotate(
      tmpdir(),
      ['-', '-'],
      `{"id":1,"text":"${QUOTE}"}`,
    );
    expect([exitCode, toIds(out)]).toEqual([0, [1, [[[[0, 13]], []]], []]]);
    expect(err).toContain('content: there is no such folder; no names are linked.\n');
  });
});
