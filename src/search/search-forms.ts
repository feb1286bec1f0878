import { foldWord } from '../schemas/fold-word.ts';
import type { SearchRecord } from '../schemas/search-record.ts';
import { findPrefixedAdjective } from '../text/lang/de/compound-tails.ts';
import { toSpellings, toTownSpellings } from '../text/lang/de/transliterations.ts';
import { collectStems, findTails } from './compounds.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Letters that Pagefind does not take the mark off. */
const UNFOLDED = /[æœøłđðþıÆŒØŁĐÐÞ]/u;

/** Finds the words that stand in no text and that a record is to be found by all the same. */
export type FindForms = (record: SearchRecord) => string[];

/**
 * Spellings without foreign letters (Łódź, Lodz), those of other transcriptions (Selenskyj, Zelensky) and the later parts
 * of compounds. Pagefind itself takes accents off and reads "ue" as "ü". `records` are all that will be searched: what is a word in one of them
 * is a part of a compound in another.
 */
export function createFormFinder(records: readonly SearchRecord[]): FindForms {
  const stems = collectStems(
    (function* () {
      for (const { title, names, text } of records) {
        yield title;
        yield* names;
        yield text;
      }
    })(),
  );
  const known = new Map<string, readonly string[]>();
  const findForWord = (word: string): readonly string[] => {
    const found = known.get(word) ?? toWordForms(word, stems);
    known.set(word, found);
    return found;
  };
  return ({ kind, title, names, text }) => {
    const words = new Set([title, ...names, text].flatMap((one) => one.match(WORD) ?? []));
    const forms = [...words].flatMap(findForWord);
    const others =
      kind === 'actor' || kind === 'statement'
        ? [title, ...names].flatMap(toSpellings)
        : kind === 'place'
          ? [title, ...names].flatMap(toTownSpellings)
          : [];
    return [...new Set([...forms, ...others])];
  };
}

function toWordForms(word: string, stems: ReadonlySet<string>): readonly string[] {
  const adjective = findPrefixedAdjective(word);
  return [
    ...(UNFOLDED.test(word) ? [foldWord(word)] : []),
    ...(adjective === undefined ? [] : [adjective]),
    ...findTails(word, stems),
  ];
}
