import { DETERMINERS, PREPOSITIONS } from '../../lang/de/function-words.ts';
import {
  DENYING_NOUN,
  DENYING_VERBS,
  LIE,
  NEGATOR,
  NO_NEGATION,
  OTHER_THAN,
  SECRET,
  TIME_UNIT,
  UNTRUE,
} from '../../lang/de/polarity-words.ts';
import { SAYING_FORMS } from '../../lang/de/verb-forms.ts';
import { findAround } from '../../../spans/span-search.ts';
import type { Token } from '../../core/tokens.ts';
import { isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Frame } from '../cues/frames.ts';
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
  const hasContrast = own.some((at) => reading.tokens[at]?.lower === 'sondern');
  return own.filter((at) => {
    const { lower } = reading.tokens[at] ?? NO_WORD;
    return NEGATOR.test(lower) && !isEmpty(reading, at, clause, hasContrast);
  });
}

const NO_WORD: Pick<Token, 'lower'> = { lower: '' };

function isEmpty(reading: Reading, at: number, { to }: Clause, hasContrast: boolean): boolean {
  const { tokens } = reading;
  const behind = tokens.slice(at + 1, Math.min(to, at + 1 + NEAR));
  const next = behind[0];
  const lower = tokens[at]?.lower ?? '';
  if (/^(?:kein|nichts)/u.test(lower)) {
    const isThan = OTHER_THAN.test(next?.lower ?? '') && behind.some((one) => one.lower === 'als');
    return isThan || isTime(tokens, at);
  }
  if (lower !== 'nicht') return false;
  if (!next) return false;
  if (NO_NEGATION.has(next.lower) || behind[1]?.lower === 'ersten') return true;
  return isInPhrase(tokens, at, behind) || (hasContrast && next.text !== ',');
}

/** "keine zwei Minuten später". */
export function isTime(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at + 1, at + 1 + NEAR).find(isCapitalised);
  return TIME_UNIT.test(noun?.lower ?? '');
}

/** "ein nicht genannter Sprecher", "die nicht anwesende Rätin": it negates an adjective. */
function isInPhrase(tokens: readonly Token[], at: number, behind: readonly Token[]): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? '', behind[0]];
  if (!next || next.kind !== 'word') return false;
  // "nicht ausgezahlte Prämien": without an article too.
  if (/(?:te|tes|ter|ten|tem)$/u.test(next.lower) && behind[1] && isCapitalised(behind[1]))
    return true;
  // "hält es für nicht machbar", "gilt als nicht sicher".
  if (/^(?:für|als)$/u.test(before)) return true;
  if (!DETERMINERS.has(before) && !PREPOSITIONS.has(before)) return false;
  if (isCapitalised(next) || DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower))
    return false;
  const noun = behind.findIndex(isCapitalised);
  return noun > 0 && /(?:e|en|er|em|es)$/u.test(behind[noun - 1]?.lower ?? '');
}

/**
 * How often a frame denies what it introduces: by its verb ("bestritt"), by its noun ("äußerte Zweifel"), or, where a
 * noun is its cue, by the verb beside the noun ("wies den Vorwurf zurück").
 */
export function countDenials(reading: Reading, clause: Clause, { saying }: Frame): number {
  const own = toOwnWords(reading, clause);
  // "nannte es eine Lüge, dass", "hält es für falsch, dass": "es" stands for what is said behind.
  const lowers = own.map((at) => reading.tokens[at]?.lower ?? '');
  if (lowers.includes('es') && lowers.some((lower) => UNTRUE.has(lower) || LIE.test(lower)))
    return 1;
  const isByVerb =
    DENYING_VERBS.has(saying.lemma) || (saying.lemma === 'noun' && hasDenyingVerb(reading, own));
  return Number(isByVerb) + Number(hasDenyingNoun(reading, own));
}

/** Tells whether one of these words, or two that belong together, is a verb of denying: "wies … zurück". */
export function hasDenyingVerb({ tokens }: Reading, own: readonly number[]): boolean {
  const words = new Set(own.map((at) => tokens[at]?.lower ?? ''));
  return [...words].some((lower) =>
    (SAYING_FORMS.get(lower) ?? []).some(
      ({ verb, split }) => DENYING_VERBS.has(verb.lemma) && (!split || words.has(verb.prefix)),
    ),
  );
}

/** "äußerte Zweifel, dass"; "machte keinen Hehl daraus" has the same two negations as "ließ keinen Zweifel daran". */
function hasDenyingNoun({ tokens }: Reading, own: readonly number[]): boolean {
  return own
    .slice(-NEAR)
    .some(
      (at) =>
        (DENYING_NOUN.test(tokens[at]?.lower ?? '') || SECRET.test(tokens[at]?.lower ?? '')) &&
        tokens[at - 1]?.lower !== 'ohne',
    );
}
