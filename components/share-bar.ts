import type { Words } from '../src/i18n/words.ts';
import { toSideAnchor } from '../src/schemas/actor-look.ts';
import type { SideShare } from '../src/site/model.ts';

/** Fewer words of others than these are no measure of anything: "50 %" would be four words. */
const LEAST = 50;

/** The words of others in an article, and whether they are enough for a bar. */
export function countQuoted(sides: readonly SideShare[]): { total: number; isEnough: boolean } {
  const total = sides.reduce((sum, { direct, reported }) => sum + direct + reported, 0);
  return { total, isEnough: total >= LEAST };
}

/** The classes that make a part of the bar as wide as its share of all words; in sides.css, for a page may hold no styles of its own. */
export function toPartClass(words: number, total: number): string {
  const percent = Math.max(1, Math.round((100 * words) / total));
  return `tens-${String(Math.floor(percent / 10))} ones-${String(percent % 10)}`;
}

/** Whose words a part of the bar stands for, and the link that picks them out in the text. */
export function toSideName(
  { side, className }: Pick<SideShare, 'side' | 'className'>,
  { severalSides, others }: Pick<Words['article'], 'severalSides' | 'others'>,
): { name: string; href: string } {
  const several = className === 'side-several' ? severalSides : others;
  return { name: side?.name ?? several, href: `#${toSideAnchor(className)}` };
}
