import type { Block } from '../core/blocks.ts';
import { findFirstFrom, findInside } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import type { MarkedSpan } from '../core/marks.ts';
import type { Quote } from '../quotation/quote.ts';
import { toOuterSpan } from '../quotation/quote.ts';

/** Words in marks in a heading or a pull quote that repeat a quote of the text; `of` is its index among the quotes. */
export interface Echo {
  readonly span: Span;
  readonly of: number;
}

/** A quote as headings repeat it. */
interface Said extends Span {
  readonly index: number;
  readonly words: string;
  readonly isDirect: boolean;
}

/**
 * Finds the quotes that headings repeat. Letters' case and punctuation do not count: the heading
 * „Ein Wagnis“ repeats „ein Wagnis für alle“. The direct quote nearest after the heading wins.
 */
export function findEchoes(
  text: string,
  blocks: readonly Block[],
  marked: readonly MarkedSpan[],
  quotes: readonly Quote[],
): Echo[] {
  const spans = blocks
    .filter(({ kind, part }) => kind === 'heading' || part === 'pull-quote')
    .flatMap((heading) => findInside(marked, heading))
    .filter(({ depth }) => depth === 0);
  if (spans.length === 0) return [];
  const bySaid = indexByWord(text, quotes);
  const byWords = new Map<string, readonly Said[]>();
  return spans.flatMap(({ start, end, inner }) => {
    const words = fold(text.slice(inner.start, inner.end));
    const repeated = byWords.get(words) ?? findRepeated(words, bySaid);
    byWords.set(words, repeated);
    const nearest = repeated[findFirstFrom(repeated, start)] ?? repeated.at(-1);
    return nearest ? [{ span: { start, end }, of: nearest.index }] : [];
  });
}

/** The quotes that hold some words, in order of the text: the direct ones, or the others if none is direct. */
function findRepeated(words: string, bySaid: ReadonlyMap<string, readonly Said[]>): Said[] {
  const lists = words.split(' ').map((word) => bySaid.get(word) ?? []);
  const shortest = lists.reduce((one, other) => (other.length < one.length ? other : one));
  const repeated = shortest.filter((said) => ` ${said.words} `.includes(` ${words} `));
  const direct = repeated.filter(({ isDirect }) => isDirect);
  return direct.length > 0 ? direct : repeated;
}

function indexByWord(text: string, quotes: readonly Quote[]): Map<string, Said[]> {
  const bySaid = new Map<string, Said[]>();
  for (const [index, quote] of quotes.entries()) {
    const words = quote.spans.map(({ start, end }) => fold(text.slice(start, end))).join(' ');
    const said = { ...toOuterSpan(quote), index, words, isDirect: quote.type === 'direct' };
    for (const word of new Set(words.split(' '))) {
      const list = bySaid.get(word);
      if (list) list.push(said);
      else bySaid.set(word, [said]);
    }
  }
  bySaid.delete('');
  return bySaid;
}

function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
