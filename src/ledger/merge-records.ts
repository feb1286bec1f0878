import { isDeepStrictEqual } from 'node:util';
import { compareText } from '../schemas/compare-text.ts';
import type { QuoteChange, QuoteRecord } from '../schemas/ledger-file.ts';
import type { Versions } from './merge-lists.ts';

type RecordVersions = Versions<QuoteRecord>;

/**
 * Makes one record of two where it is clear which is newer, and undefined where both branches changed it. `isRenamed`
 * tells whether the file of an article got another name on either of them.
 */
export function mergeRecords(
  versions: RecordVersions,
  isRenamed: (from: string, to: string) => boolean,
): QuoteRecord | undefined {
  const { ours, theirs, base } = versions;
  const newer = findNewer(versions);
  const article = mergeArticle(versions, isRenamed);
  if (!newer || article === undefined) return undefined;
  const isMoved = (one: QuoteRecord): boolean =>
    base !== undefined && (one.before !== base.before || one.after !== base.after);
  const surroundings = newer === ours && !isMoved(ours) && isMoved(theirs) ? theirs : newer;
  const { within, ...rest } = newer;
  // What was a page on either side stays one.
  const isPage = ours.within === undefined || theirs.within === undefined;
  return {
    ...rest,
    article,
    before: surroundings.before,
    after: surroundings.after,
    firstSeen:
      compareText(ours.firstSeen, theirs.firstSeen) < 0 ? ours.firstSeen : theirs.firstSeen,
    ...(isPage || within === undefined ? {} : { within }),
  };
}

/** The side whose words, speaker, end and history go on from those of the other; undefined where neither does. */
function findNewer({ ours, theirs, base }: RecordVersions): QuoteRecord | undefined {
  const [own, other, old] = [ours, theirs, base].map((record) => record && toSaid(record));
  if (isDeepStrictEqual(own, other) || isDeepStrictEqual(other, old)) return ours;
  if (isDeepStrictEqual(own, old) || goesOn(theirs, ours)) return theirs;
  return goesOn(ours, theirs) ? ours : undefined;
}

/** What readers are told of a record. */
function toSaid(record: QuoteRecord): unknown {
  const { text, speakers, speakerText, status, ended, reason, supersededBy, history } = record;
  return { text, speakers, speakerText, status, ended, reason, supersededBy, history };
}

/** Whether the history of a record tells of the other as it is: that is what it was before. */
function goesOn(later: QuoteRecord, earlier: QuoteRecord): boolean {
  if (earlier.status !== 'current') return false;
  const { length } = earlier.history;
  const next = later.history[length];
  return (
    next !== undefined &&
    isDeepStrictEqual(later.history.slice(0, length), earlier.history) &&
    isOf(next, earlier)
  );
}

function isOf(change: QuoteChange, { text, speakers, speakerText }: QuoteRecord): boolean {
  if (change.text !== text) return false;
  return (
    change.speakers === undefined ||
    (isDeepStrictEqual(change.speakers, speakers) && (change.speakerText ?? '') === speakerText)
  );
}

/** The article that holds the quote; undefined where each branch has another one. */
function mergeArticle(
  { ours, theirs, base }: RecordVersions,
  isRenamed: (from: string, to: string) => boolean,
): string | undefined {
  if (ours.article === theirs.article || theirs.article === base?.article) return ours.article;
  if (ours.article === base?.article || isRenamed(ours.article, theirs.article))
    return theirs.article;
  return isRenamed(theirs.article, ours.article) ? ours.article : undefined;
}
