import { foldUmlauts, foldWord, toStem } from '../schemas/fold-word.ts';

/** What German puts before a word without being one: prorussisch, Vizekanzler. */
const PREFIXES = new Set(
  `
  anti aussen bundes erz euro ex extra fern ge gegen gross halb haupt hoch innen inner inter jung klein kontra landes mini mit
  multi nach neben neo neu nicht ober post prae pra pro pseudo rechts links sonder spitzen super trans uber ultra un unter ur vize
  vor welt zentral zwischen
`
    .trim()
    .split(/\s+/u),
);
/** Sounds between the parts: Regierung-s-sprecher, Straße-n-bau. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 5;
/** From so many letters on a part is a word by chance no more: the other part need not be known. */
const SURE_HEAD = 5;
const SURE_TAIL = 6;
/** An unknown head with fewer letters is a prefix: Begleiter, Verhandlung. */
const UNKNOWN_HEAD = 4;
/** After these endings an "s" always joins two words. */
const SURE_JOINT = /(?:ung|heit|keit|schaft|ion|ling|tat|tum)s$/u;
/** Longer words are no words. */
const LONGEST = 60;

/** The stems of all words that texts have; compounds are taken apart where their parts are among them. */
export function collectStems(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) words.add(word);
  const stems = new Set<string>();
  for (const word of words) if (word.length >= SHORTEST_HEAD) stems.add(toStem(foldUmlauts(word)));
  return stems;
}

/**
 * The later parts of a compound, folded, with their endings, so that "russisch" finds "prorussische" and "Sprecher" finds
 * "Regierungssprecher". `stems` are those of the words that stand somewhere by themselves: both parts are among them, or
 * one that is long, or the joint leaves no doubt. A part that is none is nothing that anybody types.
 */
export function findTails(word: string, stems: ReadonlySet<string>): string[] {
  const folded = foldWord(word);
  if (folded.length < SHORTEST_HEAD + SHORTEST_TAIL || folded.length > LONGEST) return [];
  const known: string[] = [];
  const unknown = new Map<string, string>();
  for (let at = SHORTEST_HEAD - 1; at <= folded.length - SHORTEST_TAIL; at += 1) {
    const head = folded.slice(0, at);
    const tail = folded.slice(at);
    const isKnown = isWord(tail, stems);
    if (!isBoundary(head, tail, isKnown, stems)) continue;
    if (isKnown) known.push(tail);
    // By the stem of what stands before: "rschutz" is no word where "schutz" may be one.
    else unknown.set(toStem(foldUmlauts(head)), tail);
  }
  // "nministerium" is no word where "ministerium" is one.
  return [
    ...known,
    ...[...unknown.values()].filter((tail) => !known.some((one) => tail.endsWith(one))),
  ];
}

function isBoundary(
  head: string,
  tail: string,
  isTailKnown: boolean,
  stems: ReadonlySet<string>,
): boolean {
  if (SURE_JOINT.test(head)) return true;
  const known = findHead(head, stems);
  if (isTailKnown)
    return known !== undefined || (tail.length >= SURE_TAIL && head.length >= UNKNOWN_HEAD);
  return known !== undefined && known.length >= SURE_HEAD && tail.length >= SURE_TAIL;
}

/** The first part without what joins it to the next, if it is a word, with a prefix or without, or a prefix. */
function findHead(head: string, stems: ReadonlySet<string>): string | undefined {
  if (PREFIXES.has(head)) return head;
  return JOINTS.map((joint) =>
    head.endsWith(joint) ? head.slice(0, head.length - joint.length) : '',
  )
    .filter((bare) => bare.length >= SHORTEST_HEAD)
    .find((bare) => isWord(bare, stems) || isPrefixedWord(bare, stems));
}

function isWord(word: string, stems: ReadonlySet<string>): boolean {
  return stems.has(toStem(foldUmlauts(word)));
}

/** Tells whether a word is a prefix and a word that is long enough to be none by chance: Hoch-wasser, Ober-bürgermeister. */
function isPrefixedWord(word: string, stems: ReadonlySet<string>): boolean {
  for (let at = word.length - SURE_HEAD; at > 1; at -= 1)
    if (PREFIXES.has(word.slice(0, at)) && isWord(word.slice(at), stems)) return true;
  return false;
}
