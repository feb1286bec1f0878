import { findAround, findInside } from '../../spans/span-search.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { parseNounPhrase, toNoun } from '../syntax/noun-phrases.ts';
import { endsInName } from '../syntax/phrase-names.ts';
import type { Reading, TokenRange } from '../syntax/reading.ts';
import { toSpan } from '../syntax/reading.ts';
import { isFiniteVerb } from '../syntax/verbs.ts';
import { findByInitials, findBySurname } from './short-names.ts';

/** Whom words that stand apart name: a line, what stands before a colon or behind a dash. */
export interface NamedSpeaker {
  readonly phrase: NounPhrase;
  /** `word` may be anybody or nothing: it counts only where others stand beside it. */
  readonly kind: 'person' | 'office' | 'body' | 'word';
  /** The full name elsewhere in the text, where these words are initials: "TJ". */
  readonly meant?: NounPhrase;
  /** The same for all words that name one and the same. */
  readonly key: string;
  /** A party or a function stands in brackets behind it: "Ada Berg (SPD)". */
  readonly hasBrackets: boolean;
}

/**
 * Reads a range that holds nothing but the name of somebody, with an office, brackets and an apposition: "Ada Berg",
 * "Präsident Tal", "Ada Berg (SPD)", "Ada Berg, Chefin der Werft", "NDR", "A. B.". Undefined where it holds anything else.
 */
export function readNamed(reading: Reading, { from, to }: TokenRange): NamedSpeaker | undefined {
  const { tokens } = reading;
  const initials = findByInitials(reading, { from, to });
  if (initials)
    return {
      phrase: toNoun({ from, to }),
      kind: 'person',
      meant: toNoun(initials),
      key: toKey(tokens[initials.to - 1]),
      hasBrackets: false,
    };
  if (hasVerb(tokens, { from, to })) return undefined;
  const phrase = parseNounPhrase(reading, from, to);
  const head = phrase && tokens[phrase.head];
  if (!phrase || !head || phrase.kind !== 'noun' || !isAddition(tokens, { from: phrase.to, to }))
    return undefined;
  const name = phrase.head + 1;
  const kind = toKind(reading, phrase, head);
  const hasBrackets = tokens.slice(name, to).some(({ text }) => /^[([]$/u.test(text));
  const isPlain = kind !== 'word' || !hasNumber(tokens, { from, to });
  // What stands in brackets is no part of the name.
  const own = hasBrackets && phrase.to > name ? { ...phrase, to: name } : phrase;
  return isPlain ? { phrase: own, kind, key: toKey(head), hasBrackets } : undefined;
}

/** Finite verbs outside brackets. */
function hasVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (/^[([]$/u.test(text)) depth += 1;
    else if (/^[)\]]$/u.test(text)) depth -= 1;
    else if (depth === 0 && isFiniteVerb(tokens, at)) return true;
  }
  return false;
}

function hasNumber(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'number');
}

/** Behind the name stand brackets, or a comma and what describes it: "(SPD)", "[FDP]", ", Chefin der Werft", ", 58". */
function isAddition(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return from >= to || /^[,([]$/u.test(tokens[from]?.text ?? '');
}

function toKind(reading: Reading, phrase: NounPhrase, head: Token): NamedSpeaker['kind'] {
  const { tokens, registry } = reading;
  const span = toSpan(tokens, phrase);
  if (findInside(reading.people, span).some(({ end }) => end === head.end)) return 'person';
  const mention = findAround(reading.mentioned, head)?.mention;
  const actor = mention?.kind === 'actor' ? registry.actors.get(mention.id) : undefined;
  if (actor?.kind === 'person') return 'person';
  if (actor && /^(?:medium|organisation)$/u.test(actor.kind)) return 'body';
  if (is(head, 'role-noun') && !is(head, 'title-noun')) return 'office';
  if (tokens.slice(phrase.from, phrase.head).some((token) => is(token, 'role-noun')))
    return isCapitalised(head) ? 'person' : 'word';
  if (findBySurname(reading, head.text)) return 'person';
  // "NDR", "ZEIT", "taz.de"
  const isBody = /^\p{Lu}{2,}$/u.test(head.text) && !is(head, 'title-noun');
  return isBody && phrase.from === phrase.head ? 'body' : toNameLike(reading, phrase);
}

/** "Hira Ito" is somebody, "Neue Zahlen" is not: the first word looks like an adjective. */
function toNameLike(reading: Reading, { from, head }: NounPhrase): NamedSpeaker['kind'] {
  const first = reading.tokens[from];
  const isName =
    head === from + 1 &&
    endsInName(reading, head) &&
    first !== undefined &&
    !is(first, 'adjective-end') &&
    !is(reading.tokens[head], 'title-noun');
  return isName ? 'person' : 'word';
}

function toKey(token: Token | undefined): string {
  return token?.lower ?? '';
}
