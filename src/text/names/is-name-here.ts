import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import { skipAdjectives, startsSentence } from './around.ts';
import type { Candidate } from './candidate.ts';
import type { NameContext } from './name-context.ts';
import type { NameEntry } from './name-index.ts';
import { toWordKind } from './word-kinds.ts';

/**
 * Tells whether a surname stands here as a name: "der Berg", "die Bergs" and "am Berg" name no person, ", den Wendt
 * kritisierte" does. A surname that is a word too needs more: the person named in full, a title, a verb of saying.
 */
export function isNameHere(
  { from, to, extent }: Candidate,
  surnames: readonly NameEntry[],
  { tokens, facts, registry }: NameContext,
): boolean {
  const before = tokens[from - 1];
  const name = tokens[to - 1]?.text ?? '';
  const isGenitive = !surnames.some(({ id }) => registry.actors.get(id)?.name.endsWith(name));
  const kind = toWordKind(registry, isGenitive ? registry.language.names.dropGenitive(name) : name);
  const isNamed = surnames.some(({ id }) => facts.named.has(id));
  if (extent !== 'whole') {
    const surname = surnames[0]?.form ?? '';
    return isNamed || toWordKind(registry, surname) === undefined;
  }
  if (is(before, 'determiner') || is(before, 'contracted'))
    return (
      kind === undefined &&
      isRelative(tokens, from) &&
      !(is(before, 'plural-determiner') && isGenitive)
    );
  if (isGenitive && isJoinedPlural(tokens, from)) return false;
  if (kind === undefined || is(before, 'role-noun')) return true;
  if (followsQuote(tokens, from)) return true;
  const next = tokens[to];
  if (
    hasDeclined(tokens, from) ||
    (is(before, 'predicate-word') && !isGenitive) ||
    is(next, 'first-name')
  )
    return false;
  if (isSaying(before) || isSaying(next)) return true;
  // "Frost vernichtet die Blüte": a word that needs no article begins a sentence as a name only behind the full name.
  const isBehind = surnames.some(({ id }) => (facts.named.get(id) ?? from) < from);
  if (kind === 'bare' && startsSentence(tokens, from))
    return isBehind && (isGenitive || canBeVerb(next));
  if (isNamed || (isGenitive && kind === 'with-article')) return true;
  return kind === 'with-article' && startsSentence(tokens, from) && canBeVerb(next);
}

/** A relative pronoun looks like an article: ", den Wendt kritisierte". */
function isRelative(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 2]?.text === ',' && is(tokens[from - 1], 'definite-article');
}

/** "der junge Koch", "mit frischem Kohl": names have no adjectives. */
function hasDeclined(tokens: readonly Token[], from: number): boolean {
  // "Das sagte Berg": a verb ends as adjectives do.
  if (isSaying(tokens[from - 1])) return false;
  const opener = skipAdjectives(tokens, from);
  return (
    opener < from - 1 &&
    (['determiner', 'contracted', 'preposition'] as const).some((name) => is(tokens[opener], name))
  );
}

/** "Die Merkels und Macrons dieser Welt". */
function isJoinedPlural(tokens: readonly Token[], from: number): boolean {
  return is(tokens[from - 1], 'and') && is(tokens[from - 3], 'plural-determiner');
}

/** „…“, dämpfte Stark: behind words in marks a verb is followed by whoever says them. */
function followsQuote(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 2]?.text === ',' &&
    /^[“”"«»‘’]$/u.test(tokens[from - 3]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '')
  );
}

/** After a bare name at the start of a sentence: "Stein schwieg", but not "Stein auf Stein". */
function canBeVerb(token: Token | undefined): boolean {
  if (!token || !/^\p{Ll}{3,}$/u.test(token.text)) return false;
  if (token.word.auxiliary !== undefined) return true;
  return !(['preposition', 'coordinator', 'adverb', 'determiner'] as const).some((name) =>
    is(token, name),
  );
}

function isSaying(token: Token | undefined): boolean {
  return token !== undefined && token.word.sayings.length > 0;
}
