import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import type { Reading } from '../../syntax/reading.ts';
import { canSpeak } from '../roles/people.ts';
import { findBestSubject } from '../roles/subjects.ts';
import type { Saying } from './saying.ts';
import { PLAIN } from './saying.ts';

/**
 * Finds verbs that say something by their place: beside words in marks („Tor“, schrie sie; Der Chor sang: „Tor“), behind
 * Konjunktiv (Man habe gewartet, schimpfte sie), with wie before a clause that opens with its verb (Wie die Probe ergab,
 * fehlte Öl), and in what a text holds (Im Brief steht, dass …).
 */
export function findUnknownSaying(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): Saying | undefined {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (!clause || clause.finite < 0) return undefined;
  const verb = reading.tokens[clause.finite];
  const saying = { ...PLAIN, cue: [clause.finite], finite: clause.finite, takesStatement: true };
  if ((index === 0 || next?.opener === ':') && isBeforeKonjunktiv(reading, clauses, index))
    return { ...saying, lemma: '?' };
  if (verb?.word.auxiliary) return undefined;
  if (isBesideQuote(clause, clauses[index - 1], next)) return { ...saying, lemma: '?' };
  if (index === 1 && isBehindKonjunktiv(clause, clauses[0])) return { ...saying, lemma: '?' };
  if (isWie(reading, clause, next)) return { ...saying, lemma: '?' };
  return isHeldByText(reading, verb, next)
    ? { ...saying, lemma: '?', isImpersonal: true }
    : undefined;
}

function isBesideQuote(
  clause: Clause,
  previous: Clause | undefined,
  next: Clause | undefined,
): boolean {
  if (clause.kind !== 'main') return false;
  const looksBack =
    previous?.kind === 'quote' && clause.opener === ',' && clause.finite === clause.from;
  return looksBack || (next?.kind === 'quote' && next.opener === ':');
}

/** "Man habe gewartet, schimpfte der Rat": a verb that stands first, behind somebody's words in Konjunktiv. */
function isBehindKonjunktiv(clause: Clause, previous: Clause | undefined): boolean {
  return (
    clause.kind === 'main' &&
    clause.opener === ',' &&
    clause.finite === clause.from &&
    !clause.isKonjunktiv &&
    previous?.kind === 'main' &&
    previous.isKonjunktiv
  );
}

/**
 * "Er wird deutlicher: Man habe gewartet", "Der Kapitän protestiert, er habe den Ball gespielt": what somebody does, and
 * behind it words in Konjunktiv.
 */
function isBeforeKonjunktiv(reading: Reading, clauses: readonly Clause[], index: number): boolean {
  const [clause, next] = clauses.slice(index, index + 2);
  if (!clause) return false;
  if (clause.kind !== 'main' || clause.isKonjunktiv || next?.kind !== 'main') return false;
  const finite = reading.tokens[next.finite];
  const isReporting = is(finite, 'reporting-auxiliary') && next.isKonjunktiv;
  if (!isReporting || !/^[:,]$/u.test(next.opener)) return false;
  // "Er lief, als sei der Teufel hinter ihm her".
  if (is(reading.tokens[next.from], 'subordinator')) return false;
  // Behind a comma its own subject must open it: "sei es gut oder schlecht" does not.
  if (next.opener === ',' && (next.finite === next.from || isAuxiliary(reading, clause)))
    return false;
  // "Stadtrat Otto Tal, der gestern kam, wird deutlicher: …": a relative clause cuts the subject off.
  const before = clause.finite === clause.from && clauses[index - 1]?.kind === 'relative';
  const cut = before ? clauses[index - 2] : undefined;
  const subject = cut
    ? parseNounPhrase(reading, cut.from, cut.to)
    : findBestSubject(reading, clause, { ...PLAIN, finite: clause.finite })?.phrase;
  return subject !== undefined && canSpeak(reading, subject);
}

function isAuxiliary({ tokens }: Reading, { finite }: Clause): boolean {
  return tokens[finite]?.word.auxiliary !== undefined || is(tokens[finite], 'hearsay-modal');
}

function isWie({ tokens }: Reading, clause: Clause, next: Clause | undefined): boolean {
  const subject = tokens[clause.from + 1];
  return (
    clause.kind === 'subordinate' &&
    is(tokens[clause.from], 'as') &&
    subject !== undefined &&
    (is(subject, 'determiner') || isCapitalised(subject)) &&
    !is(subject, 'how-many') &&
    next?.kind === 'main' &&
    next.finite === next.from
  );
}

function isHeldByText(
  { tokens }: Reading,
  verb: Token | undefined,
  next: Clause | undefined,
): boolean {
  if (!is(verb, 'stands-in-text') || !next) return false;
  return next.kind === 'subordinate' && is(tokens[next.from], 'complementizer');
}
