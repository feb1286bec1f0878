import type { View } from '../../components/view.ts';
import type { Locale } from '../i18n/locales.ts';
import { getWords, LOCALES } from '../i18n/locales.ts';
import { createPaths } from '../site/paths.ts';

/** The value of `[...locale]` in an address: none for German. */
export type LocaleParam = string | undefined;

/** What the components of a page in one language need. */
export function createView(param: LocaleParam): View {
  const locale: Locale = LOCALES.find((one) => one === param) ?? LOCALES[0];
  return { locale, words: getWords(locale), paths: createPaths(import.meta.env.BASE_URL, locale) };
}

/** One address for each language; a page with items passes them and gets each in each language. */
export function toLocalePaths<Item extends { readonly id: string }>(
  items: readonly Item[],
): { params: { locale: LocaleParam; id: string }; props: { item: Item } }[] {
  return toLocales().flatMap(({ params }) =>
    items.map((item) => ({ params: { ...params, id: item.id }, props: { item } })),
  );
}

/** The parameters of a page that has no items. */
export function toLocales(): { params: { locale: LocaleParam } }[] {
  return LOCALES.map((locale, index) => ({ params: { locale: index === 0 ? undefined : locale } }));
}
