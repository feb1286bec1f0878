import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findSiteFault } from '../schemas/setting-faults.ts';
import { hasCode } from '../system/has-code.ts';
import type { Command, CommandContext } from './command.ts';
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
const runInit: Command = async (args, _settings, context) => {
  const { log, error, ask, today } = context;
  const refuse = (message: string): number => {
    error(message);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (thrown) {
    return refuse(`${toUsageFault(thrown)}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    log(USAGE);
    return 0;
  }
  const [dir, ...others] = positionals;
  if (dir === undefined || others.length > 0) return refuse(USAGE);
  const folder = resolve(dir);
  if (!(await isFree(folder))) {
    error(`${folder} is not empty; nothing was written. Choose another folder.`);
    return 1;
  }
  const answers = await complete(values, ask);
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
    today,
    version: await readVersion(),
  });
  log(`Made ${folder} with ${String(files.length)} files.

Next:
  CONTENT_DIR=${folder} npm run dev      look at it while you write
  CONTENT_DIR=${folder} npm run check    what is wrong or open
  CONTENT_DIR=${folder} npm run build    the site, in dist/

Replace articles/beispiel.md, fill in pages/, and set the address of the site in site.yml.
In .github/workflows/publish.yml write who holds the repository of O-Ton in place of OWNER.`);
  return 0;
};

interface Answers {
  readonly name: string;
  readonly language: string;
  readonly site: string;
}

/** What the flags leave open is asked on a terminal; elsewhere it has its default. */
async function complete(
  values: Partial<Answers> & { readonly yes: boolean },
  ask: CommandContext['ask'],
): Promise<Answers> {
  const { name = 'Meine Seite', language = 'de', site = '' } = values;
  if (values.yes || !ask) return { name, language, site };
  const askFor = async (question: string, given: string | undefined, fallback: string) =>
    given ?? ((await ask(`${question} [${fallback}] `)).trim() || fallback);
  return {
    name: await askFor('Name of the site', values.name, name),
    language: await askFor('Main language (de, en)', values.language, language),
    site: await askFor('Address, empty if not known yet', values.site, ''),
  };
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

await runCommand(runInit);
