import type { Locale } from '../i18n/locale.ts';
import type { NameState } from '../maps/name-states.ts';
import type { Actor } from '../site/model.ts';

const NAMES: Readonly<Record<Locale, Intl.DisplayNames>> = {
  de: new Intl.DisplayNames('de', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Names these states as the registry does, all others as the reader's language does. */
export function createStateNames(states: readonly Actor[], locale: Locale): NameState {
  const known = new Map(states.map(({ code, name }) => [code, name]));
  return (code) => known.get(code) ?? NAMES[locale].of(code);
}
