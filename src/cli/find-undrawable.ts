import type { Covers } from '../cards/card-data.ts';
import { loadCardFonts } from '../cards/card-fonts.ts';
import { toDrawable } from '../cards/to-drawable.ts';
import { say } from '../i18n/say.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { ArticleAnnotations } from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';

/** What every typeface has: no font needs to be read for these. */
const PLAIN = /^[\s -~¡-ſ‐-‧€]*$/u;

/** An article, or an actor, with the texts that may stand on a card. */
interface Shown {
  readonly file: Pick<ContentFile, 'file' | 'text'>;
  readonly texts: readonly string[];
}

/**
 * Warns of characters in statements, titles, publishers and names of actors that no font of the cards has, each once in a file, where
 * it stands first. Fonts are read only where a text has more than plain letters and marks.
 */
export async function findUndrawable(
  files: readonly Pick<ContentFile, 'file' | 'text' | 'data'>[],
  articles: readonly ArticleAnnotations[],
): Promise<Finding[]> {
  const byFile = new Map(articles.map((article) => [article.file, article]));
  const shown = files
    .map((file): Shown => ({ file, texts: listTexts(file.data, byFile.get(file.file)) }))
    .filter(({ texts }) => texts.some((text) => !PLAIN.test(text)));
  if (shown.length === 0) return [];
  const { covers } = await loadCardFonts();
  return shown.flatMap((one) => toFindings(one, covers));
}

/** What cards show of an article or an actor. */
function listTexts(data: unknown, article: ArticleAnnotations | undefined): string[] {
  const { title, name, source } = toRecord(data);
  const { publisher } = toRecord(source);
  const statements =
    article?.statements.map(({ span }) => article.text.slice(span.start, span.end)) ?? [];
  return [title, name, publisher, ...statements].filter((text) => typeof text === 'string');
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  // Whatever an object holds, its values are unknown.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function toFindings({ file: { file, text }, texts }: Shown, covers: Covers): Finding[] {
  const missing = new Set(texts.flatMap((one) => toDrawable(one, covers, '').missing));
  return [...missing].map((sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    // One that is written as an entity of HTML stands nowhere.
    const lines = text.slice(0, Math.max(0, text.indexOf(sign))).split('\n');
    return {
      rule: 'undrawable-character',
      severity: 'warning',
      file,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      message: say({
        de: `Keine Schrift der Bilder hat „${sign}“ (U+${code}); auf dem Bild steht ein Platzhalter.`,
        en: `No font of the cards has “${sign}” (U+${code}); a placeholder stands on the card.`,
      }),
      fix: say({
        de: 'Ein anderes Zeichen oder ein Wort dafür schreiben, wenn die Quelle es zulässt.',
        en: 'Write another character or a word for it, if the source allows.',
      }),
    };
  });
}
