import type { Words } from '../src/i18n/words.ts';

/** What a link calls a page: in this language where the interface has a name for it, otherwise by its title. */
export function toPageName(id: string, words: Words, title?: string): string {
  const names: Readonly<Record<string, string>> = words.pages;
  return names[id] ?? title ?? id;
}
