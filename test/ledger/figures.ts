import type { ArticleQuotes } from '../../src/ledger/accept.ts';
import type { Ledger } from '../../src/ledger/quote-ledger.ts';
import { comparePlaces, compareWords } from '../../src/ledger/similarity.ts';
import type { EditKind } from './edit-articles.ts';

/** What became of an issued id, or of a quote that had none. */
export type Outcome = 'kept' | 'doubtful' | 'lost' | 'wrong' | 'new';

/** `asked before`: the question of an earlier round has no answer yet; `sense changed`: other words, a "nicht" or a figure among them. */
export type Row = EditKind | 'nothing' | 'asked before' | 'sense changed';

/** Counts of outcomes for each kind of edit, and what went wrong or unnoticed. */
export interface Figures {
  readonly rows: Map<Row, Record<Outcome, number>>;
  /** Ids that stand for another quote than the one they were issued for. */
  readonly wrong: string[];
  /** Quotes with other words that did not keep their id without a question. */
  readonly missed: string[];
}

export function createFigures(): Figures {
  return { rows: new Map(), wrong: [], missed: [] };
}

export function count({ rows }: Figures, row: Row, outcome: Outcome): void {
  const counts = rows.get(row) ?? { kept: 0, doubtful: 0, lost: 0, wrong: 0, new: 0 };
  counts[outcome] += 1;
  rows.set(row, counts);
}

/** The share of quotes with other words that kept their id without a question. */
export function getKeptShare({ rows }: Figures): number {
  const reworded = [rows.get('typo'), rows.get('words replaced')];
  const sum = (outcome: Outcome): number =>
    reworded.reduce((total, row) => total + (row?.[outcome] ?? 0), 0);
  return sum('kept') / (sum('kept') + sum('doubtful') + sum('lost') + sum('wrong'));
}

/** A record of the ledger beside a quote, with all that the matching weighs. */
export function describePair(
  ledger: Ledger,
  id: string,
  { article, quotes }: Pick<ArticleQuotes, 'article' | 'quotes'>,
  quote: number,
): string {
  const record = ledger.quotes.get(id);
  const found = quotes[quote];
  if (!record || !found) return `${article} ${id} “${record?.text ?? ''}” is in no quote`;
  const [words, place] = [compareWords(record.text, found.text), comparePlaces(record, found)];
  const score = 0.75 * words + 0.25 * place;
  return (
    `${article} ${id} “${record.text}” (${record.speakerText}) / “${found.text}” (${found.speakerText}): ` +
    `words ${words.toFixed(2)}, place ${place.toFixed(2)}, score ${score.toFixed(2)}`
  );
}
