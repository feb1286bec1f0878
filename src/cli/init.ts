import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { findSiteFault } from '../schemas/setting-faults.ts';
import { hasCode } from '../system/has-code.ts';
import { toLocalDay } from '../system/local-day.ts';
import { fillTemplate } from './fill-template.ts';
import { runCommand, toUsageFault } from './run-command.ts';

const USAGE = `Usage: npm run init -- DIR [--name "…"] [--language de|en] [--site https://…] [--yes]

Makes a content folder of your own: settings, an example article, legal pages to fill in, a
workflow that publishes it. DIR must not exist or be empty. On a terminal it asks for what is
missing; --yes takes the defaults.`;

const OPTIONS = {
  name: { type: 'string' },
  language: { type: 'string' },
  site: { type: 'string' },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Makes a new content folder. Exit code 2 for what is not understood, 1 where the folder is not empty. */
async function main(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return refuse(`${toUsageFault(error)}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [dir, ...others] = positionals;
  if (dir === undefined || others.length > 0) return refuse(USAGE);
  const folder = resolve(dir);
  if (!(await isFree(folder))) {
    console.error(`${folder} is not empty; nothing was written. Choose another folder.`);
    return 1;
  }
  const answers = await ask(values);
  const name = answers.name.trim();
  if (name === '' || /\p{Cc}/u.test(name)) return refuse('--name must be a text on one line.');
  const { language } = answers;
  if (language !== 'de' && language !== 'en')
    return refuse(`--language must be de or en; it is “${language}”.`);
  const fault = answers.site === '' ? undefined : findSiteFault(answers.site, '“base”');
  if (fault) return refuse(`--site: ${fault.join(' ')}`);
  const files = await fillTemplate(folder, {
    name,
    language,
    site: answers.site === '' ? undefined : new URL(answers.site).origin,
    dir: folder,
    today: toLocalDay(new Date()),
    version: await readVersion(),
  });
  console.log(`Made ${folder} with ${String(files.length)} files.

Next:
  CONTENT_DIR=${folder} npm run dev      look at it while you write
  CONTENT_DIR=${folder} npm run check    what is wrong or open
  CONTENT_DIR=${folder} npm run build    the site, in dist/

Replace articles/beispiel.md, fill in pages/, and set the address of the site in site.yml.
In .github/workflows/publish.yml write who holds the repository of O-Ton in place of OWNER.`);
  return 0;
}

interface Answers {
  readonly name: string;
  readonly language: string;
  readonly site: string;
}

/** What the flags leave open is asked on a terminal; elsewhere it has its default. */
async function ask(values: Partial<Answers> & { readonly yes: boolean }): Promise<Answers> {
  const { name = 'Meine Seite', language = 'de', site = '' } = values;
  if (values.yes || !stdin.isTTY) return { name, language, site };
  const terminal = createInterface({ input: stdin, output: stdout });
  const askFor = async (question: string, given: string | undefined, fallback: string) =>
    given ?? ((await terminal.question(`${question} [${fallback}] `)).trim() || fallback);
  try {
    return {
      name: await askFor('Name of the site', values.name, name),
      language: await askFor('Main language (de, en)', values.language, language),
      site: await askFor('Address, empty if not known yet', values.site, ''),
    };
  } finally {
    terminal.close();
  }
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    if (hasCode(error, 'ENOTDIR')) return false;
    throw error;
  }
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}

await runCommand(main);
