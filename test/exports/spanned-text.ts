import fc from 'fast-check';
import type { Block } from '../../src/text/core/blocks.ts';
import type { Span } from '../../src/text/core/spans.ts';

const WORDS = ['a', 'ä', '😀', '&', '<', '>', ']]>', '"', ' ', '„', '“', '\u0002', '\uFFFF', '\t'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });

/** An article of up to four blocks with spans anywhere in them, from a word to a word. */
export const spannedText = fc
  .record({
    blocks: fc.array(fc.tuple(words, fc.constantFrom<Block['kind']>('heading', 'paragraph')), {
      minLength: 1,
      maxLength: 4,
    }),
    cuts: fc.array(fc.array(fc.tuple(fc.nat(60), fc.nat(9)), { minLength: 1, maxLength: 3 }), {
      maxLength: 12,
    }),
  })
  .map(({ blocks, cuts }) => {
    const all: string[] = [];
    const found = blocks.map(([list, kind]): Block => {
      const start = all.join('').length;
      all.push(...list);
      const end = all.join('').length;
      all.push('\n\n');
      return { start, end, kind };
    });
    // The break after a block is in no block.
    const places = all.flatMap((word, index) => (word === '\n\n' ? [] : [index]));
    const toSpan = ([from, length]: readonly [number, number]): Span => {
      const first = places[from % places.length] ?? 0;
      const start = all.slice(0, first).join('').length;
      return { start, end: start + all.slice(first, first + length + 1).join('').length };
    };
    return { text: all.join(''), blocks: found, spans: cuts.map((list) => list.map(toSpan)) };
  });
