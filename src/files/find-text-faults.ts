import { say } from '../i18n/say.ts';
import { findControlCharacters } from '../schemas/control-characters.ts';
import type { Finding } from '../schemas/finding.ts';

/** What nobody meant to publish, in frontmatter or text: the marks of an unsolved merge, characters that are none. */
export function findTextFaults(text: string, file: string): Finding[] {
  const wrong = findWrongEncoding(text, file);
  if (wrong) return [wrong];
  return [
    ...findConflicts(text, file),
    ...findControls(text, file),
    ...findOldLineEnds(text, file),
  ];
}

/** UTF-16 without its mark is UTF-8 with a zero byte beside every letter. */
function findWrongEncoding(text: string, file: string): Finding | undefined {
  if (!/^(?:\0[^\0]|[^\0]\0){4}/u.test(text)) return undefined;
  return {
    ...toBase('not-utf-8', file, 1, 1),
    message: say({
      de: 'Die Datei ist nicht in UTF-8; sie sieht nach UTF-16 aus.',
      en: 'The file is not UTF-8; it looks like UTF-16.',
    }),
    fix: say({
      de: 'Sie mit der Kodierung UTF-8 neu speichern.',
      en: 'Save it again with the encoding UTF-8.',
    }),
  };
}

const CONFLICT = /^(?:<{7} |>{7} |\|{7} |<{7}\r?$|>{7}\r?$)/u;

/**
 * Marks that a version control system leaves: `<<<<<<< HEAD`. A line of seven = alone is one as well, unless it may
 * underline a heading, which has its text in the line above.
 */
function findConflicts(text: string, file: string): Finding[] {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/mu.test(text)) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, index): Finding[] => {
    const isDivider = /^={7}\r?$/u.test(line) && (lines[index - 1] ?? '').trim() === '';
    if (!isDivider && !CONFLICT.test(line)) return [];
    const mark = line.trim().slice(0, 40);
    return [
      {
        ...toBase('conflict-marker', file, index + 1, 1),
        message: say({
          de: `„${mark}“ stammt von einer Zusammenführung, die nicht beendet wurde.`,
          en: `“${mark}” is the mark of a merge that nobody finished.`,
        }),
        fix: say({
          de: 'Eine der beiden Fassungen behalten und die Zeilen <<<<<<<, ======= und >>>>>>> löschen.',
          en: 'Keep one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>.',
        }),
      },
    ];
  });
}

const MOST_CONTROLS = 5;

function findControls(text: string, file: string): Finding[] {
  return findControlCharacters(text)
    .slice(0, MOST_CONTROLS)
    .map(({ name, line, column }) => ({
      ...toBase('control-character', file, line, column),
      message: say({
        de: `Hier steht ${name}, ein Zeichen, das in keinem Text stehen darf: Feeds und Exporte brechen daran.`,
        en: `${name} stands here, which no text may hold: feeds and exports break on it.`,
      }),
      fix: say({
        de: 'Es löschen oder schreiben, was gemeint war; viele Editoren zeigen es nur als Lücke.',
        en: 'Delete it, or write what was meant; many editors show it only as a gap.',
      }),
    }));
}

/** A carriage return alone ended a line on old Macs; parsers disagree about what it is today. */
function findOldLineEnds(text: string, file: string): Finding[] {
  const at = text.search(/\r(?!\n)/u);
  if (at === -1) return [];
  const before = text.slice(0, at).split('\n');
  return [
    {
      ...toBase('control-character', file, before.length, (before.at(-1) ?? '').length + 1),
      message: say({
        de: 'Eine Zeile endet nur mit einem Wagenrücklauf (U+000D), wie auf alten Macs.',
        en: 'A line ends with a carriage return alone (U+000D), as on old Macs.',
      }),
      fix: say({
        de: 'Die Datei mit den Zeilenenden von Unix (LF) neu speichern.',
        en: 'Save the file again with the line ends of Unix (LF).',
      }),
    },
  ];
}

function toBase(
  rule: Finding['rule'],
  file: string,
  line: number,
  column: number,
): Pick<Finding, 'rule' | 'severity' | 'file' | 'line' | 'column'> {
  return { rule, severity: 'error', file, line, column };
}
