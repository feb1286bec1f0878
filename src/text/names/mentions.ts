import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { isCapitalised } from '../tokens.ts';
import type { FormRule } from '../de/name-forms.ts';
import { followsFirstName } from './first-names.ts';
import type { NameEntry, Registry } from './registry.ts';

/** A place in a text where an entry of the registry is named. */
export interface Mention {
  readonly span: Span;
  readonly id: string;
  readonly kind: 'actor' | 'place' | 'term';
  /** The words in the text that matched. */
  readonly form: string;
  readonly rule: FormRule;
  readonly confidence: number;
}

/** A name that more than one entry may own here; nothing is linked. */
export interface AmbiguousName {
  readonly span: Span;
  readonly form: string;
  readonly ids: readonly string[];
}

export interface MentionsFound {
  readonly mentions: readonly Mention[];
  readonly ambiguous: readonly AmbiguousName[];
}

const CONFIDENCE: Readonly<Record<FormRule, number>> = {
  directive: 1,
  name: 0.98,
  alias: 0.96,
  genitive: 0.96,
  inflected: 0.94,
  'compound-part': 0.93,
  adjective: 0.9,
  'short-name': 0.9,
  metonym: 0.85,
};

// Where something happens: "in Moskau". Names of capitals stand for the place after these.
const LOCATIVE = new Set(
  'in nach aus bei um durch über bis nahe nördlich südlich östlich westlich'.split(' '),
);
const PLACE_NOUN = /(?:stadt|region|raum|gebiet|staat|provinz|kreis|land)$/iu;

// A longer first part of a compound is no name.
const LONGEST_PART = 80;

interface Candidate {
  readonly entries: readonly NameEntry[];
  readonly span: Span;
  readonly next: number;
}

/**
 * Finds every mention of the registry in one pass over the tokens, the longest match first.
 *
 * In a compound with a hyphen the span covers the name alone (Berg in Berg-Vertraute), unless an entry owns
 * the whole word (Nato-Osterweiterung). What two entries claim is decided by syntax (Moskau as government or
 * city), by the full name earlier in the text, or left open and listed.
 */
export function findMentions(
  tokens: readonly Token[],
  text: string,
  registry: Registry,
): MentionsFound {
  const mentions: Mention[] = [];
  const ambiguous: AmbiguousName[] = [];
  const named = new Set<string>();
  for (let at = 0; at < tokens.length;) {
    const candidate = findCandidate(tokens, at, registry);
    if (!candidate) {
      at += 1;
      continue;
    }
    const form = text.slice(candidate.span.start, candidate.span.end);
    const entry = chooseEntry(candidate, tokens, at, named, registry);
    if (entry === 'ambiguous')
      ambiguous.push({ span: candidate.span, form, ids: candidate.entries.map(({ id }) => id) });
    else if (entry) {
      const { id, kind, rule } = entry;
      mentions.push({ span: candidate.span, id, kind, form, rule, confidence: CONFIDENCE[rule] });
      if (rule !== 'short-name') named.add(id);
    }
    at = candidate.next;
  }
  return { mentions, ambiguous };
}

function findCandidate(
  tokens: readonly Token[],
  at: number,
  registry: Registry,
): Candidate | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const whole = (registry.entries.get(token.text) ?? []).filter(
    (entry) =>
      !entry.compoundOnly &&
      entry.words.every((word, offset) => tokens[at + offset]?.text === word),
  );
  const longest = whole[0]?.words.length ?? 0;
  if (longest > 0) {
    const end = tokens[at + longest - 1]?.end ?? token.end;
    return {
      entries: whole.filter((entry) => entry.words.length === longest),
      span: { start: token.start, end },
      next: at + longest,
    };
  }
  return findCompoundPart(token, at, registry);
}

/** Reads the name before a hyphen: US in US-Soldaten, Nato in Nato-Staaten. */
function findCompoundPart(token: Token, at: number, registry: Registry): Candidate | undefined {
  for (
    let hyphen = token.text.lastIndexOf('-', LONGEST_PART);
    hyphen > 0;
    hyphen = token.text.lastIndexOf('-', hyphen - 1)
  ) {
    const entries = (registry.entries.get(token.text.slice(0, hyphen)) ?? []).filter(
      (entry) =>
        entry.words.length === 1 &&
        entry.kind !== 'term' &&
        entry.rule !== 'adjective' &&
        entry.rule !== 'metonym',
    );
    if (entries.length > 0) {
      const parts = entries.map((entry) => ({ ...entry, rule: 'compound-part' as const }));
      return {
        entries: parts,
        span: { start: token.start, end: token.start + hyphen },
        next: at + 1,
      };
    }
  }
  return undefined;
}

function chooseEntry(
  candidate: Candidate,
  tokens: readonly Token[],
  at: number,
  named: ReadonlySet<string>,
  registry: Registry,
): NameEntry | 'ambiguous' | undefined {
  const before = tokens[at - 1];
  const isLocative =
    before !== undefined &&
    (LOCATIVE.has(before.lower) || (isCapitalised(before) && PLACE_NOUN.test(before.text)));
  const metonyms = candidate.entries.filter(({ rule }) => rule === 'metonym');
  const others = candidate.entries.filter(({ rule }) => rule !== 'metonym');
  let rest = metonyms.length > 0 && !isLocative ? metonyms : others;
  if (rest.length > 1 && rest.some(({ kind }) => kind === 'actor'))
    rest = rest.filter(({ kind }) => kind === 'actor');
  const isSurname = rest.every(({ rule }) => rule === 'short-name');
  if (isSurname && followsFirstName(tokens, at, (word) => isPlaceOrState(registry, word)))
    return undefined;
  if (new Set(rest.map(({ id }) => id)).size > 1) {
    const known = rest.filter(({ id }) => named.has(id));
    if (new Set(known.map(({ id }) => id)).size !== 1) return 'ambiguous';
    rest = known;
  }
  return rest[0];
}

function isPlaceOrState({ entries, actors }: Registry, word: string): boolean {
  return (entries.get(word) ?? []).some(
    ({ id, kind, words }) =>
      words.length === 1 && (kind === 'place' || actors.get(id)?.kind === 'state'),
  );
}
