import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { loadContent } from '../reading/load-content.ts';
import { toEditorSchemas } from '../schemas/editor-schemas.ts';
import { toEditorSnippets } from '../schemas/editor-snippets.ts';
import type { Settings } from '../settings/read-settings.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { CommandContext } from './command.ts';
import { toUsageFault } from './run-command.ts';
import { toCount } from './to-count.ts';

const USAGE: Said = {
  de: `Aufruf: npm run schemas [-- --without-ids]

Schreibt, womit ein Editor ergänzt, für den Inhaltsordner (CONTENT_DIR), wie er jetzt ist:
  .vscode/schemas/ids/*.json          JSON-Schemas jedes Frontmatters, mit den IDs des Ordners
  .vscode/o-ton-ids.code-snippets     :quote, :actor, :place und :term mit den IDs zur Auswahl
--without-ids schreibt .vscode/schemas/*.json, die keine IDs kennen und für jeden Ordner gleich sind.`,
  en: `Usage: npm run schemas [-- --without-ids]

Writes what an editor completes from, for the content folder (CONTENT_DIR) as it is now:
  .vscode/schemas/ids/*.json          JSON Schemas of all frontmatter, with the ids of the folder
  .vscode/o-ton-ids.code-snippets     :quote, :actor, :place and :term with the ids to choose from
--without-ids writes .vscode/schemas/*.json, which know no ids and are the same for every folder.`,
};

/** Writes JSON Schemas and snippets for an editor. Gives the exit code. */
export async function runSchemas(
  args: readonly string[],
  { contentDir }: Settings,
  { log, error }: CommandContext,
): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    error(`${options}\n\n${say(USAGE)}`);
    return 2;
  }
  if (options.help) {
    log(say(USAGE));
    return 0;
  }
  const files = options.isPlain ? toSchemaFiles('.vscode/schemas') : await readIds(contentDir);
  await writeFiles(files, true);
  for (const { path } of files) log(path);
  const count = toCount(files.length, 'file');
  if (!options.isPlain)
    log(
      say({
        de: `${count}, mit den IDs von ${contentDir}.`,
        en: `${count}, with the ids of ${contentDir}.`,
      }),
    );
  return 0;
}

interface File {
  readonly path: string;
  readonly text: string;
}

async function readIds(contentDir: string): Promise<File[]> {
  const { known } = await loadContent(contentDir);
  return [
    ...toSchemaFiles('.vscode/schemas/ids', known),
    { path: '.vscode/o-ton-ids.code-snippets', text: toJson(toEditorSnippets(known)) },
  ];
}

function toSchemaFiles(folder: string, ids?: Parameters<typeof toEditorSchemas>[0]): File[] {
  return Object.entries(toEditorSchemas(ids)).map(([name, schema]) => ({
    path: join(folder, `${name}.json`),
    text: toJson(schema),
  }));
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

interface Options {
  readonly isPlain: boolean;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'without-ids': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { isPlain: values['without-ids'], help: values.help };
  } catch (error) {
    return toUsageFault(error);
  }
}
