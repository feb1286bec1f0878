import type { Locale } from '../src/i18n/locale.ts';
import type { Words } from '../src/i18n/words.ts';

const LANGUAGES: Readonly<Record<Locale, Intl.DisplayNames>> = {
  de: new Intl.DisplayNames('de', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
};

/** What a link calls a page: in this language where the interface has a name for it, otherwise by its title. */
export function toPageName(id: string, words: Words, title?: string): string {
  const names: Readonly<Record<string, string>> = words.pages;
  return names[id] ?? title ?? id;
}

/** The name of a language for readers of another one: "Englisch"; undefined where it is their own. */
export function toLanguageName(lang: string | undefined, locale: Locale): string | undefined {
  if (lang === undefined) return undefined;
  return new Intl.Locale(lang).language === locale ? undefined : LANGUAGES[locale].of(lang);
}
