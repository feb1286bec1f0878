import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { loadContent } from '../reading/load-content.ts';
import { toWorkingPaths } from '../system/to-working-path.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Registry } from '../text/names/create-registry.ts';
import { createRegistry } from '../text/names/create-registry.ts';
import { annotateFile } from './annotate-file.ts';
import type { AnnotatePaths } from './annotate-paths.ts';
import { findPathFault, resolvePaths } from './annotate-paths.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { CommandContext } from './command.ts';
import { describeContent } from './describe-content.ts';
import { toUsageFault } from './run-command.ts';
import { toCount } from './to-count.ts';

const USAGE: Said = {
  de: `Aufruf: npm run --silent annotate -- EIN.jsonl AUS.jsonl

Liest einen Artikel je Zeile, {"id": …, "text": "…", "date": "2024-05-17", "lang": "de"}, und schreibt
für jeden eine Zeile: {"id": …, "quotes": […], "mentions": […]}. date und lang sind freiwillig, andere
Schlüssel gelten nicht. lang ist ein Sprachkürzel (de, de-AT), ohne Angabe Deutsch; in einem Text in
einer Sprache, die O-Ton nicht kennt, wird nichts gefunden.
- statt einer Datei ist die Standardeingabe oder -ausgabe. CONTENT_DIR (content) ist der Ordner, dessen
Akteure, Orte und Begriffe verlinkt werden. Eine Zeile, die kein Artikel ist, wird gemeldet und
ausgelassen; der Exit-Code ist dann 1, und 2, wenn der Aufruf selbst nicht zu verstehen ist.`,
  en: `Usage: npm run --silent annotate -- IN.jsonl OUT.jsonl

Reads an article a line, {"id": …, "text": "…", "date": "2024-05-17", "lang": "de"}, and writes a
line for each: {"id": …, "quotes": […], "mentions": […]}. date and lang are optional, other keys
are ignored. lang is a language tag (de, de-AT), German if it is left out; in a text of a language
that the annotator does not know it finds nothing.
- in place of a file is standard input or output. CONTENT_DIR (content) is the folder whose
actors, places and terms are linked. A line that is no article is named and left out; the exit
code is 1 then, and 2 where the command itself cannot be understood.`,
};

/** Annotates the articles of a file, a line each; see USAGE. Gives the exit code. */
export async function runAnnotate(
  args: readonly string[],
  { contentDir }: Settings,
  context: CommandContext,
): Promise<number> {
  const { env, log, error } = context;
  const given = readPaths(args);
  if (given === 'help') {
    log(say(USAGE));
    return 0;
  }
  if (typeof given === 'string') {
    error(`${given}\n\n${say(USAGE)}`);
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
function readPaths(args: readonly string[]): AnnotatePaths | string {
  const options = { help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return 'help';
    const [input, output] = positionals;
    if (input !== undefined && output !== undefined && positionals.length === 2)
      return { input, output };
    const given = positionals.length;
    return say({
      de: `Zwei Dateien sind nötig, eine zum Lesen und eine zum Schreiben; ${given === 1 ? 'angegeben ist 1' : `angegeben sind ${String(given)}`}.`,
      en: `Two files are needed, to read and to write; ${String(given)} ${given === 1 ? 'was' : 'were'} given.`,
    });
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
    error(
      isNamed
        ? say({
            de: `${dir}: Diesen Ordner gibt es nicht.`,
            en: `${dir}: there is no such folder.`,
          })
        : say({
            de: `${dir}: Diesen Ordner gibt es nicht; kein Name wird verlinkt.`,
            en: `${dir}: there is no such folder; no names are linked.`,
          }),
    );
    return isNamed ? undefined : createRegistry({ actors: [], places: [], terms: [] });
  }
  error(describeContent(dir));
  const { registry, findings } = await loadContent(dir);
  // Names need no article, and what is doubtful in one is the build's to tell.
  const errors = findings.filter(
    ({ severity, rule }) => severity === 'error' && rule !== 'empty-content',
  );
  if (errors.length === 0) return registry;
  error(formatFindings(toWorkingPaths(errors, dir)));
  const count = toCount(errors.length, 'fault');
  error(
    say({
      de: `\n${count} in ${dir}: Nichts wurde annotiert.`,
      en: `\n${count} in ${dir}: nothing was annotated.`,
    }),
  );
  return undefined;
}
