import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { ImportFault } from '../import/import-fault.ts';
import { isFault } from '../import/import-fault.ts';
import type { ArticleFile, ImportOptions } from '../import/import-source.ts';
import { importSource, LARGEST_BYTES, toTooLarge } from '../import/import-source.ts';
import type { Content } from '../reading/load-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { createToWorkingPath, toWorkingPaths } from '../system/to-working-path.ts';
import { formatFindings } from '../schemas/finding.ts';
import { toVisible } from '../schemas/visible-text.ts';
import { isSystemError } from '../system/is-system-error.ts';
import { writeFiles } from '../system/write-whole.ts';
import { checkImport } from './check-import.ts';
import type { Command, CommandContext } from './command.ts';
import { describeContent } from './describe-content.ts';
import { describeImport } from './describe-import.ts';
import { IMPORT_USAGE, readImportOptions } from './read-import-options.ts';
import { toCount } from './to-count.ts';

/** Imports articles; see IMPORT_USAGE. */
export const runImport: Command = async (args, settings, context) => {
  const { log, error, stdin } = context;
  const options = readImportOptions(args);
  if (options === 'help') {
    log(say(IMPORT_USAGE));
    return 0;
  }
  if (typeof options === 'string') {
    error(`${options}\n\n${say(IMPORT_USAGE)}`);
    return 2;
  }
  const dir = options.content ?? settings.contentDir;
  if (!existsSync(dir)) {
    error(
      say({
        de: `${dir}: Diesen Ordner gibt es nicht. Ihn anlegen, oder einen anderen nennen: --content DIR.`,
        en: `${dir}: there is no such folder. Make it, or name another: --content DIR.`,
      }),
    );
    return 1;
  }
  error(describeContent(dir));
  const content = await loadContent(dir);
  const toPath = createToWorkingPath(dir);
  const taken = new Map(content.articleFiles.map(({ id, file }) => [id, toPath(file)]));
  let failed = 0;
  for (const name of options.files) {
    const read = await importFile(name, options.reading, stdin);
    const told = isFault(read)
      ? formatFault(name, read)
      : await writeArticle(read, { dir, name, content, taken, isDry: options.isDry, log });
    if (told === undefined) continue;
    failed += 1;
    error(told);
  }
  const done = options.files.length - failed;
  const dry = options.isDry ? ` ${say(DRY_RUN)}` : '';
  const count = toCount(done, 'article');
  log(
    say({
      de: `${count} nach ${dir}/articles/ importiert${dry}, ${String(failed)} abgelehnt.`,
      en: `${count} imported into ${dir}/articles/${dry}, ${String(failed)} refused.`,
    }),
  );
  if (done > 0 && !options.isDry) log(say(NEXT));
  return failed > 0 ? 1 : 0;
};

const DRY_RUN: Said = {
  de: '(Probelauf: nichts wurde geschrieben)',
  en: '(dry run: nothing was written)',
};

const NEXT: Said = {
  de: `Weiter: npm run suggest   entwirft Einträge für Sprecher, die im Register fehlen
        npm run check     sagt, was sonst noch offen ist`,
  en: `Next: npm run suggest   drafts entries for speakers whom the registry does not have
      npm run check     tells what else is open`,
};

async function importFile(
  name: string,
  options: ImportOptions,
  stdin: Readable,
): Promise<ArticleFile | ImportFault> {
  try {
    if (name === '-') return await importSource(await buffer(stdin), name, options);
    const { size } = await stat(name);
    return size > LARGEST_BYTES
      ? toTooLarge(size)
      : await importSource(await readFile(name), name, options);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = say(
      error.code === 'ENOENT'
        ? { de: 'Diese Datei gibt es nicht.', en: 'There is no such file.' }
        : {
            de: `Sie lässt sich nicht lesen: ${error.message}.`,
            en: `It cannot be read: ${error.message}.`,
          },
    );
    const fix = say({
      de: 'Eine Datei nennen: .html, .txt, .docx oder .md; - ist die Standardeingabe.',
      en: 'Name a file: .html, .txt, .docx or .md; - is standard input.',
    });
    return { message, fix };
  }
}

interface Target {
  readonly dir: string;
  readonly name: string;
  readonly content: Content;
  /** Ids of articles and where they stand; what is written is added. */
  readonly taken: Map<string, string>;
  readonly isDry: boolean;
  readonly log: CommandContext['log'];
}

/** Writes an article and tells of it; gives the reason where it is refused. */
async function writeArticle(
  article: ArticleFile,
  { dir, name, content, taken, isDry, log }: Target,
): Promise<string | undefined> {
  const path = join(dir, 'articles', `${article.id}.md`);
  const other = taken.get(article.id);
  if (other !== undefined || existsSync(path)) return toTaken(name, other ?? path);
  const checked = checkImport(article, path, content);
  if (Array.isArray(checked))
    return `${formatFault(name, { message: say(FAULTY), fix: say(AGAIN) })}\n${formatFindings(toWorkingPaths(checked, dir))}`;
  if (isDry) log(article.text);
  else if (!(await writeFiles([{ path, text: article.text }], false)).has(path))
    return toTaken(name, path);
  taken.set(article.id, path);
  log(describeImport({ path, name, article, file: checked, content, isDry }));
  return undefined;
}

const FAULTY: Said = {
  de: 'Der Artikel hätte Fehler und wird nicht geschrieben:',
  en: 'The article would have faults, and is not written:',
};
const AGAIN: Said = {
  de: 'Die Quelle berichtigen und noch einmal importieren.',
  en: 'Mend the source, and import it again.',
};

function toTaken(name: string, path: string): string {
  return formatFault(name, {
    message: say({
      de: `${path} gibt es schon; keine Datei wird überschrieben.`,
      en: `${path} exists; no file is overwritten.`,
    }),
    fix: say({
      de: 'Dem Artikel mit --id einen anderen Namen geben, oder jene Datei zuerst löschen.',
      en: 'Give the article another name with --id, or delete that file first.',
    }),
  });
}

function formatFault(name: string, { message, fix, place }: ImportFault): string {
  const at = place ? `:${String(place.line)}:${String(place.column)}` : '';
  const file = name === '-' ? '<stdin>' : name;
  const error = say({ de: 'Fehler', en: 'error' });
  return [`${file}${at} ${error}: ${message}`, `    ${fix}`].map(toVisible).join('\n');
}
