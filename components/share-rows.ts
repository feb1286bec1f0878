import { formatNumber, formatPercent } from '../src/i18n/locales.ts';
import type { SpeechShares, VoicePeriod } from '../src/site/model.ts';
import { countQuoted, toSideName } from './share-bar.ts';
import type { View } from './view.ts';
import {
  add,
  getWrongShare,
  LEAST,
  toPercent,
  toVoiceName,
  toVoiceShares,
} from './voice-shares.ts';

/** Somebody's share of what is said. */
export interface ShareRow {
  readonly name: string;
  /** The name is in the language of the content, not of the page. */
  readonly isContent: boolean;
  readonly className: string;
  readonly amount: string;
  /** Between 0 and 1; undefined where there is too little to divide. */
  readonly share: number | undefined;
}

/** Rows that are named; what comes behind is added up. */
const MOST = 6;

/** Whose words an article gives, by sides. */
export function toArticleShares({ sides }: SpeechShares, { words, locale }: View): ShareRow[] {
  const { isEnough } = countQuoted(sides);
  return sides.map((side) => ({
    name: toSideName(side, words.article).name,
    isContent: side.side !== undefined,
    className: side.className,
    amount: isEnough
      ? formatPercent(side.share, locale)
      : words.article.words(formatNumber(side.direct + side.reported)),
    share: isEnough ? side.share : undefined,
  }));
}

/** Who speaks how often in all articles, by actors, each with the span in which the share may lie. */
export function toArchiveShares(archive: VoicePeriod, view: View): ShareRow[] {
  const table = archive.tables.find(({ dimension }) => dimension === 'actor');
  if (!table) return [];
  const text = view.words.voices;
  const isEnough = add(table.base.statements) >= LEAST;
  return toVoiceShares(table, MOST, getWrongShare(archive)).map((one) => ({
    ...toVoiceName(one, table, view),
    className: '',
    amount: isEnough
      ? `${toPercent(one.share, view)} (${text.from(toPercent(one.low, view), toPercent(one.high, view))})`
      : text.count(formatNumber(add(one.statements))),
    share: isEnough ? one.share : undefined,
  }));
}
