import { say } from '../i18n/say.ts';
import type { Ledger } from '../ledger/quote-ledger.ts';
import type { PlacedQuotes } from '../reading/read-article-quotes.ts';
import { toVisible } from '../schemas/visible-text.ts';

const WIDTH = 70;

/** Where a quote of an article stands: `content/articles/flut.md:6:1`. */
export function toPlace({ file, places }: PlacedQuotes, index: number): string {
  const { line, column } = places[index] ?? { line: 1, column: 1 };
  return `${file}:${String(line)}:${String(column)}`;
}

/** The words of a record and who says them: `“Wir bleiben”, ada-berg`. */
export function toWords(ledger: Ledger, id: string): string {
  const record = ledger.quotes.get(id);
  const name = record?.speakers.join(', ') || record?.speakerText;
  return `${toQuoted(record?.text ?? '')}${name ? `, ${name}` : ''}`;
}

/** The beginning of a text on one line between quotation marks, in which nothing speaks to the terminal. */
export function toQuoted(text: string): string {
  const line = toVisible(text.replace(/\s+/gu, ' '));
  const cut = line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
  return say({ de: `„${cut}“`, en: `“${cut}”` });
}
