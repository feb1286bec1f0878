import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { findFinites } from './finites.ts';
import type { TokenRange } from './reading.ts';
import type { Segment } from './segments.ts';
import { opensRelative } from './segments.ts';
import { isFiniteVerb, isInfinitive, isKonjunktivForm } from './verbs.ts';

// How far before its comma a noun that announces a statement may stand: "die Forderung des Rats von Quellau, …".
const LONGEST_HOLDER = 7;
// "hatte ein Rat, Otto Falk, gestern erklärt": how long what ends a verb may be.
const LONGEST_PARTICIPLE = 3;

/** Puts parts without a verb (appositions, lists) to the part that they belong to. */
export function joinFragments(tokens: readonly Token[], segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let previousHasVerb = false;
  for (const [index, segment] of segments.entries()) {
    const previous = joined.at(-1);
    const ownVerb = !segment.marked && hasVerb(tokens, segment);
    const isLoose = !segment.marked && !ownVerb && !startsSubordinate(tokens, segment);
    const followsFragment =
      previous &&
      !previous.marked &&
      segment.opener === ',' &&
      !previousHasVerb &&
      !segment.marked &&
      !(ownVerb && isInsertion(tokens, segment, segments[index + 1])) &&
      !(
        !is(tokens[previous.from], 'as') && isInsertedFrame(tokens, segment, segments[index + 1])
      ) &&
      !(endsInCueNoun(tokens, previous) && (ownVerb || isInfinitive(tokens, segment))) &&
      !isAskedBefore(tokens, segment, segments[index + 1]);
    const isOpen =
      isLoose && previous !== undefined && opensInfinitive(tokens, previous, segments, index);
    const isSubject = isLoose && previousHasVerb && opensStatement(tokens, segments, index);
    const isJoined =
      followsFragment ||
      (isLoose &&
        segment.opener !== ':' &&
        !isOpen &&
        !isSubject &&
        !isBehindWie(tokens, previous) &&
        !isBehindFrame(tokens, joined, segment)) ||
      (previous !== undefined && endsVerb(tokens, previous, segment));
    if (previous && !previous.marked && isJoined) {
      joined[joined.length - 1] = { from: previous.from, to: segment.to, opener: previous.opener };
      previousHasVerb ||= ownVerb;
    } else {
      joined.push(segment);
      previousHasVerb = ownVerb;
    }
  }
  return joined;
}

/** "Auf die Frage, ob er bleibe, sagte Berg": a clause that only leads to the verb behind it. */
function isAskedBefore(
  tokens: readonly Token[],
  segment: Segment,
  next: Segment | undefined,
): boolean {
  return (
    startsSubordinate(tokens, segment) && next?.opener === ',' && isFiniteVerb(tokens, next.from)
  );
}

/** "trotz der Warnung der Wärter, zu schießen": what follows belongs to the noun. */
function endsInCueNoun(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens
    .slice(Math.max(from, to - LONGEST_HOLDER), to)
    .some((token) => is(token, 'cue-noun'));
}

/** "Sie meldete, die Werft, die leer stehe, sei verkauft": a subject that a relative clause cuts off from its verb. */
function opensStatement(
  tokens: readonly Token[],
  segments: readonly Segment[],
  index: number,
): boolean {
  const relative = segments[index + 1];
  const rest = segments[index + 2];
  return (
    relative !== undefined &&
    rest?.opener === ',' &&
    isInsertion(tokens, relative, rest) &&
    isKonjunktivForm(tokens[rest.from])
  );
}

/** "Das Schiff liegt, wie sie sagte, vor der Küste": what follows goes on with the first clause. */
function isBehindWie(tokens: readonly Token[], previous: Segment | undefined): boolean {
  return previous?.opener === ',' && is(tokens[previous.from], 'as');
}

/** "Sie sei gekommen, erzählt sie, mit einem Koffer": a frame behind Konjunktiv, and what goes on with the first clause. */
function isBehindFrame(
  tokens: readonly Token[],
  joined: readonly Segment[],
  { from, opener }: Segment,
): boolean {
  const [before, frame] = joined.slice(-2);
  if (!before || !frame || before.marked || frame.marked || frame.opener !== ',' || opener !== ',')
    return false;
  const isFrame = tokens[frame.from]?.word.sayings.some(({ form }) => form === 'finite') ?? false;
  const goesOn = is(tokens[from], 'preposition') || is(tokens[from], 'coordinator');
  return isFrame && goesOn && tokens.slice(before.from, before.to).some(isKonjunktivForm);
}

/** "hatte ein Rat, Otto Falk, erklärt": the participle behind an apposition. */
function endsVerb(tokens: readonly Token[], previous: Segment, segment: Segment): boolean {
  if (previous.marked || segment.marked || segment.opener !== ',') return false;
  // "habe sie gesungen, erzählt sie", "habe gesungen, erzählt Ada Berg": a frame of its own.
  const next = segment.to > segment.from + 1 ? tokens[segment.from + 1] : undefined;
  const opensFrame =
    is(next, 'subject-pronoun') ||
    is(next, 'determiner') ||
    (next !== undefined && isCapitalised(next));
  if (!isParticiple(tokens[segment.from]) || opensFrame) return false;
  if (segment.to - segment.from > LONGEST_PARTICIPLE) return false;
  const before = tokens.slice(previous.from, previous.to);
  return before.some((token) => is(token, 'perfect-or-passive')) && !before.some(isParticiple);
}

/** "hatte zugesagt, den Hafen, das Herz der Stadt, zu räumen". */
function endsInSaying(token: Token | undefined): boolean {
  return token?.word.sayings.some(({ verb }) => verb.takesStatement) ?? false;
}

function isParticiple(token: Token | undefined): boolean {
  return token?.word.sayings.some(({ form }) => form === 'participle') ?? false;
}

/** "Sie kündigte an, Boote, Kähne und Netze zu verkaufen": behind the verb's particle a list begins what "zu" ends. */
function opensInfinitive(
  tokens: readonly Token[],
  previous: Segment,
  segments: readonly Segment[],
  index: number,
): boolean {
  const last = tokens[previous.to - 1];
  if (!is(last, 'verb-particle') && !endsInSaying(last)) return false;
  const end = segments
    .slice(index + 1)
    .find((segment) => segment.marked ?? hasVerb(tokens, segment));
  return end?.opener === ',' && !end.marked && isInfinitive(tokens, end);
}

/** "Ada Berg, die in Quellau wohnte, sagte": a relative clause between a subject and its verb. */
function isInsertion(
  tokens: readonly Token[],
  { from }: Segment,
  next: Segment | undefined,
): boolean {
  return opensRelative(tokens, from) && next?.opener === ',' && isFiniteVerb(tokens, next.from);
}

/** "Der Deich, sagte Berg, halte stand", "In zehn Jahren, so schätzt sie, soll …": a frame between subject and verb. */
function isInsertedFrame(
  tokens: readonly Token[],
  { from }: Segment,
  next: Segment | undefined,
): boolean {
  const at = is(tokens[from], 'so') ? from + 1 : from;
  const isSaying = tokens[at]?.word.sayings.some(({ form }) => form === 'finite') ?? false;
  return isSaying && next?.opener === ',' && isFiniteVerb(tokens, next.from);
}

function hasVerb(tokens: readonly Token[], segment: Segment): boolean {
  return findFinites(tokens, segment, segment.opener).length > 0 || isInfinitive(tokens, segment);
}

function startsSubordinate(tokens: readonly Token[], { from }: TokenRange): boolean {
  return is(tokens[from], 'subordinator');
}
