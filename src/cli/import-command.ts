import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ImportFault } from '../import/import-fault.ts';
import { isFault } from '../import/import-fault.ts';
import type { ArticleFile, ImportOptions } from '../import/import-source.ts';
import { importSource, LARGEST_BYTES, toTooLarge } from '../import/import-source.ts';
import type { Content } from '../loaders/load-content.ts';
import { loadContent } from '../loaders/load-content.ts';
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
    log(IMPORT_USAGE);
    return 0;
  }
  if (typeof options === 'string') {
    error(`${options}\n\n${IMPORT_USAGE}`);
    return 2;
  }
  const dir = options.content ?? settings.contentDir;
  if (!existsSync(dir)) {
    error(`${dir}: there is no such folder. Make it, or name another: --content DIR.`);
    return 1;
  }
  error(describeContent(dir));
  const content = await loadContent(dir);
  const taken = new Map(content.articleFiles.map(({ id, file }) => [id, file]));
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
  const dry = options.isDry ? ' (dry run: nothing was written)' : '';
  log(
    `${toCount(done, 'article')} imported into ${dir}/articles/${dry}, ${String(failed)} refused.`,
  );
  if (done > 0 && !options.isDry) log(NEXT);
  return failed > 0 ? 1 : 0;
};

const NEXT = `Next: npm run suggest   drafts entries for speakers whom the registry does not have
      npm run check     tells what else is open`;

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
    const what =
      error.code === 'ENOENT' ? 'There is no such file.' : `It cannot be read: ${error.message}.`;
    return { message: what, fix: 'Name a file: .html, .txt, .docx or .md; - is standard input.' };
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
    return `${formatFault(name, { message: 'The article would have faults, and is not written:', fix: 'Mend the source, and import it again.' })}\n${formatFindings(checked)}`;
  if (isDry) log(article.text);
  else if (!(await writeFiles([{ path, text: article.text }], false)).has(path))
    return toTaken(name, path);
  taken.set(article.id, path);
  log(describeImport({ path, name, article, file: checked, content, isDry }));
  return undefined;
}

function toTaken(name: string, path: string): string {
  return formatFault(name, {
    message: `${path} exists; no file is overwritten.`,
    fix: 'Give the article another name with --id, or delete that file first.',
  });
}

function formatFault(name: string, { message, fix, place }: ImportFault): string {
  const at = place ? `:${String(place.line)}:${String(place.column)}` : '';
  const file = name === '-' ? '<stdin>' : name;
  return [`${file}${at} error: ${message}`, `    ${fix}`].map(toVisible).join('\n');
}
