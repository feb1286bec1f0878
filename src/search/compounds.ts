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
 * "Regierungssprecher". A part counts when it stands somewhere as a word of its own and what is before it does, too.
 */
export function findTails(word: string, stems: ReadonlySet<string>): string[] {
  const folded = foldWord(word);
  if (folded.length < SHORTEST_HEAD + SHORTEST_TAIL || folded.length > LONGEST) return [];
  const tails: string[] = [];
  for (let at = SHORTEST_HEAD - 1; at <= folded.length - SHORTEST_TAIL; at += 1) {
    const tail = folded.slice(at);
    if (stems.has(toStem(foldUmlauts(tail))) && isHead(folded.slice(0, at), stems))
      tails.push(tail);
  }
  return tails;
}

function isHead(head: string, stems: ReadonlySet<string>): boolean {
  if (PREFIXES.has(head)) return true;
  return JOINTS.some((joint) => {
    if (!head.endsWith(joint)) return false;
    const bare = head.slice(0, head.length - joint.length);
    return bare.length >= SHORTEST_HEAD && stems.has(toStem(foldUmlauts(bare)));
  });
}
