import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { Part } from '../registry/csv/columns.ts';
import { PARTS } from '../registry/csv/columns.ts';
import { exportPart } from '../registry/csv/export-registry.ts';
import type { ImportPlan } from '../registry/csv/import-registry.ts';
import { planImport } from '../registry/csv/import-registry.ts';
import type { Content } from '../reading/load-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { toWorkingPaths } from '../system/to-working-path.ts';
import type { Finding } from '../schemas/finding.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Settings } from '../settings/read-settings.ts';
import { writeFiles } from '../system/write-whole.ts';
import { checkPlans } from './check-plans.ts';
import type { CommandContext } from './command.ts';
import { describeContent } from './describe-content.ts';
import { toUsageFault } from './run-command.ts';
import { toCount } from './to-count.ts';

const USAGE: Said = {
  de: `Aufruf: npm run registry -- export ORDNER
        npm run registry -- import ORDNER [--dry-run]

export schreibt actors.csv, places.csv und glossary.csv nach ORDNER, eine Zeile für jede Datei in
content/ (CONTENT_DIR). import liest zurück, was davon da ist: Es ergänzt und ändert Dateien, lässt
fehlende Spalten, wie sie sind, nimmt einen Schlüssel heraus, wo seine Zelle leer ist, und löscht
keine Datei. Alles wird zuerst geprüft; bei einem einzigen Fehler wird nichts geschrieben.`,
  en: `Usage: npm run registry -- export FOLDER
       npm run registry -- import FOLDER [--dry-run]

export writes actors.csv, places.csv and glossary.csv into FOLDER, a row for each file of
content/ (CONTENT_DIR). import reads those that are there back: it adds and changes files, leaves
columns that are missing as they are, takes a key out where its cell is empty, and deletes no
file. Everything is checked first; with one fault nothing is written.`,
};

/** Exports or imports the registry as CSV. Gives the exit code. */
export async function runRegistry(
  args: readonly string[],
  { contentDir: dir }: Settings,
  context: CommandContext,
): Promise<number> {
  const { log, error } = context;
  const options = readOptions(args);
  if (typeof options === 'string') {
    error(`${options}\n\n${say(USAGE)}`);
    return 2;
  }
  const { action, folder, isDry } = options;
  if (action === 'help') {
    log(say(USAGE));
    return 0;
  }
  error(describeContent(dir));
  const content = await loadContent(dir);
  const unreadable = content.findings.filter(isUnreadable);
  if (unreadable.length > 0) {
    const told = say({
      de: 'Das zuerst beheben: Nichts wurde getan.',
      en: 'Mend these first: nothing was done.',
    });
    error(`${formatFindings(toWorkingPaths(unreadable, dir))}\n\n${told}`);
    return 1;
  }
  return action === 'export'
    ? exportTo(folder, content.registryFiles, context)
    : importFrom(folder, dir, content, isDry, context);
}

const UNREADABLE: ReadonlySet<Finding['rule']> = new Set([
  'bad-setting',
  'broken-frontmatter',
  'conflict-marker',
  'control-character',
  'missing-frontmatter',
  'not-utf-8',
  'too-large',
]);

/** A file whose keys cannot be read would lose them. */
function isUnreadable({ rule }: Finding): boolean {
  return UNREADABLE.has(rule);
}

async function exportTo(
  folder: string,
  files: Readonly<Record<Part['name'], readonly ContentFile[]>>,
  { log, error }: CommandContext,
): Promise<number> {
  if (existsSync(folder) && !(await stat(folder)).isDirectory()) {
    error(
      say({
        de: `${folder} ist eine Datei; einen Ordner nennen.`,
        en: `${folder} is a file; name a folder.`,
      }),
    );
    return 1;
  }
  const tables = PARTS.map((part) => ({
    path: join(folder, `${part.name}.csv`),
    text: exportPart(part, files[part.name]),
    rows: files[part.name].length,
  }));
  await writeFiles(tables, true);
  for (const { path, rows } of tables) log(`${path}: ${toCount(rows, 'row')}`);
  return 0;
}

