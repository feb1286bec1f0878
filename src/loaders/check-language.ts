import type { Finding } from '../schemas/finding.ts';
import { getLanguage } from '../text/languages.ts';
import { readLang } from './annotate-options.ts';
import type { ContentFile } from './content-file.ts';

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
      message: `The annotator does not know the language “${lang}”: no name and no quote is marked here.`,
      fix: 'Mark by hand what matters, as :quote[…]{speaker=…} and :actor[…]{id=…}; or correct lang, if the article is German.',
    },
  ];
}
