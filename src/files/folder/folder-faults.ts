import { basename, extname } from 'node:path';
import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import { PAGE_IDS } from '../../schemas/page.ts';
import { isSystemError } from '../../system/is-system-error.ts';
import { FOLDERS } from './folders.ts';
import { didYouMean } from '../did-you-mean.ts';

/** Tells a file that cannot be read, with the words of the system; what is no error of the system is thrown on. */
export function toUnreadable(file: string, error: unknown): Finding {
  if (!isSystemError(error)) throw error;
  const reason = error.message.replace(/, \w+(?: '.*')?$/su, '');
  return toFinding(
    file,
    'error',
    {
      de: `Das ist nicht lesbar: ${describeCode(error.code)}.`,
      en: `It cannot be read: ${reason}.`,
    },
    {
      de: 'Wer den Befehl ausführt, braucht das Recht, es zu lesen; oder es anderswohin verschieben.',
      en: 'Give whoever runs the command the right to read it, or move it elsewhere.',
    },
  );
}

/** Why the system does not let a file be read, in German; in English it says it itself. */
function describeCode(code = ''): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'Die Rechte fehlen (EACCES)',
    EPERM: 'Das System erlaubt es nicht (EPERM)',
    EISDIR: 'Es ist ein Ordner (EISDIR)',
    ENOENT: 'Es ist nicht mehr da (ENOENT)',
    ELOOP: 'Verknüpfungen führen im Kreis (ELOOP)',
    EMFILE: 'Zu viele Dateien sind geöffnet (EMFILE)',
  };
  return reasons[code] ?? `Das System meldet ${code}`;
}

const NAMES = Object.keys(FOLDERS).join('/, ');
/** A file beside the folders of content. */
export function toOutside(file: string): Finding {
  return toFinding(file, 'warning', DIRECTLY, IN_FOLDERS);
}

const DIRECTLY = {
  de: 'Dateien unmittelbar in diesem Ordner werden übergangen.',
  en: 'Files directly in this folder are skipped.',
};
const IN_FOLDERS = {
  de: `Sie in den Ordner verschieben, in den sie gehört: ${NAMES}/.`,
  en: `Move it to the folder that it belongs to: ${NAMES}/.`,
};

/** The content folder is not there, or is none; what is no error of the system is thrown on. */
export function toRootFault(file: string, error: unknown): Finding {
  if (!isSystemError(error)) throw error;
  const code = error.code ?? '';
  const reasons: Readonly<Record<string, Said>> = {
    ENOENT: { de: 'Diesen Ordner gibt es nicht.', en: 'There is no such folder.' },
    ENOTDIR: { de: 'Das ist eine Datei, kein Ordner.', en: 'It is a file, no folder.' },
    EACCES: UNREADABLE,
    EPERM: UNREADABLE,
  };
  const message = reasons[code] ?? {
    de: `Der Ordner ist nicht lesbar: ${code}.`,
    en: `The folder cannot be read: ${code}.`,
  };
  const fix = {
    de: 'CONTENT_DIR auf den Ordner setzen, der articles/, actors/ und so weiter enthält.',
    en: 'Set CONTENT_DIR to the folder that holds articles/, actors/ and so on.',
  };
  return { ...toFinding(file, 'error', message, fix), rule: 'bad-setting' };
}

const UNREADABLE = {
  de: 'Der Ordner darf nicht gelesen werden.',
  en: 'The folder may not be read.',
};

export function toNoFolder(file: string): Finding {
  return toFinding(
    file,
    'error',
    { de: 'Das muss ein Ordner sein und ist keiner.', en: 'It must be a folder, and is none.' },
    {
      de: 'Es umbenennen und einen Ordner dieses Namens anlegen.',
      en: 'Rename it, and make a folder of this name.',
    },
  );
}

export function toUnknownFolder(file: string, name: string): Finding {
  const meant = didYouMean(
    `${name}/`,
    Object.keys(FOLDERS).map((one) => `${one}/`),
  );
  return toFinding(
    file,
    'warning',
    {
      de: 'Ein Ordner dieses Namens wird nicht gelesen: Seine Dateien werden übergangen.',
      en: 'No folder of this name is read: its files are skipped.',
    },
    {
      de: `${meant}Ihn umbenennen oder die Dateien verschieben; die Ordner sind ${NAMES}/ und public/.`,
      en: `${meant}Rename it, or move its files; the folders are ${NAMES}/ and public/.`,
    },
  );
}

/** A page of one's own with nearly the name of one that every site has may be meant to be that one. */
export function findMisspelt(file: string, name: string): Finding[] {
  const id = basename(name, extname(name));
  const meant = didYouMean(id, PAGE_IDS);
  if (meant === '' || PAGE_IDS.some((one) => one === id)) return [];
  const finding = toFinding(
    file,
    'warning',
    { de: `„${id}“ ist eine eigene Seite.`, en: `“${id}” is a page of its own.` },
    { de: `${meant}Dann die Datei umbenennen.`, en: `${meant}Then rename the file.` },
  );
  return [{ ...finding, rule: 'invalid-id' }];
}

export function toTaken(file: string, name: string): Finding {
  const id = basename(name, extname(name));
  const message = {
    de: `Die Adresse ${id}/ gehört einem Teil der Website: Keine Seite kann sie haben.`,
    en: `The address ${id}/ belongs to a part of the site: no page can have it.`,
  };
  const fix = {
    de: `Die Datei umbenennen, in ${id}-page.md oder einen anderen Namen, den kein Teil der Website hat.`,
    en: `Rename the file, to ${id}-page.md or another name that no part of the site has.`,
  };
  return { ...toFinding(file, 'error', message, fix), rule: 'invalid-id' };
}

function toFinding(file: string, severity: Finding['severity'], message: Said, fix: Said): Finding {
  const said = { message: say(message), fix: say(fix) };
  return { rule: 'skipped-file', severity, file, line: 1, column: 1, ...said };
}
