import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  ENTRY_LEDGER_FILE,
  formatEntryLedger,
  toAnswerKey,
} from '../ledger/entries/entry-ledger.ts';
import { mergeEntryLedgers } from '../ledger/entries/merge-entry-ledgers.ts';
import { parseEntryLedger } from '../ledger/entries/parse-entry-ledger.ts';
import { readEntryVersions } from '../ledger/entries/read-entry-versions.ts';
import { formatLedger, LEDGER_FILE } from '../ledger/quote-ledger.ts';
import { mergeLedgers } from '../ledger/merge-ledgers.ts';
import type { SideName } from '../ledger/merge-lists.ts';
import { parseLedger } from '../ledger/parse-ledger.ts';
import type { Unmerged } from '../ledger/read-versions.ts';
import { readVersions } from '../ledger/read-versions.ts';
import { decodeText } from '../files/decode-text.ts';
import type { Finding } from '../schemas/finding.ts';
import { hasCode } from '../system/has-code.ts';
import type { ToldDoubt } from './describe-doubt.ts';
import { describeDoubt, describeEntryDoubt } from './describe-doubt.ts';

type Choices = ReadonlyMap<string, SideName>;

/** A ledger that two branches wrote and Git could not merge, and what one file of both says. */
export interface MergedFile extends Pick<Unmerged<unknown>, 'labels' | 'line'> {
  readonly path: string;
  /** Its path in messages. */
  readonly file: string;
  readonly text: string;
  readonly doubts: readonly ToldDoubt[];
  readonly counts: Readonly<Record<SideName, number>>;
  /** What is wrong with the text, once nothing is doubtful. */
  readonly findFaults: () => readonly Finding[];
}

/** Merges a ledger with the answers to its doubts, by the keys that an editor sees. */
export type FileMerge = (choices: Choices) => MergedFile;

type Place = Pick<MergedFile, 'path' | 'file'>;
type Reader = (text: string, place: Place) => FileMerge | Finding[] | undefined;

/** Reads the ledgers of a content folder that Git could not merge, or tells why a side of one cannot be read. */
export async function loadMerges(
  dir: string,
): Promise<{ readonly merges: readonly FileMerge[]; readonly findings: readonly Finding[] }> {
  const read = await Promise.all([
    loadMerge(dir, LEDGER_FILE, readQuotes),
    loadMerge(dir, ENTRY_LEDGER_FILE, readEntries),
  ]);
  return {
    merges: read.flatMap((one) => (typeof one === 'function' ? [one] : [])),
    findings: read.flatMap((one) => (Array.isArray(one) ? one : [])),
  };
}

async function loadMerge(
  dir: string,
  name: string,
  read: Reader,
): Promise<FileMerge | Finding[] | undefined> {
  const place = { path: join(dir, name), file: `${basename(resolve(dir))}/${name}` };
  try {
    const text = decodeText(await readFile(place.path), place.file);
    return typeof text === 'string' ? read(text, place) : undefined;
  } catch (error) {
    // Whoever reads the content says what is wrong with a file that cannot be read.
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES')) return undefined;
    throw error;
  }
}

function readQuotes(text: string, place: Place): FileMerge | Finding[] | undefined {
  const versions = readVersions(text, place.file);
  if (versions === undefined || Array.isArray(versions)) return versions;
  const { labels, line } = versions;
  return (choices) => {
    const { ledger, doubts, counts } = mergeLedgers(versions, choices);
    const merged = formatLedger(ledger);
    return {
      ...{ ...place, labels, line, counts, text: merged, doubts: doubts.map(describeDoubt) },
      findFaults: () => toFindings(parseLedger(merged, place.file)),
    };
  };
}

function readEntries(text: string, place: Place): FileMerge | Finding[] | undefined {
  const versions = readEntryVersions(text, place.file);
  if (versions === undefined || Array.isArray(versions)) return versions;
  const { labels, line } = versions;
  const keys = [...versions.ours.keys(), ...versions.theirs.keys()];
  return (choices) => {
    const own = keys.flatMap((key) => {
      const choice = choices.get(toAnswerKey(key));
      return choice === undefined ? [] : [[key, choice] as const];
    });
    const { ledger, doubts, counts } = mergeEntryLedgers(versions, new Map(own));
    const merged = formatEntryLedger(ledger);
    return {
      ...{ ...place, labels, line, counts, text: merged, doubts: doubts.map(describeEntryDoubt) },
      findFaults: () => toFindings(parseEntryLedger(merged, place.file)),
    };
  };
}

function toFindings(parsed: object): readonly Finding[] {
  return Array.isArray(parsed) ? parsed : [];
}
