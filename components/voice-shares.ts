import { formatList, formatPercent } from '../src/i18n/locales.ts';
import type {
  SpeechCount,
  VoiceCount,
  VoicePeriod,
  VoiceRow,
  VoiceTable,
} from '../src/site/model.ts';
import type { View } from './view.ts';

/** Shares of the measured engine on text it was not made with; content/pages/quality.md says how they were measured. */
export const SPEAKERS_RIGHT = 0.928;
export const QUOTES_FOUND = 0.794;

/** Of fewer statements a share says nothing: one more or less is over five points. */
export const LEAST = 20;

/** A row with its share of the statements, and of the words, of its table. */
export interface VoiceShare extends VoiceCount {
  /** undefined: all rows for which there is no room, added up. */
  readonly row: VoiceRow | undefined;
  /** How many rows it is made of. */
  readonly rows: number;
  readonly share: number;
  readonly wordShare: number;
  /** Between which the share lies if all wrong attributions concern this row alone. */
  readonly low: number;
  readonly high: number;
}

/** The share of statements whose speaker may be wrong: what editors settled by hand is right. */
export function getWrongShare({ all, byHand }: Pick<VoicePeriod, 'all' | 'byHand'>): number {
  const total = add(all.statements);
  return total === 0 ? 0 : ((1 - SPEAKERS_RIGHT) * (total - byHand)) / total;
}

/**
 * The rows of a table with their shares, values first; of more than `most` values the last are added up. `wrong` is the
 * share of statements whose speaker may be wrong: so many may be missing in a row, or be too many, and no more than it has.
 */
export function toVoiceShares(table: VoiceTable, most: number, wrong: number): VoiceShare[] {
  const toShare = (row: VoiceRow | undefined, rows: number, counts: VoiceCount): VoiceShare => {
    const share = divide(counts.statements, table.base.statements);
    return {
      ...counts,
      row,
      rows,
      share,
      wordShare: divide(counts.words, table.base.words),
      low: Math.max(0, share - wrong),
      high: Math.min(1, share + wrong),
    };
  };
  const values = table.rows.filter(({ gap }) => gap === undefined);
  const rest = values.slice(most);
  return [
    ...values.slice(0, most).map((row) => toShare(row, 1, row)),
    ...(rest.length > 0 ? [toShare(undefined, rest.length, addUp(rest))] : []),
    ...table.rows.filter(({ gap }) => gap !== undefined).map((row) => toShare(row, 1, row)),
  ];
}

/** False for a breakdown in which every statement is one of whom nothing is known, or that has none. */
export function isAnythingKnown({ rows }: Pick<VoiceTable, 'rows'>): boolean {
  return rows.some(({ gap }) => gap === undefined || gap === 'several');
}

/** The name of a row in the language of the page; `isContent` when it is in that of the content. */
export function toVoiceName(
  { row, rows }: Pick<VoiceShare, 'row' | 'rows'>,
  { dimension }: Pick<VoiceTable, 'dimension'>,
  { words, locale }: View,
): { readonly name: string; readonly isContent: boolean } {
  const text = words.voices;
  if (!row) return { name: text.rest(String(rows)), isContent: false };
  if (row.gap) return { name: text.gaps[row.gap], isContent: false };
  const names: Readonly<Record<string, string>> =
    dimension === 'gender' ? text.genders : dimension === 'kind' ? words.actor.groups : {};
  const known = names[row.value];
  if (known !== undefined) return { name: known, isContent: false };
  const entries = row.entries.map(({ name }) => name);
  const name = entries.length > 0 ? formatList(entries, locale) : row.value;
  return { name, isContent: true };
}

/** A share for a reader; one that is too small for a whole percent is not none. */
export function toPercent(share: number, { locale, words }: View): string {
  return share > 0 && share < 0.005
    ? words.voices.lessThanOne(formatPercent(0.01, locale))
    : formatPercent(share, locale);
}

/** What is direct and what is reported together. */
export function add({ direct, reported }: SpeechCount): number {
  return direct + reported;
}

function addUp(rows: readonly VoiceRow[]): VoiceCount {
  const sum = (read: (row: VoiceRow) => number): number =>
    rows.reduce((all, row) => all + read(row), 0);
  return {
    statements: {
      direct: sum(({ statements }) => statements.direct),
      reported: sum(({ statements }) => statements.reported),
    },
    words: {
      direct: sum(({ words }) => words.direct),
      reported: sum(({ words }) => words.reported),
    },
    distinct: sum(({ distinct }) => distinct),
    articles: sum(({ articles }) => articles),
  };
}

function divide(part: SpeechCount, whole: SpeechCount): number {
  return add(whole) === 0 ? 0 : add(part) / add(whole);
}
