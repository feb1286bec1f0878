import type { CardData, Covers } from './card-data.ts';

/** A text that the fonts of the cards can draw, and what of it they could not. */
export interface Drawable {
  readonly text: string;
  /** Each character that stands for itself nowhere, once. */
  readonly missing: readonly string[];
}

/** Superscripts of Unicode: what they become on the line needs a sign, or 10⁵ would read 105. */
const SUPERSCRIPTS = /[\u00B2\u00B3\u00B9\u2070-\u207F]+/gu;
/** Fractions as one character: what they become needs a blank before it, or 2⅓ would read 21/3. */
const FRACTIONS = /(?<=(\p{Nd}?))[\u00BC-\u00BE\u2150-\u215E\u2189]/gu;
/** What shows nothing itself, and what only changes the look of the character before it, where that is drawn without. */
const SELECTORS = /[\p{Cf}\uFE00-\uFE0F\u20E3]|\p{Emoji_Modifier}/gu;
/** What the layout of a card replaces: blanks of all kinds, the soft hyphen and the one that does not break. */
const LAID_OUT = /[\s\u00AD\u2011]/u;
const CLUSTERS = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * Writes a text in characters that have a glyph: others by what Unicode says that they are made of, as long as that means the
 * same; and where there is nothing, `unknown` once for all that stand together. No box is drawn.
 *
 * @example toDrawable('CO₂, 10⁵ m', covers, '[?]').text // 'CO2, 10^5 m'
 */
export function toDrawable(text: string, covers: Covers, unknown: string): Drawable {
  const isDrawn = (part: string): boolean =>
    [...part].every((one) => LAID_OUT.test(one) || covers(one));
  if (isDrawn(text)) return { text, missing: [] };
  const missing = new Set<string>();
  const drawn = text
    .normalize('NFC')
    .replace(SUPERSCRIPTS, (signs) => (isDrawn(signs) ? signs : `^${toCompatible(signs)}`))
    .replace(FRACTIONS, (sign, digit: string) =>
      isDrawn(sign) ? sign : `${digit === '' ? '' : '\u00A0'}${toCompatible(sign)}`,
    );
  const parts = [...CLUSTERS.segment(drawn)].map(({ segment }) => {
    const found = [segment, segment.replace(SELECTORS, ''), toCompatible(segment)].find(isDrawn);
    if (found === undefined) for (const one of segment) if (!covers(one)) missing.add(one);
    return found;
  });
  const shown = parts.map(
    (part, at) => part ?? (at > 0 && parts[at - 1] === undefined ? '' : unknown),
  );
  return { text: shown.join(''), missing: [...missing] };
}

/** What a character is made of: "2" of "₂", "fi" of the ligature, "1/3" of a fraction. */
function toCompatible(text: string): string {
  return text.normalize('NFKC').replaceAll('\u2044', '/');
}

/** The same for all texts of a card. */
export function toDrawableCard<Card extends CardData>(
  card: Card,
  covers: Covers,
): { readonly card: Card; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const draw = (text: string): string => {
    const drawable = toDrawable(text, covers, card.unknown);
    for (const one of drawable.missing) missing.add(one);
    return drawable.text;
  };
  const entries = Object.entries(card).map(([key, value]): [string, unknown] => {
    if (typeof value === 'string') return [key, draw(value)];
    if (!Array.isArray(value)) return [key, value];
    // The only list of a card are the parts of its statement.
    const parts = value as readonly { readonly text: string }[];
    return [key, parts.map((part) => ({ ...part, text: draw(part.text) }))];
  });
  // Every text is replaced by a text, and nothing else is touched.
  return { card: Object.fromEntries(entries) as unknown as Card, missing: [...missing] };
}
