import type { Dirent } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';

/** A file of a content folder that is not read, and what to do; undefined for folders and for files that are read. */
export function toSkippedFile(
  entry: Dirent<NonSharedBuffer>,
  file: string,
  endings: readonly string[],
): Finding | undefined {
  const isText = Buffer.from(String(entry.name)).equals(entry.name);
  const base = { severity: 'warning', file, line: 1, column: 1 } as const;
  if (!isText)
    return {
      ...base,
      rule: 'invalid-id',
      severity: 'error',
      message: say({
        de: 'Der Name der Datei ist nicht in UTF-8.',
        en: 'The name of the file is not UTF-8.',
      }),
      fix: say({
        de: 'Sie umbenennen; Namen haben Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche.',
        en: 'Rename it; names have small letters a to z, digits and single hyphens.',
      }),
    };
  if (entry.isDirectory()) return undefined;
  const ending = extname(file);
  const isRead = endings.includes(ending.toLowerCase());
  const rule = 'skipped-file';
  if (entry.isSymbolicLink())
    return {
      ...base,
      rule,
      message: say({
        de: 'Das ist eine symbolische Verknüpfung und wird übergangen.',
        en: 'It is a symbolic link and is skipped.',
      }),
      fix: say({
        de: 'Die Datei selbst dort ablegen; über eine Verknüpfung könnte eine Seite veröffentlichen, was anderswo liegt.',
        en: 'Put the file itself there; a link would let a page publish what lies elsewhere.',
      }),
    };
  if (!entry.isFile())
    return {
      ...base,
      rule,
      message: say({
        de: 'Das ist eine Pipe, ein Socket oder ein Gerät und wird übergangen.',
        en: 'It is a pipe, a socket or a device and is skipped.',
      }),
      fix: say(MOVE_OUT),
    };
  if (isRead) return isRightCase(ending) ? undefined : toWrongCase(file, ending, base);
  const name = basename(file, ending);
  const message = say({
    de: `Die Datei wird übergangen: Hier werden nur Dateien mit der Endung ${endings.join(' oder ')} gelesen.`,
    en: `It is skipped: only ${endings.join(' and ')} files are read here.`,
  });
  return { ...base, rule, message, fix: say(toFix(name, ending.toLowerCase())) };
}

const MOVE_OUT = {
  de: 'Aus dem Inhaltsordner verschieben.',
  en: 'Move it out of the content folder.',
};

// `.MD` is read as it always was; Astro compiles nothing but `.mdx`.
function isRightCase(ending: string): boolean {
  return ending.toLowerCase() !== '.mdx' || ending === '.mdx';
}

function toWrongCase(
  file: string,
  ending: string,
  base: Omit<Finding, 'rule' | 'message' | 'fix'>,
): Finding {
  const name = `${basename(file, ending)}.mdx`;
  return {
    ...base,
    rule: 'skipped-file',
    severity: 'error',
    message: say({
      de: `Die Endung ${ending} wird nicht gelesen.`,
      en: `The ending ${ending} is not read.`,
    }),
    fix: say({ de: `Die Datei in ${name} umbenennen.`, en: `Rename the file to ${name}.` }),
  };
}

function toFix(name: string, ending: string): Said {
  if (/^\.(?:txt|text|markdown|mdown|mkd|mdx)$/u.test(ending) || ending === '')
    return {
      de: `Wenn es Markdown ist, in ${name}.md umbenennen; sonst anderswohin verschieben.`,
      en: `If it is Markdown, rename it to ${name}.md; otherwise move it elsewhere.`,
    };
  if (/^\.(?:docx?|odt|rtf|pages|html?|pdf)$/u.test(ending))
    return {
      de: `Den Text als Markdown in ${name}.md speichern, mit den Schlüsseln darüber; oder die Datei anderswohin verschieben.`,
      en: `Save its text as Markdown in ${name}.md, with the keys above it; or move it elsewhere.`,
    };
  if (/^\.(?:jpe?g|png|gif|webp|avif|svg|mp[34]|webm|ogg)$/u.test(ending))
    return {
      de: 'Bilder und andere Medien in public/ des Inhaltsordners ablegen und mit einem Pfad nennen, der mit / beginnt.',
      en: 'Put pictures and other media into public/ of the content folder and name them with a path that begins with /.',
    };
  return MOVE_OUT;
}
