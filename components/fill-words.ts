import type { Words } from '../src/i18n/words.ts';

const PLACE = /<text-word data-word="footnotes"><\/text-word>/gu;

/** Puts words of the interface where transformBlocks left places for them; one HTML serves pages of both languages. */
export function fillWords(html: string, { lang, text }: Pick<Words, 'lang' | 'text'>): string {
  return html.replace(PLACE, `<span lang="${lang}">${text.footnotes}</span>`);
}
