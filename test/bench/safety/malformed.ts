import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../../../src/settings/read-settings.ts';
import type { Row } from './row.ts';
import type { MalformedInput } from './malformed-inputs.ts';
import { listMalformed } from './malformed-inputs.ts';

const CHECK = fileURLToPath(new URL('../../../src/cli/check.ts', import.meta.url));
const LIMIT_MS = 120_000;
const STACK = /^\s+at .+:\d+:\d+\)?$/mu;
/** What ends a command before it reads content. */
const FAULT = /^(?<place>\S.*?):\d+:\d+ (?<severity>error|warning): .+\n {4}\S/gmu;

/** Settings with a fault each; `content` is the folder that is right. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  SITE: `example.org javascript:alert(1) //example.org https: https://a.example/b https://a.example?b https://a.example#b
    https://ada:tal@a.example ftp://a.example file:///a data:,x https://a\u0007.example`.split(
    /\s+/u,
  ),
  BASE: `https://a.example/b ../x /a/../b ./x /a?b /a#b \\a /müll/ /50% /"x" javascript:x /%2e%2e/`.split(
    ' ',
  ),
  CARDS: ['abc', '-1', '1.5', '1e3', ' 5', '٣', '1000000000', 'true'],
  OUT_DIR: [' ', 'https://a.example', 'a\u0000b', 'a\nb'],
  CONTENT_DIR: [' ', 'https://a.example', 'a\u0007b'],
};

/** Feeds the reader of content every malformed input; what is not as it should be is named. */
export async function measureMalformed(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-malformed-'));
  try {
    const inputs = listMalformed();
    const outcomes = { refused: 0, warned: 0, accepted: 0, stack: 0, hang: 0 };
    const wrong: string[] = [];
    const content = join(folder, 'content');
    for (const { path, content: bytes } of inputs) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), bytes);
    }
    const all = await runCheck(content);
    outcomes.stack += Number(STACK.test(all.output));
    outcomes.hang += Number(all.isLate);
    const said = readFindings(all.output);
    for (const input of inputs) {
      const outcome = toOutcome(input, said);
      outcomes[outcome] += 1;
      if (outcome !== input.outcome) wrong.push(input.name);
    }
    for (const [name, values] of Object.entries(SETTINGS))
      for (const value of values) {
        const { findings } = readSettings({ [name]: value });
        const isReported = findings.length === 1 && findings.every(({ fix }) => fix !== '');
        outcomes[isReported ? 'refused' : 'accepted'] += 1;
        if (!isReported) wrong.push(`${name}=${value}`);
      }
    for (const [name, dir] of await makeFolders(folder)) {
      const { output, isLate } = await runCheck(dir);
      const isReported = readFindings(output).size > 0;
      outcomes[isReported ? 'refused' : 'accepted'] += 1;
      outcomes.stack += Number(STACK.test(output));
      outcomes.hang += Number(isLate);
      if (!isReported) wrong.push(name);
    }
    const sum = outcomes.refused + outcomes.warned + outcomes.accepted;
    return [
      { name: 'malformed inputs', result: String(sum) },
      { name: 'refused with place and fix', result: String(outcomes.refused) },
      { name: 'skipped with a warning', result: String(outcomes.warned) },
      { name: 'accepted knowingly', result: String(outcomes.accepted) },
      { name: 'stack traces', result: String(outcomes.stack) },
      { name: `longer than ${String(LIMIT_MS / 1000)} s`, result: String(outcomes.hang) },
      { name: 'other than expected', result: wrong.length === 0 ? '0' : wrong.join('; ') },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Content folders that are none, or hold what may not be opened. */
async function makeFolders(folder: string): Promise<[name: string, dir: string][]> {
  const at = (name: string): string => join(folder, name);
  const article = '---\ntitle: Flut\ndate: 2024-01-01\n---\n\nText.\n';
  const make = async (name: string): Promise<string> => {
    await mkdir(at(`${name}/articles`), { recursive: true });
    await writeFile(at(`${name}/articles/flut.md`), article);
    return at(name);
  };
  await writeFile(at('file'), 'Text.');
  await symlink('loop', at('loop'));
  await symlink('nirgends', at('gone'));
  await mkdir(at('empty'));
  await mkdir(at('no-folder'));
  await writeFile(at('no-folder/articles'), 'Text.');
  const [links, pipe, actors, bytes] = [
    await make('links'),
    await make('pipe'),
    await make('actors'),
    await make('bytes'),
  ];
  await symlink('/dev/zero', join(links, 'articles/null.md'));
  await run('mkfifo', [join(pipe, 'articles/pipe.md')]);
  await symlink('actors', join(actors, 'actors'));
  const name = Buffer.concat([Buffer.from(`${bytes}/articles/`), Buffer.from('flüt.md', 'latin1')]);
  await writeFile(name, article);
  return [
    ['CONTENT_DIR that is not there', at('none')],
    ['CONTENT_DIR that is a file', at('file')],
    ['CONTENT_DIR in a file', at('file/content')],
    ['CONTENT_DIR that links to itself', at('loop')],
    ['CONTENT_DIR that links to nowhere', at('gone')],
    ['CONTENT_DIR without articles', at('empty')],
    ['CONTENT_DIR of 5,000 characters', at('x'.repeat(5000))],
    ['CONTENT_DIR that is a device', '/dev/null'],
    ['articles that is a file', at('no-folder')],
    ['link to an endless device', links],
    ['pipe', pipe],
    ['folder that links to itself', actors],
    ['name that is no UTF-8', bytes],
  ];
}

function toOutcome(
  { path }: MalformedInput,
  said: ReadonlyMap<string, string>,
): MalformedInput['outcome'] {
  const [folder = ''] = path.split('/');
  const severity = said.get(`content/${path}`) ?? said.get(`content/${folder}`);
  return severity === 'error' ? 'refused' : severity === 'warning' ? 'warned' : 'accepted';
}

/** The gravest finding of each file that names a place and a fix; the file from the content folder on. */
function readFindings(output: string): Map<string, string> {
  const said = new Map<string, string>();
  const faults = [...output.matchAll(FAULT)].map(({ groups }) => ({
    file: groups?.['place'] ?? '',
    severity: groups?.['severity'] ?? '',
  }));
  for (const { file, severity } of [...faults, ...readReport(output)]) {
    const place = file.replace(/^.*\/(?=content\/)/u, '');
    if (said.get(place) !== 'error') said.set(place, severity);
  }
  return said;
}

/** What `check --format json` found; nothing where it did not come so far. */
function readReport(output: string): { file: string; severity: string }[] {
  const begin = output.indexOf('{');
  const end = output.lastIndexOf('}');
  if (begin < 0) return [];
  const { findings } = JSON.parse(output.slice(begin, end + 1)) as {
    findings: { file: string; line: number; severity: string; fix: string }[];
  };
  return findings.filter(
    ({ line, severity, fix }) => line > 0 && severity !== 'note' && fix !== '',
  );
}

async function runCheck(dir: string): Promise<{ output: string; isLate: boolean }> {
  const env = { PATH: process.env['PATH'], CONTENT_DIR: dir, MESSAGES: 'en' };
  return run(process.execPath, [CHECK, '--format', 'json'], env);
}

function run(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ output: string; isLate: boolean }> {
  return new Promise((resolve) => {
    const options = { env, timeout: LIMIT_MS, maxBuffer: 2 ** 26 };
    execFile(file, args, options, (error, stdout, stderr) =>
      resolve({ output: stdout + stderr, isLate: error?.killed === true }),
    );
  });
}
