import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import { isOthersQuestion } from '../polarity/others-question.ts';
import { canSpeak } from '../roles/people.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { RuleId } from '../rule-ids.ts';

/** The rule by which the clause behind a frame is what it reports; undefined if it is none of its words. */
export function readFollowing(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
): RuleId | undefined {
  const { clauses } = parsed;
  const next = clauses[frame.clause + 1];
  if (!next) return undefined;
  const { saying } = frame;
  if (
    next.kind === 'fragment' &&
    saying.takesStatement &&
    isCutStatement(clauses, frame.clause + 1)
  )
    return 'indirect-clause';
  const first = reading.tokens[next.from];
  if (next.isKonjunktiv && isAddedInKonjunktiv(reading, next, frame)) return 'indirect-added';
  if (isOthersQuestion(reading, parsed, frame)) return undefined;
  if (isByKonjunktiv(reading, parsed, frame, next)) return 'indirect-clause';
  if (next.kind === 'subordinate') return readSubordinate(reading, parsed, frame, first);
  if (next.kind === 'infinitive' && (saying.takesStatement || saying.addresses))
    return is(first, 'unsaid-opener') ? undefined : 'indirect-infinitive';
  if (frame.isInverted && next.opener === ',' && !next.isKonjunktiv) return undefined;
  // "Sie sagte nichts, doch der Rat erklärte es", "Er sagte kein Wort, sondern ging".
  if (next.opener === ',' && !next.isKonjunktiv && is(first, 'contrary-joiner')) return undefined;
  if (next.kind !== 'main' || !/^[,:]$/u.test(next.opener) || !saying.takesStatement)
    return undefined;
  // "Das Wunder, von dem Blätter schreiben, müsse sich zeigen": behind a relative clause the main clause goes on.
  if (clauses[frame.clause]?.kind === 'relative' && next.finite === next.from) return undefined;
  if (next.isKonjunktiv) return 'indirect-clause';
  // "Arbeitgeber riefen nach Hilfe, Verbände verlangten Geld": the next clause says something itself.
  const other = parsed.frameOf.get(frame.clause + 1);
  const isFrame =
    other !== undefined &&
    (clauses[frame.clause + 2]?.kind === 'quote' ||
      (next.opener === ',' && other.speaker !== undefined && !frame.saying.takesStatement));
  return next.finite > next.from && !isFrame && isPlainlySaid(reading, parsed, frame, next, first)
    ? 'indirect-clause'
    : undefined;
}

/**
 * "Er berichtete von einem Leck, das den Kutter gefährdet habe", "Sie lobte das Dorf, weil es helfe": the Konjunktiv
 * of a clause that only adds something says that the words are the speaker's.
 */
function isAddedInKonjunktiv(
  { tokens }: Reading,
  next: Clause,
  { saying, speaker }: Frame,
): boolean {
  if (!speaker || (!saying.takesStatement && !saying.summarizes && saying.speechActClass === ''))
    return false;
  const first = tokens[next.from];
  const isAdded =
    next.kind === 'relative' ||
    (next.kind === 'main' && is(first, 'giving-reason')) ||
    (next.kind === 'subordinate' && is(first, 'adding-subordinator'));
  return isAdded && is(tokens[next.finite], 'adding-konjunktiv');
}

/**
 * "Er verteidigte den Plan: Ohne ihn müsse man schließen", "Er protestiert, man habe gedrängelt": whatever the verb means,
 * the Konjunktiv behind it says that the words are the speaker's.
 */
function isByKonjunktiv(
  reading: Reading,
  { clauses }: ParsedSentence,
  { clause, speaker, saying }: Frame,
  next: Clause,
): boolean {
  const isBehindColon = next.opener === ':';
  if (clauses[clause]?.kind !== 'main' || saying.isPassive || saying.isKonjunktiv) return false;
  if (next.kind !== 'main' || !next.isKonjunktiv || !(isBehindColon || next.opener === ','))
    return false;
  const isOpened =
    next.finite > next.from && is(reading.tokens[next.finite], 'reporting-auxiliary');
  if (!isBehindColon && (clause > 0 || !isOpened)) return false;
  return speaker !== undefined && canSpeak(reading, speaker);
}

/** "Sie meldete, die Werft, die leer stehe, sei verkauft". */
function isCutStatement(clauses: readonly Clause[], at: number): boolean {
  const rest = clauses.slice(at + 1).find(({ kind }) => kind !== 'relative' && kind !== 'fragment');
  return rest?.kind === 'main' && rest.isKonjunktiv && rest.finite === rest.from;
}

function readSubordinate(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  first: Token | undefined,
): RuleId | undefined {
  const { saying } = frame;
  if (is(first, 'complementizer') && isConsequence(reading, parsed, frame)) return undefined;
  if (is(first, 'complementizer') && !isDoubted(reading, parsed, frame)) return 'indirect-dass';
  if (!saying.takesStatement || saying.isPassive) return undefined;
  const isAsked = is(first, 'question-word') && saying.traits.has('asks');
  return isAsked || (is(first, 'whether') && !isDoubted(reading, parsed, frame))
    ? 'indirect-dass'
    : undefined;
}

