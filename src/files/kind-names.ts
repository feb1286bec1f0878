import type { Said } from '../i18n/say.ts';

/** What a file of the content folder holds, as sentences say it: "no key of an article"; German in the genitive. */
export const KIND_NAMES = {
  article: { de: 'eines Artikels', en: 'an article' },
  actor: { de: 'eines Akteurs', en: 'an actor' },
  place: { de: 'eines Orts', en: 'a place' },
  term: { de: 'eines Begriffs', en: 'a term' },
  page: { de: 'einer Seite', en: 'a page' },
  settings: { de: 'der Einstellungen', en: 'the settings' },
} as const satisfies Readonly<Record<string, Said>>;
