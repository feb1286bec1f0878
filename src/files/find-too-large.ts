import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from './content-file.ts';

/** Two million characters are the text of a long novel, three times over. */
const MOST_CHARACTERS = 2_000_000;
/** How deep quotations, lists, brackets and emphasis may stand in one another. */
const MOST_LEVELS = 100;
/** How many stars and low lines one paragraph may hold. */
const MOST_MARKS = 10_000;
/**
 * The parser of Markdown copies what it has read whenever a quotation or a list ends: their number, times the length of
 * the text, says how long it takes.
 */
const MOST_COPIED = 2_000_000_000;

const MARKER = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/u;
const SIGNS = /\\.|\[|\]|\*+|_+/gu;

/** What one paragraph has open. */
interface Paragraph {
  readonly brackets: number;
  readonly emphasis: number;
  readonly marks: number;
}

const EMPTY: Paragraph = { brackets: 0, emphasis: 0, marks: 0 };

/**
 * Finds the first place from which on a text is too large, or nested too deep, to be parsed in the time of a build:
 * the parser takes longer with the square of some things. The text is read once, whatever it holds.
 */
export function findTooLarge({ file, text, body }: ContentFile): Finding[] {
  const first = text.slice(0, text.length - body.length).split('\n').length;
  const report = (line: number, column: number, [message, fix]: Fault): Finding[] => [
    {
      rule: 'too-large',
      severity: 'error',
      file,
      line,
      column,
      message: say(message),
      fix: say(fix),
    },
  ];
  if (text.length > MOST_CHARACTERS) return report(1, 1, toTooLong(text.length));
  let paragraph = EMPTY;
  let containers = 0;
  let wasContainer = false;
  for (const [index, line] of body.split('\n').entries()) {
    const { levels, end } = readMarkers(line);
    if (levels > 0 && !wasContainer) containers += 1;
    wasContainer = levels > 0;
    const rest = line.slice(end);
    const isItem = levels > 0 && line.charAt(end - 1) !== '>';
    if (isItem || rest.trim() === '') paragraph = EMPTY;
    const next = readSigns(rest, paragraph);
    const deep = levels > MOST_LEVELS ? 1 : next.tooDeepAt && next.tooDeepAt + end;
    if (deep !== undefined) return report(first + index, deep, TOO_DEEP);
    paragraph = next.paragraph;
    if (paragraph.marks > MOST_MARKS) return report(first + index, 1, TOO_MANY_MARKS);
    if (containers * body.length > MOST_COPIED)
      return report(first + index, 1, toTooMany(containers, body.length));
  }
  return [];
}

/** What is wrong, and what to do. */
type Fault = readonly [message: Said, fix: Said];

const DIVIDE = { de: 'Sie in mehrere Dateien teilen.', en: 'Divide it into several files.' };

function toTooLong(length: number): Fault {
  const [has, most] = [String(length), String(MOST_CHARACTERS)];
  const message = {
    de: `Die Datei hat ${has} Zeichen; höchstens ${most} werden gelesen.`,
    en: `The file has ${has} characters; at most ${most} are read.`,
  };
  return [message, DIVIDE];
}

const TOO_DEEP: Fault = [
  {
    de: `Hier steht etwas mehr als ${String(MOST_LEVELS)} Ebenen tief in Zitatblöcken, Listen, Klammern oder Hervorhebungen.`,
    en: `Something stands more than ${String(MOST_LEVELS)} levels deep in quotations, lists, brackets or emphasis.`,
  },
  {
    de: 'Die Ebenen auflösen; für die Zeichen selbst \\[, \\* und \\_ schreiben.',
    en: 'Take out the levels; write \\[, \\* and \\_ for the signs themselves.',
  },
];

const TOO_MANY_MARKS: Fault = [
  {
    de: `Der Absatz hat mehr als ${String(MOST_MARKS)} Sterne und Unterstriche.`,
    en: `The paragraph has more than ${String(MOST_MARKS)} stars and low lines.`,
  },
  {
    de: 'Den Absatz mit Leerzeilen teilen, oder für die Zeichen selbst \\* und \\_ schreiben.',
    en: 'Divide the paragraph with empty lines, or write \\* and \\_ for the signs themselves.',
  },
];

function toTooMany(containers: number, length: number): Fault {
  const [count, characters] = [String(containers), String(length)];
  const message = {
    de: `Die Datei hat mehr als ${count} Zitatblöcke und Listen in ${characters} Zeichen.`,
    en: `The file has more than ${count} quotations and lists in ${characters} characters.`,
  };
  return [message, DIVIDE];
}

/** How many quotations and lists begin or go on in a line, and where its own text begins; an indented list counts its indents. */
function readMarkers(line: string): { readonly levels: number; readonly end: number } {
  const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
  let levels = 0;
  let end = 0;
  for (
    let marker = MARKER.exec(line);
    marker && levels <= MOST_LEVELS;
    marker = MARKER.exec(line.slice(end))
  ) {
    levels += 1;
    end += marker[0].length;
  }
  return { levels: levels === 0 ? 0 : levels + Math.floor(indent / 2), end };
}

/** Counts the brackets and the emphasis that a line opens and closes; the column from 1 where one closes too deep. */
function readSigns(
  line: string,
  { brackets, emphasis, marks }: Paragraph,
): { readonly paragraph: Paragraph; readonly tooDeepAt?: number } {
  const open = { brackets, emphasis, marks };
  for (const { 0: sign, index } of line.matchAll(SIGNS)) {
    const kind = sign === '[' || sign === ']' ? 'brackets' : 'emphasis';
    const isClosing = sign === ']' || (kind === 'emphasis' && !isFree(line.charAt(index - 1)));
    if (sign.startsWith('\\')) continue;
    if (kind === 'emphasis') open.marks += 1;
    if (kind === 'emphasis' && isClosing !== isFree(line.charAt(index + sign.length))) continue;
    if (isClosing && open[kind] > MOST_LEVELS) return { paragraph: open, tooDeepAt: index + 1 };
    open[kind] = Math.max(0, open[kind] + (isClosing ? -sign.length : sign.length));
  }
  return { paragraph: open };
}

/** Nothing, white space or punctuation: a star beside it may open or close. */
function isFree(character: string): boolean {
  return !/[\p{L}\p{M}\p{N}]/u.test(character);
}
