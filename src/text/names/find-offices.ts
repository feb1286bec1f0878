import { findAround, findFirstFrom, findInside } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { isGenericOffice } from './generic-offices.ts';
import { isDeclinedAdjective, isRetired, skipAdjectives, startsSentence } from './around.ts';
import type { Mention, MentionSpan } from './mention.ts';
import type { Registry } from './create-registry.ts';
import { findRoleHolders } from './role-holders.ts';
import { isOfClass, toParts } from './word-kinds.ts';

/** An office that a text names without its holder's name, and who held it on that day: nobody, one or several. */
export interface OfficeFound {
  readonly span: Span;
  readonly ids: readonly string[];
}

/**
 * Finds offices that stand for a person: "der russische Präsident", "Frankreichs Präsident", "der Präsident der
 * Ukraine", "der US-Präsident", "die Bundeskanzlerin". The noun is the span; in a word with hyphens the whole word.
 * None is an office with its holder's name behind it, a former one ("der frühere Präsident"), one of several
 * ("ein Präsident", "die Präsidenten") and one that names no state.
 */
export function findOffices(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  registry: Registry,
  date: string | undefined,
): OfficeFound[] {
  if (date === undefined || registry.holders.size === 0) return [];
  const { language } = registry;
  const { toOffices, namesItsState, toGrownOffice } = language.names;
  const spans = mentions.map((mention) => ({ ...mention.span, mention }));
  return tokens.flatMap((token, at): OfficeFound[] => {
    if (token.kind !== 'word' || !is(token, 'role-noun')) return [];
    // A term may be the same word: the Staatschef of a state is a person first.
    const inside = findInside(spans, token).flatMap(({ mention }) =>
      mention.kind === 'term' ? [] : [mention],
    );
    const isCompound = inside[0]?.rule === 'compound';
    const parts = isCompound ? ['', toGrownOffice(token.text)] : toParts(token.text);
    const noun = parts.at(-1) ?? '';
    const offices = toOffices(noun);
    if (
      !offices.some((office) => registry.holders.has(office)) &&
      !isOfClass(language, noun, 'head-noun')
    )
      return [];
    const isName = inside.some(({ span }) => span.end === token.end) && !isCompound;
    if (isName || parts.slice(0, -1).some((part) => isOfClass(language, part, 'not-now')))
      return [];
    const owners = findOwners(tokens, at, spans, registry);
    const named = [...inside, ...owners.before, ...owners.after].filter(
      ({ kind, id }) => kind === 'actor' && registry.actors.get(id)?.kind !== 'person',
    );
    if (named.length === 0 && !namesItsState(offices[0] ?? '')) return [];
    if (!isDefinite(tokens, at, owners.isGenitiveBefore) || isPlural(tokens, at)) return [];
    if (isNamed(tokens, owners.to, spans) || isRetired(tokens, at + 1)) return [];
    if (isGenericOffice(tokens, at)) return [];
    const office = { noun, owners: named.map(({ id }) => id) };
    const ids = findRoleHolders(registry, { ...office, date });
    // An office that the registry gives to nobody at any time is none that an editor left open.
    const isKnown = ids.length > 0 || findRoleHolders(registry, office).length > 0;
    if (!isKnown || (isCompound && ids.length !== 1)) return [];
    // What stays open leaves the name in the word its link: US in US-Präsident.
    const inner = ids.length === 1 ? undefined : inside.at(-1);
    return [{ span: { start: inner ? inner.span.end + 1 : token.start, end: token.end }, ids }];
  });
}

interface Owners {
  readonly before: readonly Mention[];
  readonly after: readonly Mention[];
  /** "Frankreichs Präsident": the owner stands in place of the article. */
  readonly isGenitiveBefore: boolean;
  /** Index behind the noun and its owner. */
  readonly to: number;
}

/** Who is named with an office: by an adjective or a genitive before it, or a genitive behind it. */
function findOwners(
  tokens: readonly Token[],
  at: number,
  spans: readonly MentionSpan[],
  registry: Registry,
): Owners {
  const from = skipAdjectives(tokens, at);
  const begin = tokens[from + 1]?.start ?? 0;
  const adjectives = findInside(spans, { start: begin, end: tokens[at]?.start ?? begin });
  const opener = tokens[from];
  const genitive = opener && findInside(spans, opener)[0];
  const isGenitive =
    genitive?.end === opener?.end && is(opener, 'genitive-ending') && genitive !== undefined;
  const behind = is(tokens[at + 1], 'owner-preposition') ? at + 2 : at + 1;
  const next = tokens[behind];
  const found = next && findAround(spans, next);
  const after = found?.start === next?.start ? found : undefined;
  const isAfter =
    after !== undefined &&
    registry.actors.get(after.mention.id)?.kind !== 'person' &&
    (behind > at + 1 || is(next, 'genitive-ending'));
  const to = isAfter ? findFirstFrom(tokens, after.end) : at + 1;
  return {
    before: [...adjectives, ...(isGenitive ? [genitive] : [])].map(({ mention }) => mention),
    after: isAfter ? [after.mention] : [],
    isGenitiveBefore: isGenitive,
    to,
  };
}

/** It has the article, or a genitive in its place; without either it opens a sentence, as in a heading. */
function isDefinite(tokens: readonly Token[], at: number, isGenitiveBefore: boolean): boolean {
  const from = skipAdjectives(tokens, at);
  if (tokens.slice(from + 1, at).some((token) => is(token, 'not-now'))) return false;
  if (isGenitiveBefore) return true;
  if (is(tokens[from], 'definite-determiner')) return true;
  return from === at - 1 && startsSentence(tokens, at) && !isDeclinedAdjective(tokens[at]);
}

/** "die Präsidenten", "der Präsidentinnen". */
function isPlural(tokens: readonly Token[], at: number): boolean {
  if (is(tokens[at], 'feminine-plural')) return true;
  const opener = tokens[skipAdjectives(tokens, at)];
  return is(opener, 'plural-determiner') && !is(tokens[at], 'woman-ending');
}

/** A name follows at once: "der russische Präsident Wladimir Putin", "Präsident von der Aue". */
function isNamed(tokens: readonly Token[], to: number, spans: readonly MentionSpan[]): boolean {
  const next = tokens[to];
  if (!next) return false;
  const mention = findAround(spans, next)?.mention;
  if (mention) return mention.rule !== 'adjective';
  let at = to;
  while (is(tokens[at], 'name-particle')) at += 1;
  if (at > to) return isCapitalised(tokens[at] ?? next);
  return isCapitalised(next);
}