/** "Sie sagte es so oft, dass es jeder kannte": what came of it, and not what she said. */
function isConsequence(
  { tokens }: Reading,
  { clauses }: ParsedSentence,
  { clause }: Frame,
): boolean {
  const { from, to } = clauses[clause] ?? { from: 0, to: 0 };
  // "so laut wie nie, dass …" compares, and dass says what she said.
  return tokens
    .slice(from, to)
    .some(
      (token, at, own) =>
        is(token, 'so') && is(own[at + 1], 'adverb-of-degree') && !is(own[at + 2], 'as'),
    );
}

/** "Es ist nicht bekannt, ob …", "wollte nicht bestätigen, dass …": nobody says so. */
function isDoubted(
  { tokens }: Reading,
  { clauses }: ParsedSentence,
  { clause, saying }: Frame,
): boolean {
  const around = clauses[clause];
  if (!around || !saying.traits.has('doubted')) return false;
  return tokens.slice(around.from, around.to).some((token) => is(token, 'negator'));
}

/**
 * A clause in the indicative behind a comma or colon is said only where the frame has nothing else to say:
 * "Sie sagte, der Deich hält", but not "Der Test bestätigte den Fund, nur Falk zweifelt".
 */
function isPlainlySaid(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  next: Clause,
  first: Token | undefined,
): boolean {
  const { tokens } = reading;
  const clause = parsed.clauses[frame.clause];
  if (!clause || frame.saying.isPassive || !frame.speaker) return false;
  // "Das Bein droht zu brechen, und der Stürmer entschuldigte sich": a clause that "und" adds is the writer's.
  if (is(tokens[next.from], 'clause-joiner')) return false;
  // "Sie äußerte sich deutlich, jetzt folgt er": how she spoke, not what she said.
  if (next.opener === ',' && isReflexive(reading, clause)) return false;
  if (is(first, 'own-opener')) return false;
  if (is(first, 'this') && !isNoun(reading, next.from + 1)) return false;
  if (next.opener === ':') return true;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (!token || (at >= frame.speaker.from && at < frame.speaker.to)) continue;
    const isObject = is(token, 'accusative-determiner') && isNoun(reading, at + 1);
    if (isObject) return false;
  }
  return clause.kind !== 'relative';
}

function isReflexive({ tokens }: Reading, { from, to }: Clause): boolean {
  return tokens.slice(from, to).some((token) => is(token, 'reflexive'));
}

function isNoun({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  return (
    isCapitalised(token) || (!is(token, 'determiner') && next !== undefined && isCapitalised(next))
  );
}

/** "Auf den Vorwurf, er schlafe, entgegnete er, dass …": what the noun announces is somebody else's. */
export function isAnnouncedAhead(
  { tokens }: Reading,
  { clauses }: ParsedSentence,
  frame: Frame,
): boolean {
  const [opening, ...between] = clauses.slice(0, frame.clause);
  if (opening?.kind !== 'fragment' || !is(tokens[opening.from], 'preposition')) return false;
  const hasNoun = tokens.slice(opening.from, opening.to).some((token) => is(token, 'cue-noun'));
  // "Nach Hinweisen, dass …, werde geprüft, sagte sie": the noun belongs to another verb.
  return hasNoun && between.every(({ kind, from, finite }) => kind !== 'main' || finite !== from);
}

/**
 * Whether the words before "…, sagte sie" are what she says: a main clause or a clause with dass or ob stands
 * there, and not only "Als es regnete, sagte sie ab" or the subject of the verb.
 */
export function isSaidBefore(
  { tokens }: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  from: number,
): boolean {
  const { saying } = frame;
  if (!frame.speaker && !saying.isImpersonal && !saying.isPassive) return false;
  if (saying.isPassive && !saying.traits.has('passive-quotes') && !frame.speaker) return false;
  const before = parsed.clauses.slice(0, frame.clause).filter((clause) => clause.from >= from);
  const hasMain = before.some(({ kind }) => kind === 'main');
  const [opening] = before;
  const first = tokens[opening?.from ?? -1];
  if (opening && is(first, 'as') && parsed.frameOf.has(parsed.clauses.indexOf(opening)))
    return false;
  if (!hasMain)
    return (
      (is(first, 'statement-opener') || is(first, 'question-word')) &&
      saying.takesStatement &&
      !saying.isPassive &&
      (saying.traits.has('asks') || !(is(first, 'whether') || is(first, 'which-one')))
    );
  // "Da es regnete, sagte sie ab": the clause in front is why the verb comes first.
  const hasInverted = before.some(
    (clause) => clause.kind === 'main' && clause.finite === clause.from,
  );
  if (opening?.kind === 'subordinate' && !is(first, 'statement-opener') && !hasInverted)
    return false;
  const behind = tokens[saying.finite + 1];
  // "…, sagte auch nichts" goes on; "…, sagte auch die Wirtin" has a subject of its own.
  if (is(behind, 'also')) return (frame.speaker?.from ?? -1) > saying.finite;
  return !is(behind, 'own-sequel');
}
