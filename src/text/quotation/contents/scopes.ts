import type { Clause } from '../../syntax/clauses.ts';
import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import { isFrameOfOthers } from './content.ts';
import type { ParsedSentence } from '../cues/frames.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';
import type { SourcePhrase } from '../cues/sources.ts';

/** The part of a sentence that a source vouches for; the source may stand inside it. */
export function findSourceContent(
  reading: Reading,
  parsed: ParsedSentence,
  source: SourcePhrase,
): TokenRange {
  const { clauses } = parsed;
  const index = clauses.findIndex(({ from, to }) => source.cue >= from && source.cue < to);
  const clause = clauses[index];
  const end = clauses.at(-1)?.to ?? parsed.sentence.to;
  if (!clause) return { from: parsed.sentence.from, to: end };
  if (source.rule === 'so')
    return {
      from: findStart(parsed, index),
      to: isLast(reading, parsed, source) ? source.from : end,
    };
  if (clause.kind === 'relative' || clause.kind === 'subordinate')
    return { from: clause.from, to: findSubordinateEnd(parsed, index) };
  const to = Math.max(findContentEnd(reading, parsed, index), source.to);
  if (source.cue === clause.from && source.cue > parsed.sentence.from)
    return { from: clause.from, to };
  return { from: findStart(parsed, index), to };
}

/** "…, so Falk, der Leiter der Wache": behind the source only its own additions stand. */
function isLast({ tokens }: Reading, { clauses }: ParsedSentence, source: SourcePhrase): boolean {
  const around = clauses.find(({ from, to }) => source.cue >= from && source.cue < to);
  const at = tokens[source.to]?.text === ',' ? source.to + 1 : source.to;
  if (around && at < around.to && !isName(tokens[at])) return false;
  return clauses
    .filter(({ from }) => from >= source.to)
    .every(
      ({ kind, from }) => kind === 'relative' || (kind === 'fragment' && isName(tokens[from])),
    );
}

/** "so Falk, Leiter der Wache" and "so Falk, der Leiter"; but "ist, so Falk, sicher" goes on. */
function isName(token: Token | undefined): boolean {
  return token !== undefined && (isCapitalised(token) || is(token, 'determiner'));
}

/** What a source vouches for runs on to the next frame; a verb without a subject goes on with it too. */
function findContentEnd(reading: Reading, parsed: ParsedSentence, index: number): number {
  const next = parsed.clauses.findIndex(
    (clause, at) =>
      at > index && !isShared(reading, clause) && isFrameOfOthers(reading, parsed, at),
  );
  return parsed.clauses[next < 0 ? parsed.clauses.length - 1 : next - 1]?.to ?? parsed.sentence.to;
}

/** "saß auf dem Turm und rief": a verb behind "und" without a subject of its own goes on with what is reported. */
function isShared({ tokens }: Reading, { from, finite }: Clause): boolean {
  return finite === from && is(tokens[from - 1], 'clause-joiner');
}

/** Clauses before the one of the source belong to it as long as they depend on it. */
function findStart(parsed: ParsedSentence, index: number): number {
  const { clauses, frameOf } = parsed;
  let at = index;
  for (; at > 0; at -= 1) {
    const clause = clauses[at];
    const before = clauses[at - 1];
    if (!clause || !before || before.kind === 'quote' || /^[:;]$/u.test(clause.opener)) break;
    const depends = before.kind !== 'main' || clause.kind !== 'main' || clause.isKonjunktiv;
    const isFrame = frameOf.get(at - 1)?.saying.takesStatement;
    if (!depends || isFrame) break;
  }
  return clauses[at]?.from ?? parsed.sentence.from;
}

function findSubordinateEnd({ clauses }: ParsedSentence, index: number): number {
  let end = clauses[index]?.to ?? 0;
  for (const clause of clauses.slice(index + 1)) {
    if (clause.kind === 'main' || clause.kind === 'quote') break;
    end = clause.to;
  }
  return end;
}
