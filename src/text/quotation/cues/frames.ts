import { PREPOSITIONS } from '../../lang/de/function-words.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { findClauses } from '../../syntax/clauses.ts';
import { isFiniteVerb } from '../../syntax/verbs.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import type { NounCue } from './noun-cues.ts';
import { findNounCue } from './noun-cues.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import { findOpinion } from './opinions.ts';
import { opensContrast } from '../polarity/contrasts.ts';
import { findAddressee } from '../roles/addressees.ts';
import { findOpenSaying } from './open-sayings.ts';
import { findAgent, findSubject } from '../roles/participants.ts';
import type { Reading, Sentence } from '../../syntax/reading.ts';
import type { Saying } from './saying.ts';
import { PLAIN } from './saying.ts';
import { findSaying } from './sayings.ts';
import type { Source } from './sources.ts';
import { findUnknownSaying } from './unknown-sayings.ts';
import { findSources } from './sources.ts';

/** A clause that introduces somebody's words: its verb of saying, who speaks, to whom. */
export interface Frame {
  /** Index into the clauses of the sentence. */
  readonly clause: number;
  readonly saying: Saying;
  readonly speaker: NounPhrase | undefined;
  readonly addressee: NounPhrase | undefined;
  /** "…, sagte sie": the verb opens the clause and looks back. */
  readonly isInverted: boolean;
  /** Index of its first token; before its clause where a relative clause stands between subject and verb. */
  readonly start: number;
}

/** A sentence with everything in it that may introduce a quote. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly frames: readonly Frame[];
  /** The frames by the index of their clause. */
  readonly frameOf: ReadonlyMap<number, Frame>;
  readonly sources: readonly Source[];
  /** The subject of the first main clause, whatever its verb. */
  readonly subject: NounPhrase | undefined;
}

/** Parses a sentence as far as quotations need it. */
export function parseSentence(reading: Reading, sentence: Sentence): ParsedSentence {
  const clauses = findClauses(reading, sentence);
  const frames: Frame[] = [];
  let lastSubject: NounPhrase | undefined;
  for (const [index, clause] of clauses.entries()) {
    const verb = findSaying(reading, clause);
    const noun =
      verb?.takesStatement || verb?.quotesAnother
        ? undefined
        : findAnnounced(reading, clauses, index);
    const opinion = verb?.takesStatement || noun ? undefined : findHeld(reading, clauses, index);
    const open = findOpenSaying(reading, clauses, index);
    const saying =
      open?.saying ??
      opinion ??
      (noun ? toNounSaying(clause, noun) : verb) ??
      findUnknownSaying(reading, clauses, index);
    if (!saying) {
      if (clause.kind === 'main') lastSubject = findPlainSubject(reading, clause) ?? lastSubject;
      continue;
    }
    const isFirst = clause.finite === clause.from + Number(opensContrast(reading, clause.from));
    const isShared = isFirst && /^(?:und|oder|aber)$/u.test(clause.opener);
    const cut = findCutSubject(reading, clauses, index);
    const own = open
      ? findSubject(reading, open.governing, { ...PLAIN, finite: open.governing.finite })
      : cut === undefined
        ? (findSubject(reading, clause, saying) ?? findCutDocument(reading, clauses, index, saying))
        : parseNounPhrase(reading, cut.from, cut.to);
    // "Sie wollte nicht bleiben, sagte aber, …": behind a comma too a verb without a subject goes on.
    const goesOn =
      isFirst && clause.opener === ',' && !own && !saying.isImpersonal && !saying.isPassive;
    const speaker = noun
      ? findHolder(reading, clause, noun, own)
      : isShared || goesOn
        ? lastSubject
        : own;
    if (clause.kind === 'main') lastSubject = speaker;
    const isInverted =
      clause.kind === 'main' && !isShared && !cut && opensWithVerb(reading, clause) && index > 0;
    frames.push({
      clause: index,
      saying,
      speaker,
      addressee: findAddressee(reading, clause, saying, speaker),
      isInverted,
      start: cut?.from ?? open?.governing.from ?? clause.from,
    });
  }
  const main = clauses.find(({ kind }) => kind === 'main');
  return {
    sentence,
    clauses,
    frames,
    frameOf: new Map(frames.map((frame) => [frame.clause, frame])),
    sources: findSources(reading, sentence),
    subject: main && findPlainSubject(reading, main),
  };
}

