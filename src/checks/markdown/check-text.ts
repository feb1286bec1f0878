import { decodeString } from 'micromark-util-decode-string';
import type { Html, List, Nodes, Parents, Root, Text } from 'mdast';
import { location } from 'vfile-location';
import type { Said } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../files/create-report.ts';

/** What Markdown may take of a text, before, between and behind the children of a node; "" is nothing. */
interface Syntax {
  readonly open: RegExp;
  readonly close: RegExp;
  /** `SPACE` where nothing is said. */
  readonly between?: RegExp;
}

/** White space and the signs of block quotes, which begin lines. */
const SPACE = /^[\s>]*$/u;
const SYNTAX: Readonly<Record<string, Syntax>> = {
  root: { open: /^\s*$/u, close: /^\s*$/u },
  paragraph: { open: /^[ \t]*$/u, close: /^[ \t]*$/u },
  blockquote: { open: /^>[\s>]*$/u, close: SPACE },
  list: { open: /^$/u, close: SPACE },
  listItem: { open: /^(?:[-+*]|\d{1,9}[.)])[\s>]*$/u, close: SPACE },
  emphasis: { open: /^[*_]$/u, close: /^[*_]$/u },
  strong: { open: /^\*\*$/u, close: /^\*\*$/u },
  link: { open: /^[[<]$/u, close: /^(?:\]\([\s\S]*\)|>)$/u },
  linkReference: { open: /^\[$/u, close: /^\](?:\[[\s\S]*\])?$/u },
  delete: { open: /^~~$/u, close: /^~~$/u },
  footnoteDefinition: { open: /^\[\^[^\]]+\]:[\s>]*$/u, close: SPACE },
  table: { open: /^$/u, close: /^$/u, between: /^[\s>]*(?:[|:\- \t]+\n[\s>]*)?$/u },
  tableRow: { open: /^$/u, close: /^[ \t]*$/u },
  tableCell: { open: /^\|?[ \t]*$/u, close: /^[ \t]*\|?[ \t]*$/u },
  containerDirective: { open: /^:{3,}\w+(?:\{[^\n]*\})?[\s>]*$/u, close: /^[\s>]*:{3,}[ \t]*$/u },
};

