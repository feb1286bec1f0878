import { parseArgs } from 'node:util';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Encoding } from '../import/decode-source.ts';
import { ENCODINGS } from '../import/decode-source.ts';
import type { ImportOptions } from '../import/import-source.ts';
import type { Format } from '../import/source-format.ts';
import { FORMATS } from '../import/source-format.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import { fullDate, ID, partialDate } from '../schemas/values.ts';
import { toUsageFault } from './run-command.ts';

export const IMPORT_USAGE: Said = {
  de: `Aufruf: npm run import -- DATEI… [--date 2024-05-17] [--dry-run]

Schreibt aus jeder Datei einen Artikel nach content/articles/ (CONTENT_DIR): aus Text (.txt), der
Seite einer Nachrichten-Website (.html), einem Word-Dokument (.docx) oder Markdown (.md); - ist die
Standardeingabe. Keine Datei wird je überschrieben; von einer Seite wird nichts ausgeführt oder geladen.

  --title TEXT        die Überschrift, wenn die Datei sie nicht oder falsch nennt
  --date TAG          der Erscheinungstag; nötig, wenn die Datei ihn nicht nennt
  --id ID             Name der Artikeldatei; sonst entsteht er aus der Überschrift
  --retrieved TAG     der Tag, an dem die Seite gespeichert wurde, für source.retrieved
  --licence TEXT      unter welcher Lizenz der Text erscheinen darf, für source.licence
  --format FORMAT     ${FORMATS.join(', ')}; nötig für die Standardeingabe
  --encoding NAME     ${ENCODINGS.join(', ')}
  --content ORDNER    der Inhaltsordner, statt CONTENT_DIR
  --dry-run           zeigt, was geschrieben würde`,
  en: `Usage: npm run import -- FILE… [--date 2024-05-17] [--dry-run]

Writes an article into content/articles/ (CONTENT_DIR) from each file: plain text (.txt), a page
of a news site (.html), a Word document (.docx) or Markdown (.md); - is standard input. No file is
ever overwritten, and nothing of a page is run or fetched.

  --title TEXT        the headline, where the file does not say it or says it wrongly
  --date DAY          the day the article appeared; needed where the file does not say it
  --id ID             name of the article file; made from the title otherwise
  --retrieved DAY     the day you saved the page, for source.retrieved; left out otherwise
  --licence TEXT      under which licence you may publish it, for source.licence
  --format FORMAT     ${FORMATS.join(', ')}; needed for standard input
  --encoding NAME     ${ENCODINGS.join(', ')}
  --content DIR       the content folder, in place of CONTENT_DIR
  --dry-run           prints what would be written`,
};

/** What a command line asks for. */
export interface ImportCommand {
  readonly files: readonly string[];
  readonly content: string | undefined;
  readonly isDry: boolean;
  readonly reading: ImportOptions;
}

const TEXT = { type: 'string' } as const;

/** Reads the command line of `import`; gives `help`, or what is wrong with it. */
export function readImportOptions(args: readonly string[]): ImportCommand | string {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      options: {
        title: TEXT,
        date: TEXT,
        id: TEXT,
        retrieved: TEXT,
        licence: TEXT,
        format: TEXT,
        encoding: TEXT,
        content: TEXT,
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const { title, date, id, retrieved, licence, format, encoding, content } = values;
    const fault =
      findFileFault(files, { title, id }) ??
      findDayFault('--date', date, fullDate) ??
      findDayFault('--retrieved', retrieved, partialDate) ??
      findChoiceFault('--format', format, FORMATS) ??
      findChoiceFault('--encoding', encoding?.toLowerCase(), ENCODINGS);
    if (fault !== undefined) return fault;
    const reading = {
      ...{ title, date, id, retrieved, licence },
      // Both were found in their lists.
      format: format as Format | undefined,
      encoding: encoding?.toLowerCase() as Encoding | undefined,
    };
    return { files, content, isDry: values['dry-run'], reading };
  } catch (error) {
    return toUsageFault(error);
  }
}

function findFileFault(
  files: readonly string[],
  { title, id }: { readonly title: string | undefined; readonly id: string | undefined },
): string | undefined {
  if (files.length === 0)
    return say({
      de: 'Eine Datei nennen, oder - für die Standardeingabe.',
      en: 'Name a file, or - for standard input.',
    });
  if (files.length > 1 && (title !== undefined || id !== undefined))
    return say({
      de: '--title und --id gelten für eine einzige Datei.',
      en: '--title and --id are for one file.',
    });
  if (files.filter((file) => file === '-').length > 1)
    return say({ de: '- darf nur einmal stehen.', en: '- can be named once.' });
  if (title?.trim() === '') return say({ de: '--title ist leer.', en: '--title is empty.' });
  return id === undefined || (ID.test(id) && id.length <= 200)
    ? undefined
    : say({
        de: `--id braucht kleine Buchstaben a bis z, Ziffern und einzelne Bindestriche, nicht „${id}“.`,
        en: `--id wants small letters a to z, digits and single hyphens, not “${id}”.`,
      });
}

function findDayFault(
  name: string,
  day: string | undefined,
  schema: typeof fullDate | typeof partialDate,
): string | undefined {
  if (day === undefined || schema.safeParse(day).success) return undefined;
  return say({
    de: `${name} braucht einen Tag wie 2024-05-17, nicht „${day}“.`,
    en: `${name} wants a day such as 2024-05-17, not “${day}”.`,
  });
}

function findChoiceFault(
  name: string,
  value: string | undefined,
  known: readonly string[],
): string | undefined {
  if (value === undefined || known.includes(value)) return undefined;
  const meant = didYouMean(value, known);
  return say({
    de: `${name} kennt ${known.join(', ')}, nicht „${value}“. ${meant}`,
    en: `${name} knows ${known.join(', ')}, not “${value}”. ${meant}`,
  }).trim();
}
