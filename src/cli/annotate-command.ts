import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadContent } from '../loaders/load-content.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Registry } from '../text/names/registry.ts';
import { createRegistry } from '../text/names/registry.ts';
import { annotateFile } from './annotate-file.ts';
import type { Paths } from './annotate-paths.ts';
import { findPathFault, resolvePaths } from './annotate-paths.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { CommandContext } from './command.ts';
import { describeContent } from './describe-content.ts';
import { toUsageFault } from './run-command.ts';
import { toCount } from './to-count.ts';

const USAGE = `Usage: npm run --silent annotate -- IN.jsonl OUT.jsonl

Reads an article a line, {"id": …, "text": "…", "date": "2024-05-17", "lang": "de"}, and writes a
line for each: {"id": …, "quotes": […], "mentions": […]}. date and lang are optional, other keys
are ignored. lang is a language tag (de, de-AT), German if it is left out; in a text of a language
that the annotator does not know it finds nothing.
- in place of a file is standard input or output. CONTENT_DIR (content) is the folder whose
actors, places and terms are linked. A line that is no article is named and left out; the exit
code is 1 then, and 2 where the command itself cannot be understood.`;

/** Annotates the articles of a file, a line each; see USAGE. Gives the exit code. */
export async function runAnnotate(
  args: readonly string[],
  { contentDir }: Settings,
  context: CommandContext,
): Promise<number> {
  const { env, log, error } = context;
  const given = readPaths(args);
  if (given === 'help') {
    log(USAGE);
    return 0;
  }
  if (typeof given === 'string') {
    error(`${given}\n\n${USAGE}`);
    return 2;
  }
  const paths = resolvePaths(given, env);
  const fault = await findPathFault(paths);
  if (fault !== undefined) {
    error(fault);
    return 1;
  }
  const registry = await loadRegistry(contentDir, Boolean(env['CONTENT_DIR']), context);
  if (!registry) return 1;
  const name = given.input === '-' ? '<stdin>' : given.input;
  return annotateFile(paths, name, registry, context);
}

/** The two paths of a command line, `help`, or what is wrong with it. */
function readPaths(args: readonly string[]): Paths | string {
  const options = { help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return 'help';
    const [input, output] = positionals;
    if (input !== undefined && output !== undefined && positionals.length === 2)
      return { input, output };
    const were = positionals.length === 1 ? 'was' : 'were';
    return `Two files are needed, to read and to write; ${String(positionals.length)} ${were} given.`;
  } catch (error) {
    return toUsageFault(error);
  }
}

/** The registry of a content folder; an empty one where nobody names a folder and there is none. */
async function loadRegistry(
  dir: string,
  isNamed: boolean,
  { error }: CommandContext,
): Promise<Registry | undefined> {
  if (!existsSync(dir)) {
    error(`${dir}: there is no such folder${isNamed ? '.' : '; no names are linked.'}`);
    return isNamed ? undefined : createRegistry({ actors: [], places: [], terms: [] });
  }
  error(describeContent(dir));
  const { registry, findings } = await loadContent(dir);
  // Names need no article, and what is doubtful in one is the build's to tell.
  const errors = findings.filter(
    ({ severity, rule }) => severity === 'error' && rule !== 'empty-content',
  );
  if (errors.length === 0) return registry;
  error(formatFindings(errors));
  error(`\n${toCount(errors.length, 'fault')} in ${dir}: nothing was annotated.`);
  return undefined;
}
