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

/** What a page of a list is called. */
export interface PageNames {
  /** "Artikel · 2022 · Seite 2 von 7" */
  readonly title: string;
  /** "Artikel · 2022" */
  readonly heading: string;
  /** "Seite 2 von 7"; '' where there is one only. */
  readonly where: string;
}

/** Names a page of a list by year; the first page is called as the list. */
export function nameYearPage(
  name: string,
  { year, number, count }: Pick<ListPage<unknown>, 'year' | 'number' | 'count'>,
  view: View,
): PageNames {
  return toNames(name, year, number, count, view);
}

/** Names a page of a register by its letters: "Akteure · A–D". */
export function nameRegisterPage(
  name: string,
  page: Pick<RegisterPage<unknown>, 'name' | 'number' | 'count'> | undefined,
  view: View,
): PageNames {
  return toNames(name, page?.name, page?.number ?? 1, page?.count ?? 1, view);
}

function toNames(
  name: string,
  part: string | undefined,
  number: number,
  count: number,
  { words }: View,
): PageNames {
  const heading = part === undefined ? name : `${name} · ${part}`;
  const where = count > 1 ? words.list.page(number, count) : '';
  return { title: where === '' ? heading : `${heading} · ${where}`, heading, where };
}
