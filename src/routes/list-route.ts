import type { Register } from '../site/register.ts';
import type { ListPage, YearList } from '../site/year-list.ts';
import type { LocaleParam } from '../views/create-view.ts';
import type { RegisterProps } from '../views/register-sections.ts';
import { toLocales } from './locale-paths.ts';

/** What a page of a list by year is made of. */
export interface ListProps<Item> {
  readonly list: YearList<Item>;
  readonly page: ListPage<Item>;
}

interface Route<Props> {
  readonly params: { readonly locale: LocaleParam; readonly list: string | undefined };
  readonly props: Props;
}

/** An address for each page of a list in each of some languages. */
export function toListPaths<Item>(
  list: YearList<Item>,
  locales: readonly { readonly params: { readonly locale: LocaleParam } }[] = toLocales(),
): Route<ListProps<Item>>[] {
  return locales.flatMap(({ params }) =>
    list.pages.map((page) => ({
      params: { ...params, list: toParam(page.path) },
      props: { list, page },
    })),
  );
}

/** An address for the first page of a register and for each page by letter, in each language. */
export function toRegisterPaths<Entry>(register: Register<Entry>): Route<RegisterProps<Entry>>[] {
  return toLocales().flatMap(({ params }) =>
    [undefined, ...register.pages].map((page) => ({
      params: { ...params, list: toParam(page?.path ?? '') },
      props: { register, page },
    })),
  );
}

/** The main language alone: for pages that there are in one language only. */
export function toMainLocale(): { params: { locale: LocaleParam } }[] {
  return toLocales().slice(0, 1);
}

/** `'2022/2/'` as the last part of an address that Astro fills in. */
function toParam(path: string): string | undefined {
  return path === '' ? undefined : path.slice(0, -1);
}
