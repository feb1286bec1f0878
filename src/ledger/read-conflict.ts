import { toRecordKey } from './record-line.ts';

/** What two branches made of one text, each as a whole, where it holds the markers of a merge. */
export interface Conflict {
  readonly ours: ConflictSide;
  readonly theirs: ConflictSide;
  /** What both began with; only where every marked place tells it (`merge.conflictStyle` `diff3` or `zdiff3`). */
  readonly base: string | undefined;
}

export interface ConflictSide {
  /** How Git calls it: `HEAD`, the name of a branch, a commit. */
  readonly label: string;
  readonly text: string;
}

type Part = 'both' | 'ours' | 'base' | 'theirs';

interface Line {
  readonly part: Part;
  readonly text: string;
}

const MARKER = /^(?<sign><{7}|\|{7}|={7}|>{7})(?: (?<label>.*))?$/u;
const LINE_END = /\r\n|\n|\r/u;
/** What a marker ends, and what it begins. */
const STEPS: Readonly<Record<string, readonly [from: readonly Part[], to: Part]>> = {
  '<': [['both'], 'ours'],
  '|': [['ours'], 'base'],
  '=': [['ours', 'base'], 'theirs'],
  '>': [['theirs'], 'both'],
};

/** The line of the first marker of a merge, from 1. A text of a ledger never begins a line, so none is taken for one. */
export function findMarker(text: string): number | undefined {
  const index = text.split(LINE_END).findIndex((line) => MARKER.test(line));
  return index < 0 ? undefined : index + 1;
}

/**
 * Takes a ledger with the markers of a merge apart, in any style of Git's. Gives the number of the line, from 1, where
 * a marker is missing or one too many, and undefined for a text without markers.
 */
export function readConflict(text: string): Conflict | number | undefined {
  const lines: Line[] = [];
  const labels = { ours: '', theirs: '' };
  let part: Part = 'both';
  let hasBase = true;
  let last: number | undefined;
  for (const [index, line] of text.split(LINE_END).entries()) {
    const { sign = '', label = '' } = MARKER.exec(line)?.groups ?? {};
    const step = STEPS[sign.charAt(0)];
    if (!step) {
      lines.push({ part, text: line });
      continue;
    }
    const [from, to] = step;
    if (!from.includes(part)) return index + 1;
    if (sign.startsWith('<')) labels.ours ||= label;
    else if (sign.startsWith('>')) labels.theirs ||= label;
    else if (sign.startsWith('=') && part === 'ours') hasBase = false;
    part = to;
    last = index + 1;
  }
  if (last === undefined) return undefined;
  if (part !== 'both') return last;
  const base = hasBase ? toSide(lines, 'base') : undefined;
  return {
    ours: { label: labels.ours || 'ours', text: toSide(lines, 'ours') },
    theirs: { label: labels.theirs || 'theirs', text: toSide(lines, 'theirs') },
    base,
  };
}

/**
 * The text of one side. Where the other one moved a record, as when its article was renamed, Git takes the new line as
 * merged: the line that the side itself has between the markers is the one that counts.
 */
function toSide(lines: readonly Line[], part: Part): string {
  const own = new Set(lines.flatMap((line) => (line.part === part ? (toKey(line) ?? []) : [])));
  const kept = lines.filter((line) => {
    return line.part === part || (line.part === 'both' && !own.has(toKey(line) ?? ''));
  });
  return mendCommas(kept.map(({ text }) => text)).join('\n');
}

/** Of a line that is a record as a whole. */
function toKey({ text }: Line): string | undefined {
  return /\},?\s*$/u.test(text) ? toRecordKey(text) : undefined;
}

/**
 * Lines of JSON, each with the comma that it needs before the next. No text goes over the end of a line in JSON. Those of JSON Lines
 * begin with a brace and stay as they are.
 */
export function mendCommas(lines: readonly string[]): string[] {
  const mended = [...lines];
  let before: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (before !== undefined) {
      const end = (mended[before] ?? '').trimEnd();
      if (/^\s*[}\]]/u.test(line)) mended[before] = end.replace(/,$/u, '');
      else if (/^\s*"/u.test(line) && !/[,{[]$/u.test(end)) mended[before] = `${end},`;
    }
    before = index;
  }
  return mended;
}
