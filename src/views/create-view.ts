import type { View } from '../../components/view.ts';
import type { Locale } from '../i18n/locale.ts';
import { getWords } from '../i18n/locales.ts';
import { getSettings } from '../site/get-settings.ts';
import type { Paths } from '../site/paths.ts';
import { createPaths } from '../site/paths.ts';

/** The value of `[...locale]` in an address: none for the main language. */
export type LocaleParam = string | undefined;

/** What the components of a page in one language need. */
export function createView(param: LocaleParam): View {
  const { languages, name, claim, lead } = getSettings();
  const [main] = languages;
  const locale: Locale = languages.find((one) => one === param) ?? main;
  const words = getWords(locale);
  return {
    locale,
    words: {
      ...words,
      siteTagline: claim?.[locale] ?? words.siteTagline,
      home: { ...words.home, lead: lead?.[locale] ?? words.home.lead },
    },
    siteName: name,
    paths: createPaths(import.meta.env.BASE_URL, locale, main),
  };
}

/** The addresses of pages in each language of the site, the main one first. */
export function createAllPaths(): [Locale, Paths][] {
  const { languages } = getSettings();
  return languages.map((locale) => [
    locale,
    createPaths(import.meta.env.BASE_URL, locale, languages[0]),
  ]);
}
