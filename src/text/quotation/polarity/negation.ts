import { findAround } from '../../../spans/span-search.ts';
import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Frame } from '../cues/frames.ts';
import { hasDenyingVerb } from './denying-verb.ts';
import type { Reading } from '../../syntax/reading.ts';

// How many words behind "kein" or "nicht" are looked at, and how far before the end a noun of denying stands.
const NEAR = 4;

/** The tokens of a clause outside quotation marks, as indexes. */
export function toOwnWords({ tokens, outer }: Reading, { from, to }: Clause): number[] {
  const own: number[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && !findAround(outer, token)) own.push(at);
  }
  return own;
}

/** The words of a clause that negate it: "nicht", "nie", "kein"; "nicht nur", "nichts anderes als" are none. */
export function findNegators(reading: Reading, clause: Clause): number[] {
  const own = toOwnWords(reading, clause);
  const hasContrast = own.some((at) => is(reading.tokens[at], 'but-rather'));
  return own.filter(
    (at) => is(reading.tokens[at], 'negator') && !isEmpty(reading, at, clause, hasContrast),
  );
}

function isEmpty(reading: Reading, at: number, { to }: Clause, hasContrast: boolean): boolean {
  const { tokens } = reading;
  const behind = tokens.slice(at + 1, Math.min(to, at + 1 + NEAR));
  const next = behind[0];
  // "so laut wie nie": how loud, and nothing is denied.
  if (is(tokens[at], 'never') && is(tokens[at - 1], 'as')) return true;
  if (is(tokens[at], 'no-or-nothing')) {
    const isThan = is(next, 'other') && behind.some((one) => is(one, 'than'));
    return isThan || isTime(tokens, at);
  }
  if (!is(tokens[at], 'not')) return false;
  if (!next) return false;
  if (is(next, 'not-negated') || is(behind[1], 'first-ordinal')) return true;
  return isInPhrase(tokens, at, behind) || (hasContrast && next.text !== ',');
}

/** "keine zwei Minuten später". */
export function isTime(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at + 1, at + 1 + NEAR).find(isCapitalised);
  return is(noun, 'time-unit');
}

/** "ein nicht genannter Sprecher", "die nicht anwesende Rätin": it negates an adjective. */
function isInPhrase(tokens: readonly Token[], at: number, behind: readonly Token[]): boolean {
  const [before, next] = [tokens[at - 1], behind[0]];
  if (!next || next.kind !== 'word') return false;
  // "nicht ausgezahlte Prämien": without an article too.
  if (is(next, 'declined-participle') && behind[1] && isCapitalised(behind[1])) return true;
  // "hält es für nicht machbar", "gilt als nicht sicher".
  if (is(before, 'as-or-for')) return true;
  if (!is(before, 'determiner') && !is(before, 'preposition')) return false;
  if (isCapitalised(next) || is(next, 'determiner') || is(next, 'preposition')) return false;
  const noun = behind.findIndex(isCapitalised);
  return noun > 0 && is(behind[noun - 1], 'declined');
}

/**
 * How often a frame denies what it introduces: by its verb ("bestritt"), by its noun ("äußerte Zweifel"), or, where a
 * noun is its cue, by the verb beside the noun ("wies den Vorwurf zurück").
 */
export function countDenials(reading: Reading, clause: Clause, { saying }: Frame): number {
  const own = toOwnWords(reading, clause);
  // "nannte es eine Lüge, dass", "hält es für falsch, dass": "es" stands for what is said behind.
  const has = (name: 'it' | 'untrue'): boolean => own.some((at) => is(reading.tokens[at], name));
  if (has('it') && has('untrue')) return 1;
  const isByVerb =
    saying.traits.has('denies') || (saying.lemma === 'noun' && hasDenyingVerb(reading, own));
  return Number(isByVerb) + Number(hasDenyingNoun(reading, own));
}

/** "äußerte Zweifel, dass"; "machte keinen Hehl daraus" has the same two negations as "ließ keinen Zweifel daran". */
function hasDenyingNoun({ tokens }: Reading, own: readonly number[]): boolean {
  return own
    .slice(-NEAR)
    .some(
      (at) =>
        (is(tokens[at], 'denying-noun') || is(tokens[at], 'secret-noun')) &&
        !is(tokens[at - 1], 'without'),
    );
}