async function importFrom(
  folder: string,
  dir: string,
  { registryFiles: files, known }: Content,
  isDry: boolean,
  { log, error }: CommandContext,
): Promise<number> {
  const found = PARTS.filter((part) => existsSync(join(folder, `${part.name}.csv`)));
  if (found.length === 0) {
    const names = PARTS.map((part) => `${part.name}.csv`).join(', ');
    error(
      say({
        de: `In ${folder} liegt keine der Dateien ${names}. Ein Export des Registers zeigt, wie sie aussehen.`,
        en: `${folder} holds none of ${names}. Export the registry to see what they look like.`,
      }),
    );
    return 1;
  }
  const plans: { part: Part; plan: ImportPlan }[] = [];
  for (const part of found) {
    const path = join(folder, `${part.name}.csv`);
    plans.push({ part, plan: await readPlan(part, path, files[part.name]) });
  }
  const own = plans.flatMap(({ plan }) => plan.findings);
  const findings = own.length > 0 ? own : checkPlans(plans, files, known, basename(resolve(dir)));
  if (findings.length > 0) {
    const count = toCount(findings.length, 'fault');
    const told = say({
      de: `${count}: Nichts wurde geschrieben.`,
      en: `${count}: nothing was written.`,
    });
    error(`${formatFindings(toWorkingPaths(findings, dir))}\n\n${told}`);
    return 1;
  }
  if (!isDry) {
    const changed = plans.flatMap(({ part, plan }) => {
      const paths = new Map(files[part.name].map(({ id, path }) => [id, path]));
      return plan.changes.map(({ id, text }) => ({
        path: paths.get(id) ?? join(dir, part.name, `${id}.md`),
        text,
      }));
    });
    await writeFiles(changed, true);
  }
  for (const { part, plan } of plans) {
    for (const { id, isNew } of plan.changes)
      log(`${say(isNew ? NEW : CHANGED)}: ${part.name}/${id}.md`);
    const [written, same] = [String(plan.changes.length), String(plan.unchanged)];
    const counts = say({
      de: `${written} geschrieben, ${same} unverändert`,
      en: `${written} written, ${same} unchanged`,
    });
    log(`${part.name}: ${counts}${isDry ? ` ${say(DRY_RUN)}` : ''}.`);
  }
  return 0;
}

const DRY_RUN: Said = {
  de: '(Probelauf: nichts wurde geschrieben)',
  en: '(dry run: nothing was written)',
};
const NEW: Said = { de: 'neu', en: 'new' };
const CHANGED: Said = { de: 'geändert', en: 'changed' };

async function readPlan(
  part: Part,
  path: string,
  files: readonly ContentFile[],
): Promise<ImportPlan> {
  const bytes = await readFile(path);
  try {
    return planImport(part, new TextDecoder('utf-8', { fatal: true }).decode(bytes), path, files);
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    const message = say({ de: 'Die Datei ist nicht UTF-8.', en: 'The file is not UTF-8.' });
    const fix = say({
      de: 'Sie noch einmal als „CSV UTF-8“ speichern.',
      en: 'Save it again as “CSV UTF-8”.',
    });
    const finding = { file: path, line: 1, column: 1, message, fix };
    return {
      changes: [],
      unchanged: 0,
      findings: [{ ...finding, rule: 'not-utf-8', severity: 'error' }],
    };
  }
}

interface Options {
  readonly action: 'export' | 'import' | 'help';
  readonly folder: string;
  readonly isDry: boolean;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    const [action = '', folder = ''] = positionals;
    const isDry = values['dry-run'];
    if (values.help) return { action: 'help', folder, isDry };
    if (action !== 'export' && action !== 'import')
      return say(
        action === ''
          ? { de: 'export oder import angeben.', en: 'Say export or import.' }
          : {
              de: `export oder import angeben, nicht „${action}“.`,
              en: `Say export or import, not “${action}”.`,
            },
      );
    return folder !== '' && positionals.length === 2
      ? { action, folder, isDry }
      : say({ de: 'Ein Ordner ist nötig.', en: 'One folder is needed.' });
  } catch (error) {
    return toUsageFault(error);
  }
}
