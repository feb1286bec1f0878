import { foldWord } from '../schemas/fold-word.ts';
import type { SearchRecord } from '../schemas/search-record.ts';
import { findPrefixedAdjective } from '../text/lang/de/compound-tails.ts';
import { toSpellings, toTownSpellings } from '../text/lang/de/transliterations.ts';
import { collectStems, findTails } from './compound-tails.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Letters that Pagefind does not take the mark off. */
const UNFOLDED = /[æœøłđðþıÆŒØŁĐÐÞ]/u;

/** Words that stand in no text and that a record is to be found by all the same. */
export interface SearchForms {
  /** Other names. */
  readonly names: readonly string[];
  /** Of words of its text, and parts of these. */
  readonly words: readonly string[];
}

/**
 * Gives spellings without foreign letters (Łódź, Lodz), those of other transcriptions (Selenskyj, Zelensky) and the later parts
 * of compounds. Pagefind itself takes accents off and reads "ue" as "ü". `records` are all that will be searched: what is
 * a word in one of them is a part of a compound in another.
 */
export function createFormFinder(
  records: readonly SearchRecord[],
): (record: SearchRecord) => SearchForms {
  const stems = collectStems(iterateTexts(records));
  const known = new Map<string, readonly string[]>();
  const findForms = (texts: readonly string[]): string[] => {
    const words = new Set(texts.flatMap((one) => one.match(WORD) ?? []));
    return [...words].flatMap((word) => {
      const forms = known.get(word) ?? toForms(word, stems);
      known.set(word, forms);
      return forms;
    });
  };
  return ({ kind, title, names, text }) => {
    const all = [title, ...names];
    return {
      names: [...new Set([...findForms(all), ...all.flatMap(SPELLINGS[kind])])],
      words: [...new Set(findForms([text]))],
    };
  };
}

const SPELLINGS: Readonly<Record<SearchRecord['kind'], (name: string) => string[]>> = {
  actor: toSpellings,
  statement: toSpellings,
  place: toTownSpellings,
  term: () => [],
  article: () => [],
};

function* iterateTexts(records: readonly SearchRecord[]): Generator<string> {
  for (const { title, names, text } of records) {
    yield title;
    yield* names;
    yield text;
  }
}

function toForms(word: string, stems: ReadonlySet<string>): readonly string[] {
  const adjective = findPrefixedAdjective(word);
  return [
    ...(UNFOLDED.test(word) ? [foldWord(word)] : []),
    ...(adjective === undefined ? [] : [adjective]),
    ...findTails(word, stems),
  ];
}
