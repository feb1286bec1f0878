import type { List, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { beginsWithOrdinalNoun } from '../../text/lang/de/ordinal-nouns.ts';
import { getSpan } from './node-span.ts';

const NUMBER = /\d+/uy;

/** A year that begins a paragraph: "1954. Das war lange her." */
const LONGEST_NUMBER = 3;

/** How much of an item tells whether an ordinal begins it. */
const LONGEST_NOUN = 40;

/** "* 1954 in Bonn", "* 3. Mai 1954", "* Name von der Redaktion geändert". */
const BORN_OR_NOTE =
  /\* +(?:\d{4}\b|\d{1,2}\. ?\p{L}|[^\n]*\b(?:geändert|Redaktion|Anm\.|Anmerkung))/uy;

/**
 * Finds the markers of lists that are none: of one item, of numbers that do not count by one, of dates and ordinals.
 *
 * @example "Die Wahl ist am\n1. Mai." has an ordinal, "1. Brot\n2. Salz" is a list.
 */
export function findListSigns(tree: Root, source: string): number[] {
  const signs: number[] = [];
  visit(tree, 'list', (list, index, parent) => {
    const isInner = parent?.type === 'listItem' && index !== 0;
    const isList = list.ordered ? isCounted(list, source) : isPointed(list, source, isInner);
    if (isList) return;
    for (const { start } of list.children.map(getSpan))
      signs.push(list.ordered ? start + readNumber(source, start).length : start);
  });
  return signs;
}

function isCounted(list: List, source: string): boolean {
  const numbers = list.children.map((item) => readNumber(source, getSpan(item).start));
  const first = Number(numbers[0]);
  return (
    numbers.length > 1 &&
    numbers.every(
      (digits, index) => digits === String(first + index) && digits.length <= LONGEST_NUMBER,
    ) &&
    // Paragraphs of a text may begin with numbers that follow one another: "2. Bundesliga: …", "3. Liga: …".
    (first <= 1 || !list.spread) &&
    !list.children.some((item) => beginsWithOrdinalNoun(readText(source, item)))
  );
}

function isPointed(list: List, source: string, isInner: boolean): boolean {
  return (
    (list.children.length > 1 || isInner) &&
    !list.children.some((item) => {
      BORN_OR_NOTE.lastIndex = getSpan(item).start;
      return BORN_OR_NOTE.test(source);
    })
  );
}

function readNumber(source: string, start: number): string {
  NUMBER.lastIndex = start;
  return NUMBER.exec(source)?.[0] ?? '';
}

/** What stands behind the number of an item. */
function readText(source: string, item: ListItem): string {
  const start = getSpan(item).start + readNumber(source, getSpan(item).start).length + 1;
  return source.slice(start, start + LONGEST_NOUN).trimStart();
}
