import { getSettings } from '../site/get-settings.ts';
import type { LocaleParam } from '../views/create-view.ts';

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
  return getSettings().languages.map((locale, index) => ({
    params: { locale: index === 0 ? undefined : locale },
  }));
}
