import type { FormRule } from '../lang/name-form.ts';
import type { Language } from '../lang/language.ts';
import type { Token } from '../core/tokens.ts';
import { toPlain } from '../core/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { NameEntry, NameMatch } from './name-index.ts';
import { beginsName, findLongestForm, findWord } from './name-index.ts';
import type { Registry } from './create-registry.ts';
import { isOfClass, toWordKind } from './word-kinds.ts';

const LONGEST_WORD = 200;
const NAMES: ReadonlySet<FormRule> = new Set([
  'name',
  'alias',
  'spelling',
  'short-name',
  'compound-part',
]);

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the names in a word with hyphens: Berg in Berg-Vertraute, both in "deutsch-dänische", Ada Berg in
 * Ada-Berg-Besuch. Its last part is a name only behind a little word (West-Berlin) or as an adjective.
 */
export function findHyphenCompound(
  token: Token,
  at: number,
  text: string,
  registry: Registry,
): Candidate[] {
  if (token.text.length > LONGEST_WORD) return [];
  const parts = toParts(text.slice(token.start, token.end), token.start);
  const found: Candidate[] = [];
  for (let index = 0; index < parts.length;) {
    const match = findPart(parts, index, registry);
    const last = parts[index + (match?.length ?? 0) - 1];
    // What would be the whole word was looked for before.
    if (!match || !last || match.length === parts.length) {
      index += 1;
      continue;
    }
    const isAdjective = match.entries.every(({ rule }) => rule === 'adjective');
    found.push({
      entries: match.entries.map((entry) => ({
        ...entry,
        rule: isAdjective ? 'adjective' : 'compound-part',
      })),
      span: { start: parts[index]?.start ?? token.start, end: last.end },
      from: at,
      to: at + 1,
      extent: index === 0 ? 'first-part' : 'later-part',
    });
    index += match.length;
  }
  return isLanguage(parts, found) ? [] : found;
}

/** The longest name that begins at a part: of several words (Ada-Berg-Besuch) or with hyphens itself (Saudi-Arabien-Reise). */
function findPart(
  parts: readonly Part[],
  index: number,
  { names, language }: Registry,
): NameMatch | undefined {
  const isMeant = (entry: NameEntry): boolean => canStandAt(entry, parts, index, language);
  const words = findLongestForm(names, (offset) => parts[index + offset]?.text, isMeant);
  for (let length = parts.length - index - 1; length > (words?.length ?? 1); length -= 1) {
    const joined = parts
      .slice(index, index + length)
      .map(({ text }) => text)
      .join('-');
    const entries = findWord(names, joined, isMeant);
    if (entries.length > 0) return { entries, length };
  }
  return words;
}

/** "Deutsch-Kurs" is about the language: the stem of an adjective before a noun. */
function isLanguage(parts: readonly Part[], found: readonly Candidate[]): boolean {
  const last = parts.at(-1);
  const [first] = found;
  return (
    found.length === 1 &&
    first?.extent === 'first-part' &&
    first.entries.every(({ rule, kind }) => rule === 'adjective' && kind === 'actor') &&
    /^\p{Lu}/u.test(last?.text ?? '')
  );
}

/**
 * Finds the name that begins a word grown together, where a noun follows that German grows to names
 * (Russlandpolitik, Natostaaten), and the adjective in prorussisch. The whole word is the candidate.
 */
export function findClosedCompound(
  token: Token,
  at: number,
  { names, language }: Registry,
): Candidate | undefined {
  const toCandidate = (entries: readonly NameEntry[], rule: FormRule): Candidate | undefined =>
    entries.length === 0
      ? undefined
      : {
          entries: entries.map((entry) => ({ ...entry, rule })),
          span: { start: token.start, end: token.end },
          from: at,
          to: at + 1,
          extent: 'compound',
        };
  const adjective = language.names.findPrefixedAdjective(token.text);
  if (adjective !== undefined)
    return toCandidate(
      findWord(names, adjective, ({ rule }) => rule === 'adjective'),
      'adjective',
    );
  const head = language.names.findCompoundHead(token.text, (word) => beginsName(names, word));
  if (head === undefined) return undefined;
  const owners = findWord(names, head, ({ kind, rule, compoundOnly }) => {
    if (kind === 'term' || compoundOnly === true) return false;
    // A Bergbesuch visits a mountain.
    if (rule === 'short-name') return toWordKind({ language }, head) === undefined;
    return rule === 'name' || rule === 'alias' || rule === 'spelling';
  });
  return toCandidate(owners, 'compound');
}

function canStandAt(
  entry: NameEntry,
  parts: readonly Part[],
  index: number,
  language: Language,
): boolean {
  const isLast = index === parts.length - 1;
  if (entry.kind === 'term') return false;
  if (entry.rule === 'adjective')
    return isLast ? entry.compoundOnly !== true : entry.compoundOnly === true;
  if (!NAMES.has(entry.rule)) return false;
  return (
    !isLast ||
    (index > 0 &&
      entry.rule !== 'short-name' &&
      isOfClass(language, parts[index - 1]?.text ?? '', 'name-prefix'))
  );
}

/**
 * The parts of a word between its hyphens, as they stand in the text (letters may be decomposed there). "Nato-" in
 * "Nato- und EU-Staaten" has an empty last part.
 */
function toParts(word: string, start: number): Part[] {
  return [...word.matchAll(/(?<=^|[-\u2011])[^-\u2011]*(?=[-\u2011]|$)/gu)].map((match) => ({
    text: toPlain(match[0]),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
