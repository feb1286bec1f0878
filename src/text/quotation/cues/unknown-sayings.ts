import { DETERMINERS } from '../../lang/de/function-words.ts';
import { AUXILIARY_FORMS } from '../../lang/de/verb-forms.ts';
import { isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from './saying.ts';
import { PLAIN } from './saying.ts';

/**
 * Finds verbs that say something by their place: beside words in marks („Tor“, schrie sie; Der Chor sang: „Tor“), with
 * wie before a clause that opens with its verb (Wie die Probe ergab, fehlte Öl), and in what a text holds (Im Brief
 * steht, dass …).
 */
export function findUnknownSaying(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): Saying | undefined {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (!clause || clause.finite < 0) return undefined;
  const lower = reading.tokens[clause.finite]?.lower ?? '';
  if (AUXILIARY_FORMS.has(lower)) return undefined;
  const saying = { ...PLAIN, cue: [clause.finite], finite: clause.finite, takesStatement: true };
  if (isBesideQuote(clause, clauses[index - 1], next)) return { ...saying, lemma: '?' };
  if (isWie(reading, clause, next)) return { ...saying, lemma: '?' };
  return isHeldByText(reading, lower, next)
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

function isWie({ tokens }: Reading, clause: Clause, next: Clause | undefined): boolean {
  const subject = tokens[clause.from + 1];
  return (
    clause.kind === 'subordinate' &&
    tokens[clause.from]?.lower === 'wie' &&
    subject !== undefined &&
    (DETERMINERS.has(subject.lower) || isCapitalised(subject)) &&
    !/^(?:viele?n?|wenige?n?|mehrere)$/u.test(subject.lower) &&
    next?.kind === 'main' &&
    next.finite === next.from
  );
}

function isHeldByText({ tokens }: Reading, lower: string, next: Clause | undefined): boolean {
  if (!/^(?:steht|stand|stehe|lautete?)$/u.test(lower) || !next) return false;
  return next.kind === 'subordinate' && tokens[next.from]?.lower === 'dass';
}
