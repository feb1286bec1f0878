import { extname } from 'node:path';
import type { ImportFault } from './import-fault.ts';

export const FORMATS = ['text', 'html', 'docx', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

interface Refused {
  readonly begins: string;
  readonly name: string;
  readonly fix: string;
}

const AS_DOCX = 'Open it in a word processor and save it as .docx.';
const AS_TEXT = 'Copy its text into a .txt file; a PDF does not tell where paragraphs end.';

/** Kinds of files by their first bytes, as Latin-1. */
const REFUSED: readonly Refused[] = [
  { begins: '%PDF-', name: 'a PDF', fix: AS_TEXT },
  { begins: '{\\rtf', name: 'an RTF', fix: AS_DOCX },
  { begins: '\u00d0\u00cf\u0011\u00e0', name: 'an old Word document (.doc)', fix: AS_DOCX },
  { begins: '\u0089PNG', name: 'a picture', fix: 'Import the text of the article.' },
  { begins: '\u00ff\u00d8\u00ff', name: 'a picture', fix: 'Import the text of the article.' },
  { begins: 'GIF8', name: 'a picture', fix: 'Import the text of the article.' },
  { begins: '\u001f\u008b', name: 'a compressed file', fix: 'Unpack it first.' },
  {
    begins: 'From: <Saved by',
    name: 'a web archive (.mhtml)',
    fix: 'Save the page as “web page, complete” (.html).',
  },
  {
    begins: 'bplist00',
    name: 'a web archive of Safari',
    fix: 'Save the page as page source (.html).',
  },
];

/** What a file is: by `given`, its name and its first bytes; `name` is `-` for standard input. */
export function readFormat(
  bytes: Uint8Array,
  name: string,
  given: Format | undefined,
): Format | ImportFault {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  if (head.trim() === '')
    return { message: 'The file is empty.', fix: 'Name a file with the text of an article.' };
  const refused = REFUSED.find(({ begins }) => head.startsWith(begins));
  if (refused)
    return { message: `The file is ${refused.name}, which cannot be imported.`, fix: refused.fix };
  if (head.startsWith('PK')) return readArchive(head, given);
  if (given === 'docx')
    return { message: 'The file is no .docx.', fix: 'Leave out --format, or name another file.' };
  if (given) return given;
  const byName = ENDINGS[extname(name).toLowerCase()];
  if (byName === 'docx')
    return {
      message: 'The file ends in .docx and is none.',
      fix: 'Save it again in a word processor.',
    };
  if (byName) return byName;
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|\?xml)\b/iu.test(head))
    return 'html';
  return {
    message: `What ${name === '-' ? 'standard input' : 'the file'} holds is not clear from its name.`,
    fix: `Say it: --format ${FORMATS.join(', --format ')}.`,
  };
}

/** The first entry of an OpenDocument file says what it is. */
function readArchive(head: string, given: Format | undefined): Format | ImportFault {
  if (head.includes('application/vnd.oasis.opendocument'))
    return {
      message: 'The file is an OpenDocument text (.odt), which cannot be imported.',
      fix: AS_DOCX,
    };
  if (given !== undefined && given !== 'docx')
    return {
      message: `The file is an archive, and no ${given}.`,
      fix: 'Leave out --format, or name another file.',
    };
  return 'docx';
}
