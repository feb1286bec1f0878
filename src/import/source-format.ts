import { extname } from 'node:path';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
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
  readonly name: Said;
  readonly fix: Said;
}

const AS_DOCX: Said = {
  de: 'Sie in einer Textverarbeitung öffnen und als .docx speichern.',
  en: 'Open it in a word processor and save it as .docx.',
};
const AS_TEXT: Said = {
  de: 'Ihren Text in eine .txt-Datei kopieren; ein PDF sagt nicht, wo Absätze enden.',
  en: 'Copy its text into a .txt file; a PDF does not tell where paragraphs end.',
};
const PICTURE: Pick<Refused, 'name' | 'fix'> = {
  name: { de: 'ein Bild', en: 'a picture' },
  fix: { de: 'Den Text des Artikels importieren.', en: 'Import the text of the article.' },
};

/** Kinds of files by their first bytes, as Latin-1. */
const REFUSED: readonly Refused[] = [
  { begins: '%PDF-', name: { de: 'ein PDF', en: 'a PDF' }, fix: AS_TEXT },
  { begins: '{\\rtf', name: { de: 'ein RTF', en: 'an RTF' }, fix: AS_DOCX },
  {
    begins: '\u00d0\u00cf\u0011\u00e0',
    name: { de: 'ein altes Word-Dokument (.doc)', en: 'an old Word document (.doc)' },
    fix: AS_DOCX,
  },
  { begins: '\u0089PNG', ...PICTURE },
  { begins: '\u00ff\u00d8\u00ff', ...PICTURE },
  { begins: 'GIF8', ...PICTURE },
  {
    begins: '\u001f\u008b',
    name: { de: 'eine gepackte Datei', en: 'a compressed file' },
    fix: { de: 'Sie zuerst entpacken.', en: 'Unpack it first.' },
  },
  {
    begins: 'From: <Saved by',
    name: { de: 'ein Webarchiv (.mhtml)', en: 'a web archive (.mhtml)' },
    fix: {
      de: 'Die Seite als „Webseite, vollständig“ (.html) speichern.',
      en: 'Save the page as “web page, complete” (.html).',
    },
  },
  {
    begins: 'bplist00',
    name: { de: 'ein Webarchiv von Safari', en: 'a web archive of Safari' },
    fix: {
      de: 'Die Seite als Seitenquelltext (.html) speichern.',
      en: 'Save the page as page source (.html).',
    },
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
    return {
      message: say({ de: 'Die Datei ist leer.', en: 'The file is empty.' }),
      fix: say({
        de: 'Eine Datei mit dem Text eines Artikels nennen.',
        en: 'Name a file with the text of an article.',
      }),
    };
  const refused = REFUSED.find(({ begins }) => head.startsWith(begins));
  if (refused) return toRefused(refused);
  if (head.startsWith('PK')) return readArchive(head, given);
  if (given === 'docx')
    return {
      message: say({ de: 'Die Datei ist kein .docx.', en: 'The file is no .docx.' }),
      fix: say(NO_FORMAT),
    };
  if (given) return given;
  const byName = ENDINGS[extname(name).toLowerCase()];
  if (byName === 'docx')
    return {
      message: say({
        de: 'Der Name der Datei endet auf .docx, doch sie ist keines.',
        en: 'The file ends in .docx and is none.',
      }),
      fix: say({
        de: 'Sie in einer Textverarbeitung noch einmal speichern.',
        en: 'Save it again in a word processor.',
      }),
    };
  if (byName) return byName;
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|\?xml)\b/iu.test(head))
    return 'html';
  const formats = FORMATS.join(', --format ');
  return {
    message: say(
      name === '-'
        ? {
            de: 'Die Standardeingabe hat keinen Namen, der ihr Format verrät.',
            en: 'What standard input holds is not clear from its name.',
          }
        : {
            de: 'Der Name der Datei verrät ihr Format nicht.',
            en: 'What the file holds is not clear from its name.',
          },
    ),
    fix: say({ de: `Es angeben: --format ${formats}.`, en: `Say it: --format ${formats}.` }),
  };
}

const NO_FORMAT: Said = {
  de: '--format weglassen, oder eine andere Datei nennen.',
  en: 'Leave out --format, or name another file.',
};

function toRefused({ name, fix }: Pick<Refused, 'name' | 'fix'>): ImportFault {
  const message = say({
    de: `Die Datei ist ${name.de}; daraus lässt sich nicht importieren.`,
    en: `The file is ${name.en}, which cannot be imported.`,
  });
  return { message, fix: say(fix) };
}

/** The first entry of an OpenDocument file says what it is. */
function readArchive(head: string, given: Format | undefined): Format | ImportFault {
  if (head.includes('application/vnd.oasis.opendocument'))
    return toRefused({
      name: { de: 'ein OpenDocument-Text (.odt)', en: 'an OpenDocument text (.odt)' },
      fix: AS_DOCX,
    });
  if (given !== undefined && given !== 'docx')
    return {
      message: say({
        de: `Die Datei ist ein Archiv und hat nicht das Format ${given}.`,
        en: `The file is an archive, and no ${given}.`,
      }),
      fix: say(NO_FORMAT),
    };
  return 'docx';
}
