import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import { getLanguage } from '../text/languages.ts';
import { readLang } from '../articles/to-annotate-options.ts';
import type { ContentFile } from '../files/content-file.ts';

/**
 * Warns of an article in a language that the annotator does not know: it marks nothing there but what is settled by hand.
 *
 * @example `lang: fr`
 */
export function checkLanguage({ data, file, locate }: ContentFile): Finding[] {
  const lang = readLang(data);
  if (lang === undefined || getLanguage(lang)) return [];
  return [
    {
      rule: 'unknown-language',
      severity: 'warning',
      file,
      ...locate(['lang']),
      message: say(
        isLanguage(lang)
          ? {
              de: `Die Sprache „${lang}“ ist dem Programm nicht bekannt: Hier wird kein Name und kein Zitat markiert.`,
              en: `The annotator does not know the language “${lang}”: no name and no quote is marked here.`,
            }
          : {
              de: `„${lang}“ ist keine Sprache: Hier wird kein Name und kein Zitat markiert.`,
              en: `“${lang}” is no language: no name and no quote is marked here.`,
            },
      ),
      fix: say({
        de: 'Von Hand markieren, was wichtig ist: :quote[…]{speaker=…} und :actor[…]{id=…}; oder lang berichtigen, wenn der Artikel deutsch ist.',
        en: 'Mark by hand what matters, as :quote[…]{speaker=…} and :actor[…]{id=…}; or correct lang, if the article is German.',
      }),
    },
  ];
}

/** Whether a tag names a language that exists: `xx` is well formed and names none. */
function isLanguage(tag: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return names.of(new Intl.Locale(tag).language) !== undefined;
}
