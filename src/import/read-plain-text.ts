import type { Paragraph, PhrasingContent } from 'mdast';
import { say } from '../i18n/say.ts';
import { collapse } from './collapse.ts';
import type { ImportFault } from './import-fault.ts';
import type { Imported } from './imported.ts';

const LONGEST_TITLE = 120;
/** Where nobody wraps: a longer line is a paragraph. */
const WIDEST = 120;

/**
 * Reads an article in plain text. Empty lines divide paragraphs; lines that a program wrapped are joined, others keep their ends; where no
 * line is empty each long line is a paragraph. A short first line before an empty one is the title; with `given` as the
 * title only a line that says the same.
 */
export function readPlainText(source: string, given?: string): Imported | ImportFault {
  const text = source.replace(/\r\n?|[\u0085\u2028]/gu, '\n').replace(/\f|\u2029/gu, '\n\n');
  const groups = text
    .split(/\n(?:[ \t]*\n)+/u)
    .map((group) =>
      group
        .split('\n')
        .map((line) => collapse(line.replace(/[\t\v]/gu, ' ')))
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
  const first = readTitle(groups);
  const title = given === undefined || first === given ? first : undefined;
  const body = title === undefined ? groups : groups.slice(1);
  if (body.length === 0)
    return {
      message: say({
        de: 'Da ist eine Überschrift, aber kein Text.',
        en: 'There is a title and no text.',
      }),
      fix: say({
        de: 'Den Text unter die Überschrift setzen, mit einer leeren Zeile dazwischen.',
        en: 'Put the text below the title, with an empty line between.',
      }),
    };
  const width = Math.max(
    ...body
      .flat()
      .map(toLength)
      .filter((length) => length <= WIDEST),
    0,
  );
  return {
    facts: { title },
    tree: { type: 'root', children: body.flatMap((lines) => toParagraphs(lines, width)) },
    words: collapse(body.flat().join(' ')),
    warnings: findDividedWords(body),
  };
}

function readTitle([first, second]: readonly (readonly string[])[]): string | undefined {
  const [line = '', more] = first ?? [];
  const isTitle =
    second && more === undefined && line.length <= LONGEST_TITLE && !/[.,;:]$/u.test(line);
  return isTitle ? line : undefined;
}

function toParagraphs(lines: readonly string[], width: number): Paragraph[] {
  if (lines.length === 1 || isWrapped(lines, width)) return [toParagraph([lines.join(' ')])];
  if (lines.some((line) => toLength(line) > WIDEST))
    return lines.map((line) => toParagraph([line]));
  return [toParagraph(lines)];
}

/**
 * Lines are wrapped where the first word of each would not have had room in the line before, or where each goes on in the middle of a
 * sentence, with a small letter.
 */
function isWrapped(lines: readonly string[], width: number): boolean {
  return lines.slice(1).every((line, index) => {
    const before = lines[index] ?? '';
    const [word = ''] = line.split(' ');
    const isFull = toLength(before) + 1 + toLength(word) > width && toLength(before) <= WIDEST;
    return isFull || (/^\p{Ll}/u.test(line) && !/[.!?:;]["“”»«‘’]?$/u.test(before));
  });
}

function toParagraph(lines: readonly string[]): Paragraph {
  const children = lines.flatMap((value, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    { type: 'text', value },
  ]);
  return { type: 'paragraph', children };
}

/** "Bürger-" at the end of a line may be half a word; nobody but a reader can tell it from "Bürger- und". */
function findDividedWords(groups: readonly (readonly string[])[]): string[] {
  const divided = groups.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const next = lines[index + 1] ?? '';
      return /\p{Ll}-$/u.test(line) &&
        /^\p{Ll}/u.test(next) &&
        !/^(?:und|oder|bis|sowie|wie)\b/u.test(next)
        ? [`${line.split(' ').at(-1) ?? ''} ${next.split(' ')[0] ?? ''}`]
        : [];
    }),
  );
  return divided.map((word) =>
    say({
      de: `„${word}“ stand am Ende einer Zeile: Ist es ein Wort?`,
      en: `“${word}” stood at the end of a line: is it one word?`,
    }),
  );
}

function toLength(line: string): number {
  return Array.from(line).length;
}
