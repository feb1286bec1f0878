import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { findNeighbours, skipAdjectives, skipAdjectivesAfter, startsSentence } from './around.ts';
import type { Candidate } from './candidate.ts';
import { isSeat } from './seats.ts';
import { hasPlaceAnaphor } from './place-anaphora.ts';

const REACH = 7;

/**
 * Tells whether the name of a capital stands for the town and not for the government in it: after a preposition of
 * place (in Moskau), a noun of towns (die Stadt Moskau, Landgericht Wien), a verb of visiting (besuchte Moskau), beside
 * what towns have (Moskaus Straßen), taken up as a place (für Moskau, denn hier) and joined to such a name (in Berlin
 * und Moskau). `isPlaceBefore` says whether the name before it was read as a town.
 */
export function isTown(
  tokens: readonly Token[],
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  isPlaceBefore: boolean,
): boolean {
  const next = tokens[to];
  const before = skipArticle(tokens, skipAdjectives(tokens, from));
  const opener = tokens[before];
  if (isPlaceOfSpeech(tokens, from, before) || isView(tokens, to)) return false;
  if (is(opener, 'locative') || (opener && isCapitalised(opener) && is(opener, 'town-title')))
    return true;
  if (is(tokens[from - 1], 'joining') && isPlaceBefore) return true;
  if (startsSentence(tokens, from) && next && /^[(–—/]$/u.test(next.text)) return true;
  if (is(next, 'place-verb')) return true;
  if (is(next, 'visit-infinitive') && !startsSentence(tokens, from)) return true;
  if (
    isOwned(tokens, from, to) ||
    isSeat(tokens, from) ||
    hasPlaceAnaphor(tokens, from, to, opener)
  )
    return true;
  if (is(opener, 'source-preposition')) return isFrom(tokens, before, to);
  if (is(opener, 'on')) return is(tokens[before - 1], 'attack-noun');
  if (is(opener, 'between') || is(tokens[from - 2], 'between'))
    return findNeighbours(tokens, from, REACH * 2).some((token) => is(token, 'transport'));
  // A preposition or a subject makes it somebody; the object of such a verb is a place. As the first word it acts.
  return (
    !is(opener, 'actor-preposition') &&
    findNeighbours(tokens, from, REACH).some((token) => is(token, 'visit')) &&
    !startsSentence(tokens, from)
  );
}

/** "hieß es aus Moskau", "Kritik aus Berlin": what comes from there is said by the government. */
function isPlaceOfSpeech(tokens: readonly Token[], from: number, preposition: number): boolean {
  const opener = tokens[preposition];
  const isSource = is(opener, 'from-preposition');
  if (!isSource && !is(opener, 'inside-preposition')) return false;
  if (isSource && is(tokens[preposition - 1], 'statement-noun')) return true;
  const around = findNeighbours(tokens, from, REACH);
  return around.some(
    (word, at) => is(word, 'hearsay-verb') && (isSource || is(around[at + 1], 'empty-subject')),
  );
}

/** "nach Moskaus Angaben": who thinks and says is no town. */
function isView(tokens: readonly Token[], to: number): boolean {
  const owned = tokens[skipAdjectivesAfter(tokens, to)];
  return (
    is(tokens[to - 1], 'genitive-ending') && (is(owned, 'source-noun') || is(owned, 'view-noun'))
  );
}

/** "Moskaus alte Straßen", "die Straßen Moskaus", "die Belagerung Wiens". */
function isOwned(tokens: readonly Token[], from: number, to: number): boolean {
  const isGenitive = is(tokens[to - 1], 'genitive-ending');
  if (isGenitive && is(tokens[skipAdjectivesAfter(tokens, to)], 'town-possession')) return true;
  const owner = tokens[from - 1];
  return is(owner, 'town-possession') || (isGenitive && is(owner, 'conquest-noun'));
}

/** "von Moskau aus", "der Bürgermeister von Moskau", "südlich von Moskau". */
function isFrom(tokens: readonly Token[], preposition: number, to: number): boolean {
  const before = tokens[preposition - 1];
  return (
    is(tokens[to], 'beyond') ||
    is(before, 'town-possession') ||
    is(before, 'conquest-noun') ||
    is(before, 'direction')
  );
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return is(tokens[at], 'determiner') ? at - 1 : at;
}
