import type { Register, RegisterPage } from '../src/site/register.ts';
import type { ListPage, YearList } from '../src/site/year-list.ts';
import { toMainLang } from './main-lang.ts';
import type { View } from './view.ts';

/** A link to a part of a list, with how many entries it has. */
export interface Part {
  readonly href: string;
  readonly name: string;
  readonly count?: number;
  /** A name to be read out where the one to be seen is a sign. */
  readonly spoken?: string | undefined;
  readonly hreflang?: string | undefined;
  readonly isCurrent?: boolean;
}

/** Links to the years of a list, and first to its newest entries; `page` is the one that they stand on. */
export function toYearParts(
  view: View,
  list: Pick<YearList<unknown>, 'years'>,
  base: string,
  page: Pick<ListPage<unknown>, 'year'>,
): Part[] {
  return [
    { href: base, name: view.words.list.newest, isCurrent: page.year === undefined },
    ...list.years.map(({ year, count, path }) => ({
      href: base + path,
      name: year,
      count,
      isCurrent: page.year === year,
    })),
  ];
}

/** Links to the years of a list that is there in the main language only, from a page in any. */
export function toMainYearParts(
  view: View,
  list: Pick<YearList<unknown>, 'years'>,
  base: string,
): Part[] {
  const hreflang = toMainLang(view);
  return list.years.map(({ year, count, path }) => ({
    href: base + path,
    name: year,
    count,
    hreflang,
  }));
}

/** Links to the letters of a register; `page` is the one that they stand on. */
export function toLetterParts(
  view: View,
  { letters }: Register<unknown>,
  base: string,
  page: RegisterPage<unknown> | undefined,
): Part[] {
  return letters.map(({ letter, count, path }) => ({
    href: base + path,
    name: letter,
    count,
    spoken: letter === '#' ? view.words.list.otherSigns : undefined,
    isCurrent: page?.sections.some((section) => section.letter === letter) ?? false,
  }));
}

/** The title of a page of a list by year: "Artikel", "Artikel · 2022 · Seite 2 von 7". */
export function toYearTitle(
  name: string,
  { year, number, count }: Pick<ListPage<unknown>, 'year' | 'number' | 'count'>,
  view: View,
): string {
  return year === undefined ? name : toTitle([name, year], number, count, view);
}

/** The title of a page of a register: "Akteure", "Akteure · A–D", "Akteure · S · Seite 2 von 3". */
export function toRegisterTitle(
  name: string,
  page: Pick<RegisterPage<unknown>, 'name' | 'number' | 'count'> | undefined,
  view: View,
): string {
  return page ? toTitle([name, page.name], page.number, page.count, view) : name;
}

function toTitle(parts: readonly string[], number: number, count: number, view: View): string {
  return [...parts, ...(count > 1 ? [view.words.list.page(number, count)] : [])].join(' · ');
}
