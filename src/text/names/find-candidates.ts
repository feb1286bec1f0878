import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import type { Candidate } from './candidate.ts';
import { findClosedCompound, findHyphenCompound } from './compounds.ts';
import type { NameEntry } from './name-index.ts';
import { findLongestForm } from './name-index.ts';
import type { Registry } from './create-registry.ts';

const SHORT = 5;
const NOWHERE: ReadonlySet<number> = new Set();

/**
 * Finds all forms of the registry in one pass over the tokens, the longest at each place. A word with hyphens is
 * searched part by part where nobody owns it as a whole, and a word grown together (Russlandpolitik) by its first part.
 */
export function findCandidates(
  tokens: readonly Token[],
  text: string,
  registry: Registry,
  datelines: ReadonlySet<number> = NOWHERE,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = findAt(tokens, at, text, registry, datelines);
    candidates.push(...found);
    at = found.at(-1)?.to ?? at + 1;
  }
  return candidates;
}

function findAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  registry: Registry,
  datelines: ReadonlySet<number>,
): readonly Candidate[] {
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return [];
  const isDateline = datelines.has(at);
  const whole = findLongestForm(
    registry.names,
    (offset) => {
      const other = tokens[at + offset];
      if (!other || !isSameParagraph(text, token, other)) return undefined;
      return isDateline ? withoutCapitals(other.text) : other.text;
    },
    (entry) => entry.compoundOnly !== true && !isOtherWord(entry, token, registry),
  );
  if (whole) {
    const last = at + whole.length - 1;
    const { to, end } = withGenderEnding(tokens, last);
    return [
      { entries: whole.entries, span: { start: token.start, end }, from: at, to, extent: 'whole' },
    ];
  }
  if (token.kind === 'number') return [];
  if (/[-\u2011]/u.test(token.text)) return findHyphenCompound(token, at, text, registry);
  const compound = findClosedCompound(token, at, registry);
  return compound ? [compound] : [];
}

/** Datelines may be in capitals: MOSKAU (dpa). */
function withoutCapitals(word: string): string {
  return /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** A name goes over the end of a line, but not into the next paragraph. */
function isSameParagraph(text: string, first: Token, other: Token): boolean {
  return first === other || !/[\n\r]\s*[\n\r]/u.test(text.slice(first.end, other.start));
}

/** Short names of towns keep their accents: Malé is not the plural of Mal. */
function isOtherWord({ kind, form }: NameEntry, { text }: Token, { names }: Registry): boolean {
  return kind === 'place' && form.length < SHORT && text !== form && names.fold(form) !== form;
}

/** "Ukrainer:innen" and "Sprecher*in" are one word each. */
function withGenderEnding(tokens: readonly Token[], last: number): { to: number; end: number } {
  const end = tokens[last]?.end ?? 0;
  const [mark, ending] = tokens.slice(last + 1, last + 3);
  const isOne =
    /^[:*_]$/u.test(mark?.text ?? '') &&
    is(ending, 'gender-ending') &&
    mark?.start === end &&
    ending?.start === mark.end;
  return isOne ? { to: last + 3, end: ending.end } : { to: last + 1, end };
}
