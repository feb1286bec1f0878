import { stringify } from 'yaml';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { flatten } from '../remark/flatten.ts';
import { restoreForeignDirectives } from '../remark/directives.ts';
import { parseMarkdown } from '../remark/pipeline.ts';
import { toValidId } from '../schemas/to-id.ts';
import type { ArticleKeys, Given } from './article-data.ts';
import { toArticleKeys } from './article-data.ts';
import { collapse } from './collapse.ts';
import type { Encoding } from './decode-source.ts';
import { decodeSource } from './decode-source.ts';
import { readPage } from './html/read-page.ts';
import type { ImportFault } from './import-fault.ts';
import { isFault } from './import-fault.ts';
import type { Imported } from './imported.ts';
import { readDocx } from './read-docx.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import type { Format } from './source-format.ts';
import { readFormat } from './source-format.ts';
import { writeMarkdown } from './write/write-markdown.ts';

/** How a source is to be read; what is left out is found from the source. */
export interface ImportOptions extends Given {
  readonly format?: Format | undefined;
  readonly encoding?: Encoding | undefined;
  readonly id?: string | undefined;
}

/** An article file, complete but not yet written. */
export interface ArticleFile {
  readonly id: string;
  readonly text: string;
  readonly warnings: readonly string[];
}

/** What has more is no article. */
export const LARGEST_BYTES = 8 * 1024 * 1024;
// Files of a site are named after ids.
const LONGEST_ID = 80;

/** Turns a source into an article file. `name` is the name of the file, `-` for standard input. Nothing of a page is run or fetched. */
export async function importSource(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions,
): Promise<ArticleFile | ImportFault> {
  if (bytes.length > LARGEST_BYTES) return toTooLarge(bytes.length);
  const format = readFormat(bytes, name, options.format);
  if (typeof format !== 'string') return format;
  if (format === 'docx') return toFile(await readDocx(bytes), options);
  const text = decodeSource(bytes, { isPage: format === 'html', given: options.encoding });
  if (typeof text !== 'string') return text;
  const binary = findBinary(text);
  if (binary) return binary;
  if (format === 'markdown') return completeMarkdown(text, options);
  return toFile(format === 'html' ? readPage(text) : readPlainText(text, options.title), options);
}

/** What is said of a source with too many bytes. */
export function toTooLarge(size: number): ImportFault {
  const megabytes = String(Math.round(size / 1024 / 1024));
  return {
    message: say({
      de: `Die Datei hat ${megabytes} MB; höchstens 8 sind möglich.`,
      en: `The file has ${megabytes} MB; 8 are the most.`,
    }),
    fix: say({
      de: 'Allein den Text des Artikels speichern.',
      en: 'Save the text of the article alone.',
    }),
  };
}

function findBinary(text: string): ImportFault | undefined {
  if (text.trim() === '')
    return {
      message: say({ de: 'Die Datei ist leer.', en: 'The file is empty.' }),
      fix: say({
        de: 'Eine Datei mit dem Text eines Artikels nennen.',
        en: 'Name a file with the text of an article.',
      }),
    };
  const at = text.indexOf('\0');
  if (at === -1) return undefined;
  const lines = text.slice(0, at).split('\n');
  return {
    place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    message: say({
      de: 'Die Datei enthält Bytes, die kein Text sind.',
      en: 'The file holds bytes that are no text.',
    }),
    fix: say({
      de: 'Einen Text, eine Seite (.html), ein Word-Dokument (.docx) oder Markdown (.md) nennen.',
      en: 'Name a text, a page (.html), a Word document (.docx) or Markdown (.md).',
    }),
  };
}

function toFile(read: Imported | ImportFault, options: ImportOptions): ArticleFile | ImportFault {
  if (isFault(read)) return read;
  const body = writeMarkdown(read.tree);
  if (typeof body === 'number') {
    const block = String(body + 1);
    return toUnwritable(read.words, { de: `Block ${block}`, en: `its block ${block}` });
  }
  const fault = checkWords(body, read.words);
  if (fault) return fault;
  return compose(toArticleKeys(read.facts, options), '', body, read.warnings, options);
}

/** Reads the Markdown as the build will and compares it with the words of the source. */
function checkWords(body: string, words: string): ImportFault | undefined {
  const tree = parseMarkdown(body, 'md');
  restoreForeignDirectives(tree, body);
  const read = collapse(flatten(tree).text);
  if (read === words) return undefined;
  let at = 0;
  while (read[at] === words[at]) at += 1;
  const excerpt = words.slice(Math.max(0, at - 30), at + 30);
  return toUnwritable(words, { de: `„${excerpt}“`, en: `“${excerpt}”` });
}

function toUnwritable(words: string, where: Said): ImportFault {
  const length = String(words.length);
  return {
    message: say({
      de: `Der Text (${length} Zeichen) wäre in Markdown nicht derselbe, von hier an: ${where.de}.`,
      en: `The text would not be the same in Markdown (of ${length} characters), from ${where.en} on.`,
    }),
    fix: say({
      de: 'Ihn als reinen Text importieren (--format text), oder herausnehmen, was dort steht; und bitte melden.',
      en: 'Import it as plain text (--format text), or take out what stands there; and please report it.',
    }),
  };
}

function completeMarkdown(text: string, options: ImportOptions): ArticleFile | ImportFault {
  const read = readMarkdown(text);
  if (isFault(read)) return read;
  const { title, ...rest } = toArticleKeys({ title: read.title }, options);
  const wanted = { ...(title === undefined ? {} : { title }), ...rest };
  const missing = Object.fromEntries(Object.entries(wanted).filter(([key]) => !(key in read.data)));
  const known = { ...read.data, ...missing };
  return compose(known, read.yaml, read.body, [], options, missing);
}

/** Puts keys and text together; `yaml` are keys that stay as they stand, `added` those that go below them. */
function compose(
  keys: ArticleKeys,
  yaml: string,
  body: string,
  warnings: readonly string[],
  options: ImportOptions,
  added: ArticleKeys = keys,
): ArticleFile | ImportFault {
  const { title, date } = keys;
  if (typeof title !== 'string' || title.trim() === '')
    return {
      message: say({ de: 'Keine Überschrift gefunden.', en: 'No title was found.' }),
      fix: say({
        de: 'Eine angeben: --title "Hafen bleibt geschlossen".',
        en: 'Give one: --title "Hafen bleibt geschlossen".',
      }),
    };
  if (typeof date !== 'string')
    return {
      message: say({
        de: 'Kein Erscheinungstag gefunden.',
        en: 'No date of publication was found.',
      }),
      fix: say({
        de: 'Den Tag angeben, an dem der Artikel erschien: --date 2024-05-17.',
        en: 'Give the day on which the article appeared: --date 2024-05-17.',
      }),
    };
  const fresh = Object.keys(added).length > 0 ? stringify(added, { lineWidth: 0 }) : '';
  const head = yaml === '' ? fresh : `${yaml}\n${fresh}`;
  const text = `---\n${head}---\n\n${body.replace(/^\n+/u, '').replace(/\n*$/u, '\n')}`;
  const id = options.id ?? toShortId(title);
  return { id, text, warnings };
}

/** An id of a title, cut between words where it is long. */
function toShortId(title: string): string {
  const id = toValidId(title);
  return id.length <= LONGEST_ID
    ? id
    : id
        .slice(0, LONGEST_ID + 1)
        .replace(/-[^-]*$/u, '')
        .slice(0, LONGEST_ID);
}
