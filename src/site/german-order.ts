const { compare } = new Intl.Collator('de', { numeric: true });
const { compare: compareBase } = new Intl.Collator('de', { sensitivity: 'base' });

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What stands for everything that begins with no letter from A to Z: digits, other scripts. */
export const NO_LETTER = '#';

/**
 * Sorts as a German dictionary does (DIN 5007-1): ä with a, ß with ss. Numbers stand by their value, and marks before the
 * first letter or digit do not count.
 */
export function sortByName<Item>(
  items: readonly Item[],
  toName: (item: Item) => string,
): readonly Item[] {
  return items
    .map((item) => ({ item, name: toKey(toName(item)) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ item }) => item);
}

/**
 * The letter under which a German dictionary has a name: that of the alphabet with which its first letter is sorted.
 *
 * @example toLetter('„Ökobund“') // 'O'
 */
export function toLetter(name: string): string {
  const [first = ''] = toKey(name);
  if (!/^\p{L}/u.test(first) || compareBase(first, 'Z') > 0) return NO_LETTER;
  // The last that does not stand behind it: œ and ø stand between o and p.
  return LETTERS.findLast((letter) => compareBase(letter, first) <= 0) ?? NO_LETTER;
}

/** The name of an actor as a register sorts it: der, die and das do not count. */
export function toSortedName({ name }: { readonly name: string }): string {
  return name.replace(/^(?:der|die|das) /iu, '');
}

function toKey(name: string): string {
  return name.normalize('NFC').replace(/^[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]+/u, '') || name;
}
