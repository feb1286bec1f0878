import type { View } from '../../components/view.ts';
import { findFrequent } from '../site/frequent.ts';
import { NO_LETTER } from '../site/german-order.ts';
import type { Occurrence } from '../site/model.ts';
import type { Register, RegisterPage } from '../site/register.ts';

/** What a page of a register is made of; its first page has the letters only. */
export interface RegisterProps<Entry> {
  readonly register: Register<Entry>;
  readonly page: RegisterPage<Entry> | undefined;
}

/** Entries of a register under a heading; undefined where the title of the page says enough. */
export interface Section<Entry> {
  readonly id: string | undefined;
  readonly heading: string | undefined;
  readonly entries: readonly Entry[];
}

/** What a page of a register shows: its letters; on the first page everything, or what occurs most where the rest is by letter. */
export function toSections<Entry extends { readonly occurrences: readonly Occurrence[] }>(
  { register, page }: RegisterProps<Entry>,
  all: readonly Entry[],
  { words }: View,
): Section<Entry>[] {
  if (page)
    return page.sections.map(({ id, letter, entries }) => ({
      id,
      heading: letter === NO_LETTER ? words.list.otherSigns : letter,
      entries,
    }));
  return register.letters.length === 0
    ? [{ id: undefined, heading: undefined, entries: all }]
    : [{ id: undefined, heading: words.list.frequent, entries: findFrequent(all) }];
}
