import type { View } from './view.ts';

/** What a link to a page that is there in the main language only says of its language; undefined on a page in that language. */
export function toMainLang({ locale, paths }: Pick<View, 'locale' | 'paths'>): string | undefined {
  return paths.main === locale ? undefined : paths.main;
}
