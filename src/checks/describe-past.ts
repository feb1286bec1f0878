import type { Said } from '../i18n/say.ts';
import type { PastEntryRecord } from '../schemas/entry-record.ts';

const GONE = {
  renamed: { de: 'der umbenannt wurde', en: 'was renamed' },
  merged: { de: 'der in einem anderen aufging', en: 'became a part of another' },
  retired: { de: 'der zurückgezogen wurde', en: 'was withdrawn' },
  missing: { de: 'der nicht mehr da ist', en: 'is there no more' },
} as const;

/** What became of an entry that something names, behind "names “ada-berg”, ", and what to write; `away` says how to do without it. */
export function describePast(
  { status, into }: Pick<PastEntryRecord, 'status' | 'into'>,
  away: Said,
): readonly [what: Said, fix: Said] {
  return [
    { de: `einen Eintrag, ${GONE[status].de}`, en: `an entry that ${GONE[status].en}` },
    into === undefined
      ? {
          de: `Einen anderen Eintrag nennen, oder ${away.de}.`,
          en: `Name another entry, or ${away.en}.`,
        }
      : { de: `„${into}“ schreiben.`, en: `Write “${into}”.` },
  ];
}