/** A backslash before a sign that has no meaning in Markdown, or two that begin a word: `und\/oder`, `\\server\a`. */
const NEEDLESS = /(?<!\\)(?:\\\\)*\\(?=[/,;%$'"@?^])|(?<![^\s(„“"])\\\\(?=\p{L})/gu;

/**
 * Every character of an article is published or is a sign of Markdown: compares the tree with the source it comes
 * from. What would be lost otherwise has a finding with the escape to write; `tree` is as the parser made it.
 *
 * @example "und\/oder" would lose its backslash, "<div>\nEins.\n</div>" its words.
 */
export function checkText(tree: Root, source: string, report: Report): Finding[] {
  const findings: Finding[] = [];
  const places = location(source);
  const add: Add = (offset, message, fix) => {
    findings.push(
      report('changed-text', places.toPoint(offset) ?? { line: 1, column: 1 }, message, fix),
    );
  };
  const addLost = (offset: number, lost: string): void => {
    const sign = lost.trim().charAt(0);
    const shown = toShown(lost);
    add(
      offset + lost.indexOf(sign),
      {
        de: `Markdown würde „${shown}“ weglassen.`,
        en: `Markdown would leave out “${shown}”.`,
      },
      /^[!-/:-@[-`{-~]/u.test(sign)
        ? {
            de: `\\${sign} schreiben, wenn ein ${sign} gemeint ist.`,
            en: `Write \\${sign} for a ${sign} that is meant.`,
          }
        : {
            de: 'Es in eine eigene Zeile schreiben, ohne Zeichen von Markdown ringsum.',
            en: 'Write it in a line of its own, without signs of Markdown around it.',
          },
    );
  };
  const read = (node: Nodes): void => {
    if (node.type === 'text') checkWords(node, source, add, addLost);
    else if (node.type === 'html') checkHtmlWords(node, add);
    else if (node.type === 'list') checkNumbers(node, source, add);
    if (!('children' in node)) return;
    const syntax = getSyntax(node);
    if (syntax) {
      for (const { offset, text, pattern } of getGaps(node, source, syntax))
        if (!pattern.test(text)) addLost(offset, text);
    }
    node.children.forEach(read);
  };
  read(tree);
  return findings;
}

function getSyntax(node: Nodes): Syntax | undefined {
  if (node.type !== 'heading') return SYNTAX[node.type];
  // A heading may end in as many signs as it begins with; "## Platz #" ends in a sign that is meant.
  const close = new RegExp(`^(?:[ \\t]+#{${node.depth}})?[ \\t]*$`, 'u');
  return { open: /^#{1,6}[ \t]*$/u, close };
}

interface Gap {
  readonly offset: number;
  readonly text: string;
  readonly pattern: RegExp;
}

/** The source of a node that no child of it covers. */
function getGaps(node: Parents, source: string, { open, close, between = SPACE }: Syntax): Gap[] {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const edges = node.children.flatMap(({ position }) =>
    position ? [[position.start.offset ?? 0, position.end.offset ?? 0] as const] : [],
  );
  if (edges.length === 0) return [];
  const toGap = (start: number, end: number, pattern: RegExp): Gap => {
    return { offset: start, text: source.slice(start, end), pattern };
  };
  return [
    toGap(from, edges[0]?.[0] ?? from, open),
    ...edges.slice(1).map(([start], index) => toGap(edges[index]?.[1] ?? start, start, between)),
    toGap(edges.at(-1)?.[1] ?? to, to, close),
  ];
}

type Add = (offset: number, message: Said, fix: Said) => void;

/** A list is published with the numbers that the file has. */
function checkNumbers({ ordered, start, children }: List, source: string, add: Add): void {
  if (!ordered) return;
  for (const [index, { position }] of children.entries()) {
    const offset = position?.start.offset ?? 0;
    const written = /^\d+/u.exec(source.slice(offset, offset + LONGEST_NUMBER))?.[0] ?? '';
    const published = String((start ?? 1) + index);
    if (written !== published)
      add(
        offset,
        {
          de: `Markdown würde aus der Zahl ${written} eine ${published} machen.`,
          en: `Markdown would make ${published} of the number ${written}.`,
        },
        {
          de: `${written}\\. schreiben, wenn keine Liste gemeint ist, oder die Einträge fortlaufend zählen.`,
          en: `Write ${written}\\. where no list is meant, or count the items by one.`,
        },
      );
  }
}

/** The words of a text are those of its lines, escapes and entities read. */
function checkWords(
  node: Text,
  source: string,
  add: Add,
  addLost: (offset: number, lost: string) => void,
): void {
  const start = node.position?.start.offset ?? 0;
  // Parsers read U+0000 as U+FFFD; such a character has a finding of its own.
  const raw = source.slice(start, node.position?.end.offset ?? 0).replaceAll('\0', '\uFFFD');
  for (const { index, 0: signs } of raw.matchAll(NEEDLESS)) {
    const escaped = `${signs}${'\\'.repeat(Math.max(1, signs.length))}`;
    add(
      start + index,
      {
        de: 'Markdown würde einen umgekehrten Schrägstrich weglassen.',
        en: 'Markdown would leave out a backslash.',
      },
      { de: `${escaped} für ${signs} schreiben.`, en: `Write ${escaped} for ${signs}.` },
    );
  }
  const values = node.value.split(/\r\n|\r|\n/u);
  let offset = start;
  for (const [index, line] of raw.split(/\r\n|\r|\n/u).entries()) {
    const value = trimLine(values[index] ?? '');
    // Lines of a block quote begin with its signs; a text may begin with the same.
    const isSame = [line, line.replace(/^[ \t]*(?:>[ \t]?)+/u, '')].some(
      (one) => decodeString(trimLine(one)) === value || trimLine(one) === value,
    );
    if (!isSame) addLost(offset, line);
    offset += line.length + (raw.startsWith('\r\n', offset + line.length - start) ? 2 : 1);
  }
}

/** A block of HTML takes its words with it; within a line only the tags are left out. */
function checkHtmlWords(node: Html, add: Add): void {
  const offset = node.position?.start.offset ?? 0;
  if (/^<(?:script|style)\b/iu.test(node.value)) return;
  const rest = node.value.replace(/<!--[\s\S]*?-->/gu, '');
  if (rest.startsWith('<!--'))
    add(
      offset,
      {
        de: 'Ein Kommentar hat kein Ende; der Text dahinter geht verloren.',
        en: 'A comment has no end; the text behind it is lost.',
      },
      { de: '--> schreiben, wo er endet.', en: 'Write --> where it ends.' },
    );
  else if (/[^\s<>]/u.test(rest.replace(/<[^<>]*>/gu, '')))
    add(
      offset,
      {
        de: 'Die Worte eines HTML-Blocks gingen verloren.',
        en: 'The words of a block of HTML would be lost.',
      },
      {
        de: 'Die Tags entfernen, oder die Zeile mit den Worten beginnen; Text hinter einem Kommentar braucht eine eigene Zeile.',
        en: 'Take the tags out, or begin the line with the words; text behind a comment takes a line of its own.',
      },
    );
}

/** Spaces and tabs at the ends of a line are not shown; others, such as U+00A0, are. */
function trimLine(line: string): string {
  let start = 0;
  let end = line.length;
  while (isBlank(line.charAt(start))) start += 1;
  while (end > start && isBlank(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

/** The first line, as far as it is short. */
function toShown(text: string): string {
  const line = text.trim().split(/\r\n|\r|\n/u)[0] ?? '';
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}

const LONGEST_SHOWN = 40;
const LONGEST_NUMBER = 9;
