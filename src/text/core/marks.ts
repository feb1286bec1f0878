import type { Block } from './blocks.ts';
import type { Span } from './spans.ts';
import { compareSpans } from './spans.ts';

/** Words between quotation marks: `start` and `end` take the marks along, `inner` leaves them out. */
export interface MarkedSpan extends Span {
  readonly inner: Span;
  /** 0 outside other marks, 1 for ‚…‘ inside „…“, and so on. */
  readonly depth: number;
}

/** What `findMarks` saw: the pairs, and the opening marks that nothing closes. */
export interface QuotationMarks {
  readonly marked: readonly MarkedSpan[];
  readonly unclosed: readonly Span[];
}

/** For each opening mark the marks that may close it; mixtures such as „…" stand in real copy. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"“',
  '”': '”',
  '»': '«',
  '«': '»',
  '"': '"“”',
  '‚': "‘’'",
  '‘': '’',
  '›': '‹',
  '‹': '›',
  "'": "'",
};

const MARK = new RegExp(`[${Object.keys(CLOSERS).join('')}’]`, 'gu');

// How far behind a sign for inches the end of the quote is looked for.
const LONGEST_REST = 400;

interface Opening {
  readonly mark: string;
  readonly at: number;
}

/**
 * Finds the words between quotation marks, pairs nested or not, block by block and in one pass.
 *
 * Knows „“ »« «» “” "" ‚‘ ‘’ ›‹ '' and mixtures. An apostrophe after a letter is no mark ("geht's"), nor is a
 * sign for inches or minutes after a digit (27", 5'). A quote that runs on into the next paragraph, where the
 * opening mark is set again, ends with its own paragraph; any other mark left open is listed as unclosed.
 */
export function findMarks(text: string, blocks: readonly Block[]): QuotationMarks {
  const marked: MarkedSpan[] = [];
  const unclosed: Span[] = [];
  for (const [index, block] of blocks.entries()) {
    const open: Opening[] = [];
    for (const { 0: mark, index: from } of text.slice(block.start, block.end).matchAll(MARK)) {
      const at = block.start + from;
      if (isInchSign(text, at, block.end, open)) continue;
      if (closesOne(text, at, mark, open)) {
        const opening = open.pop();
        if (opening) marked.push(toMarkedSpan(opening.at, at + 1, open.length));
      } else if (opensOne(text, at, mark)) {
        open.push({ mark, at });
      }
    }
    const next = blocks[index + 1];
    for (const [depth, opening] of open.entries()) {
      const runsOn =
        depth === 0 && next !== undefined && firstCharacter(text, next) === opening.mark;
      if (runsOn)
        marked.push({
          ...toMarkedSpan(opening.at, block.end, 0),
          inner: { start: opening.at + 1, end: block.end },
        });
      else if (!"'‘".includes(opening.mark))
        unclosed.push({ start: opening.at, end: opening.at + 1 });
    }
  }
  return { marked: toDepths(marked.sort(compareSpans)), unclosed };
}

/** Counts the pairs around each pair; an opening mark that nothing closes is around none. */
function toDepths(marked: readonly MarkedSpan[]): MarkedSpan[] {
  const around: number[] = [];
  return marked.map((span) => {
    while ((around.at(-1) ?? Infinity) < span.end) around.pop();
    around.push(span.end);
    return { ...span, depth: around.length - 1 };
  });
}

/** „Das Rad misst 27"“: behind a digit, and the mark that closes the quote follows before another opens. */
function isInchSign(text: string, at: number, end: number, open: readonly Opening[]): boolean {
  if (text.charAt(at) !== '"' || open.at(-1)?.mark !== '„') return false;
  if (!/\d/u.test(text.charAt(at - 1))) return false;
  const rest = text.slice(at + 1, Math.min(end, at + LONGEST_REST));
  return /^[^„"]*[“”]/u.test(rest);
}

function toMarkedSpan(start: number, end: number, depth: number): MarkedSpan {
  return { start, end, inner: { start: start + 1, end: end - 1 }, depth };
}

function firstCharacter(text: string, block: Block): string {
  return text.slice(block.start, block.end).trimStart().charAt(0);
}

/** Says whether the mark closes the innermost opening; drops dead single marks on the way. */
function closesOne(text: string, at: number, mark: string, open: Opening[]): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const isApostrophe = "'’‘".includes(mark) && /\p{L}/u.test(before) && /\p{L}/u.test(after);
  if (isApostrophe) return false;
  const top = open.at(-1);
  if (!top) return false;
  if ((CLOSERS[top.mark] ?? '').includes(mark))
    return !isOpenPosition(before, after) || mark !== top.mark;
  const below = open.at(-2);
  // ‚Was‘ nobody closed inside „…“ must not keep the outer quote open.
  if ("'‘‚".includes(top.mark) && below && (CLOSERS[below.mark] ?? '').includes(mark)) {
    open.pop();
    return true;
  }
  return false;
}

function opensOne(text: string, at: number, mark: string): boolean {
  if (!(mark in CLOSERS)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '„' || mark === '‚') return mark === '„' || !/\d/u.test(before);
  if (`"'`.includes(mark) && /\d/u.test(before)) return false;
  return isOpenPosition(before, after);
}

function isOpenPosition(before: string, after: string): boolean {
  const clear = before === '' || /[\s([{–—\-/„“»«‚‘›‹"':]/u.test(before);
  return clear && after !== '' && !/[\s.,;:!?)\]]/u.test(after);
}