/** A noun that announces the clause behind it: "die Ansicht, dass …"; whatever the verb is. */
function findAnnounced(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): NounCue | undefined {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (!clause || clause.kind === 'quote' || !next || !isContent(next)) return undefined;
  if (next.kind === 'subordinate' && !/^(?:dass|ob)$/u.test(reading.tokens[next.from]?.lower ?? ''))
    return undefined;
  return findNounCue(reading, clause);
}

/** Whose the announced statement is: "die Forderung der Fischer", "Falk vertrat die Ansicht", "Von Falk kam der Rat". */
function findHolder(
  reading: Reading,
  clause: Clause,
  { cue, holder }: NounCue,
  subject: NounPhrase | undefined,
): NounPhrase | undefined {
  if (holder) return holder;
  const isItself = subject !== undefined && cue.some((at) => at >= subject.from && at < subject.to);
  return isItself ? findAgent(reading, clause) : subject;
}

function toNounSaying(clause: Clause, { cue }: NounCue): Saying {
  return {
    ...PLAIN,
    cue,
    finite: clause.finite,
    lemma: 'noun',
    takesStatement: true,
    isKonjunktiv: clause.isKonjunktiv,
  };
}

/** "Sie ist sicher, dass der Deich hält" says something, "Der Deich ist sicher" describes. */
function findHeld(reading: Reading, clauses: readonly Clause[], index: number): Saying | undefined {
  const clause = clauses[index];
  const next = clauses[index + 1];
  const previous = clauses[index - 1];
  if (!clause) return undefined;
  const looksBack =
    clause.finite === clause.from &&
    (previous?.kind === 'quote' || previous?.isKonjunktiv === true);
  const looksAhead = next !== undefined && (isContent(next) || next.kind === 'quote');
  const cue = looksBack || looksAhead ? findOpinion(reading, clause) : undefined;
  return (
    cue && {
      ...PLAIN,
      cue,
      finite: clause.finite,
      lemma: 'opinion',
      takesStatement: true,
      isKonjunktiv: clause.isKonjunktiv,
    }
  );
}

function isContent({ kind, isKonjunktiv, opener }: Clause): boolean {
  return (
    (kind === 'quote' && opener === ':') ||
    kind === 'subordinate' ||
    kind === 'infinitive' ||
    (kind === 'main' && isKonjunktiv && opener === ',')
  );
}

/** "Ada Berg, die in Quellau wohnte, sagte": the subject that a relative clause cuts off from its verb. */
function findCutSubject(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): Clause | undefined {
  const [subject, relative, clause] = clauses.slice(Math.max(0, index - 2), index + 1);
  const isCut =
    subject?.kind === 'fragment' &&
    !PREPOSITIONS.has(reading.tokens[subject.from]?.lower ?? '') &&
    relative?.kind === 'relative' &&
    clause?.kind === 'main' &&
    clause.finite === clause.from &&
    clause.opener === ',';
  return isCut ? subject : undefined;
}

/** "Im Brief der Bank, den sie schrieb, heißt es": the document stands before the relative clause. */
function findCutDocument(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
  saying: Saying,
): NounPhrase | undefined {
  const [document, relative] = clauses.slice(Math.max(0, index - 2), index);
  if (!saying.isImpersonal || !document || relative?.kind !== 'relative') return undefined;
  return PREPOSITIONS.has(reading.tokens[document.from]?.lower ?? '')
    ? parseNounPhrase(reading, document.from + 1, document.to)
    : undefined;
}

/** "…, sagte sie", "…, so sagte sie" and "…, das sagte sie". */
function opensWithVerb({ tokens }: Reading, clause: Clause): boolean {
  const isSo = /^(?:so|das|dies)$/u.test(tokens[clause.from]?.lower ?? '') && clause.opener !== '';
  const first = isSo ? clause.from + 1 : clause.from;
  return clause.finite === first && isFiniteVerb(tokens, first);
}

function findPlainSubject(reading: Reading, clause: Clause): NounPhrase | undefined {
  return findSubject(reading, clause, { ...PLAIN, finite: clause.finite });
}
