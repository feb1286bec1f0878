import type { NameForm } from '../lang/name-form.ts';
import { NO_LANGUAGE } from '../lang/language.ts';
import { findTokens } from '../core/tokens.ts';

/** A form of a name and its owner, as the matcher finds it. */
export interface NameEntry extends NameForm {
  readonly id: string;
  readonly kind: 'actor' | 'place' | 'term';
  readonly isBuiltin: boolean;
}

/** The forms that begin with the words on the way here, by their next word; words are folded. */
interface NameNode {
  readonly next: ReadonlyMap<string, NameNode>;
  /** The forms that end here. */
  readonly entries: readonly NameEntry[];
}

/** All forms of all names. */
export interface NameIndex {
  readonly root: NameNode;
  /** Makes the key of a word. */
  readonly fold: (word: string) => string;
}

/** The longest form that begins at a word: its owners and how many words it has. */
export interface NameMatch {
  readonly entries: readonly NameEntry[];
  readonly length: number;
}

interface Growing {
  /** Most nodes have none behind them: a map of its own for each would take its time. */
  next: ReadonlyMap<string, NameNode>;
  readonly entries: NameEntry[];
}

const NOTHING: ReadonlyMap<string, NameNode> = new Map();

// Most names. The tokens of such a form are its words as they are, and to find them by the rules for texts takes longer
// than all else here.
const LATIN = String.raw`[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]{1,99}`;
const PLAIN_WORDS = new RegExp(`^${LATIN}(?: ${LATIN})*$`, 'u');

/**
 * Builds the index of all forms; those of one owner stand together. Looking a form up takes as many steps as it has
 * words, whatever the number of forms.
 */
export function createNameIndex(entries: Iterable<NameEntry>, fold: NameIndex['fold']): NameIndex {
  return extendNameIndex({ root: toEmpty(), fold }, entries);
}

/**
 * The index with more forms, which stand before those of the same kind that are built in; the one that was given stays as it is,
 * and the two share what they have in common.
 */
export function extendNameIndex(
  { root, fold }: NameIndex,
  entries: Iterable<NameEntry>,
): NameIndex {
  const own = new Set<NameNode>();
  const grown = toOwn(root, own);
  for (const entry of entries) {
    let node = grown;
    for (const word of toWords(entry.form, fold)) node = goOn(node, word, own);
    if (node !== grown && !node.entries.some((known) => isOwner(known, entry)))
      insert(node.entries, entry);
  }
  return { root: grown, fold };
}

/**
 * Finds the longest form whose words are those that `getWord(0)`, `getWord(1)` … give, with an owner that `isMeant`
 * accepts. An initial between two words of a name is skipped: "Ada M. Berg" is "Ada Berg".
 */
export function findLongestForm(
  { root, fold }: NameIndex,
  getWord: (offset: number) => string | undefined,
  isMeant: (entry: NameEntry) => boolean,
): NameMatch | undefined {
  let longest: NameMatch | undefined;
  let node: NameNode | undefined = root;
  for (let offset = 0; node;) {
    const word = getWord(offset);
    if (word === undefined) break;
    const following: NameNode | undefined = node.next.get(fold(word));
    if (following) offset += 1;
    else if (offset > 0 && /^\p{Lu}$/u.test(word) && getWord(offset + 1) === '.') {
      offset += 2;
      continue;
    } else break;
    node = following;
    const entries = node.entries.filter(isMeant);
    if (entries.length > 0) longest = { entries, length: offset };
  }
  return longest;
}

/** The owners of one word as a whole form that `isMeant` accepts. */
export function findWord(
  { root, fold }: NameIndex,
  word: string,
  isMeant: (entry: NameEntry) => boolean,
): readonly NameEntry[] {
  return (root.next.get(fold(word))?.entries ?? []).filter(isMeant);
}

/** Tells whether a word begins a name, or is one. */
export function beginsName({ root, fold }: NameIndex, word: string): boolean {
  return root.next.has(fold(word));
}

/** The words of a form, folded. */
export function toWords(form: string, fold: NameIndex['fold']): string[] {
  const words = PLAIN_WORDS.test(form)
    ? form.split(' ')
    : findTokens(form, NO_LANGUAGE).map(({ text }) => text);
  return words.map((word) => fold(word));
}

/** The node behind a word: of the grown index alone, so that it may change. */
function goOn(node: Growing, word: string, own: Set<NameNode>): Growing {
  const known = node.next.get(word);
  // What is in the set was made here.
  if (known && own.has(known)) return known as Growing;
  const made = toOwn(known, own);
  if (node.next === NOTHING) node.next = new Map([[word, made]]);
  // What is not the empty one was made here.
  else (node.next as Map<string, NameNode>).set(word, made);
  return made;
}

/** A node with all that one of the given index has. */
function toOwn(node: NameNode | undefined, own: Set<NameNode>): Growing {
  const made: Growing = node
    ? { next: node.next.size > 0 ? new Map(node.next) : NOTHING, entries: [...node.entries] }
    : toEmpty();
  own.add(made);
  return made;
}

const KINDS: readonly NameEntry['kind'][] = ['actor', 'place', 'term'];

/** Puts an entry behind those that go before it: of kinds in their order, and in each what is built in last. */
function insert(entries: NameEntry[], entry: NameEntry): void {
  const at = entries.findIndex((known) => toRank(known) > toRank(entry));
  entries.splice(at === -1 ? entries.length : at, 0, entry);
}

function toRank({ kind, isBuiltin }: NameEntry): number {
  return 2 * KINDS.indexOf(kind) + Number(isBuiltin);
}

function isOwner(known: NameEntry | undefined, { kind, id }: NameEntry): boolean {
  return known?.id === id && known.kind === kind;
}

function toEmpty(): Growing {
  return { next: NOTHING, entries: [] };
}
