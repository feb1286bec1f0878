import { NO_LETTER, sortByName, toLetter } from './german-order.ts';

/** The entries of one letter on a page of a register. */
export interface RegisterSection<Entry> {
  /** A to Z, or `#`. */
  readonly letter: string;
  /** Its place on the page. */
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** A page of a register with the entries of some letters. */
export interface RegisterPage<Entry> {
  /** Behind the address of the register: `'letter/a-d/'`, `'letter/s/2/'`. */
  readonly path: string;
  /** What it holds, for a reader: `A–D`, `S`. */
  readonly name: string;
  /** Its number among the pages of its letters, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly sections: readonly RegisterSection<Entry>[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

export interface RegisterLetter {
  readonly letter: string;
  readonly count: number;
  /** Where its first entry stands, behind the address of the register: `'letter/a-d/#letter-b'`. */
  readonly path: string;
}

/** A register by letter; pages and letters are empty where everything has room on one page. */
export interface Register<Entry> {
  readonly pages: readonly RegisterPage<Entry>[];
  readonly letters: readonly RegisterLetter[];
}

/** How many entries a page holds. */
export const MOST_IN_REGISTER = 200;

interface Group<Entry> {
  readonly sections: RegisterSection<Entry>[];
  size: number;
}

/**
 * Divides a register by letter once it has more entries than a page holds: letters that stand side by side share a page while
 * they have room on it, and a letter that has none gets several.
 */
export function toRegister<Entry>(
  entries: readonly Entry[],
  toName: (entry: Entry) => string,
  most: number = MOST_IN_REGISTER,
): Register<Entry> {
  if (entries.length <= most) return { pages: [], letters: [] };
  const byLetter = Map.groupBy(sortByName(entries, toName), (entry) => toLetter(toName(entry)));
  // What begins with a digit is sorted before A, other scripts behind Z: both stand at the end.
  const letters = [...byLetter.keys()].sort(
    (a, b) => Number(a === NO_LETTER) - Number(b === NO_LETTER) || (a < b ? -1 : 1),
  );
  const groups: Group<Entry>[] = [];
  for (const letter of letters) {
    const all = byLetter.get(letter) ?? [];
    const last = groups.at(-1);
    const group = last && last.size + all.length <= most ? last : { sections: [], size: 0 };
    if (group !== last) groups.push(group);
    group.sections.push({ letter, id: `letter-${toPart(letter)}`, entries: all });
    group.size += all.length;
  }
  const pages = groups.flatMap((group) => toPages(group, most));
  return {
    pages: pages.map((page, index) => ({
      ...page,
      previous: pages[index - 1]?.path,
      next: pages[index + 1]?.path,
    })),
    letters: letters.map((letter) => ({
      letter,
      count: byLetter.get(letter)?.length ?? 0,
      path: toPlace(letter, pages),
    })),
  };
}

function toPages<Entry>(
  { sections, size }: Group<Entry>,
  most: number,
): Omit<RegisterPage<Entry>, 'previous' | 'next'>[] {
  const ends = [...new Set([sections[0]?.letter ?? '', sections.at(-1)?.letter ?? ''])];
  const path = `letter/${ends.map(toPart).join('-')}/`;
  const name = ends.join('–');
  const count = Math.ceil(size / most);
  const [only] = sections;
  if (count === 1 || !only) return [{ path, name, number: 1, count: 1, sections }];
  return Array.from({ length: count }, (_, index) => ({
    path: index === 0 ? path : `${path}${String(index + 1)}/`,
    name,
    number: index + 1,
    count,
    sections: [{ ...only, entries: only.entries.slice(index * most, (index + 1) * most) }],
  }));
}

function toPlace(
  letter: string,
  pages: readonly Pick<RegisterPage<unknown>, 'path' | 'sections'>[],
): string {
  for (const { path, sections } of pages)
    for (const section of sections) if (section.letter === letter) return `${path}#${section.id}`;
  return '';
}

/** How an address writes a letter. */
function toPart(letter: string): string {
  return letter === NO_LETTER ? '0' : letter.toLowerCase();
}
