import { getLocalization } from '../i18n/locales.ts';
import type { SiteData } from '../schemas/site.ts';

/** Who makes the site. The words of an article are its source's: what is said here is of the explainer and its annotations. */
export interface Imprint {
  /** What the site is called. */
  readonly siteName: string;
  readonly publisher?: SiteData['publisher'];
  /** Licence of the site's own texts and annotations. */
  readonly licence?: SiteData['licence'];
}

/**
 * The licence with what it holds for, as one German line; undefined without one.
 *
 * @example 'Eigene Texte und Auszeichnungen: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'
 */
export function toRights({ licence }: Imprint): string | undefined {
  if (!licence) return undefined;
  const { ownTexts } = getLocalization('de').words;
  return `${ownTexts}: ${[licence.name, licence.url].filter(Boolean).join(', ')}`;
}
