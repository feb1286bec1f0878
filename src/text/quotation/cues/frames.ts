import { remember } from '../../core/remember.ts';
import { is } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { findClauses } from '../../syntax/clauses.ts';
import { isFiniteVerb } from '../../syntax/verbs.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import type { NounCue } from './noun-cues.ts';
import { findAnnounced, findHeld, findHolder, toNounSaying } from './announced.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import { findAddressee } from '../roles/addressees.ts';
import { comesFrom, findSubject } from '../roles/participants.ts';
import type { SpeakerFound } from '../roles/speaker-found.ts';
import { alone } from '../roles/speaker-found.ts';
import { opensContrast } from '../polarity/opens-contrast.ts';
import { findOpenSaying } from './open-sayings.ts';
import type { Reading, Sentence } from '../../syntax/reading.ts';
import type { Saying } from './saying.ts';
import { PLAIN } from './saying.ts';
import { findSaying } from './sayings.ts';
import type { SourcePhrase } from './sources.ts';
import { findViewpoint } from './viewpoints.ts';
import { findUnknownSaying } from './unknown-sayings.ts';
import { findSources } from './sources.ts';

/** A clause that introduces somebody's words: its verb of saying, who speaks, to whom. */
export interface Frame {
  /** Index into the clauses of the sentence. */
  readonly clause: number;
  readonly saying: Saying;
  readonly speaker: NounPhrase | undefined;
  /** By how much the speaker is better than the next phrase of the clause that might be it. */
  readonly margin: number;
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
  readonly sources: readonly SourcePhrase[];
  /** The subject of the first main clause, whatever its verb. */
  readonly subject: NounPhrase | undefined;
}

/** Parses a sentence as far as quotations need it. */
export function parseSentence(reading: Reading, sentence: Sentence): ParsedSentence {
  const clauses = findClauses(reading, sentence);
  const frames: Frame[] = [];
  const toSubject = remember((clause: Clause) => findPlainSubject(reading, clause));
  // The subject of the last main clause that has one; few frames ask for it.
  let findLast = (): SpeakerFound | undefined => undefined;
  for (const [index, clause] of clauses.entries()) {
    const found = findFrameSaying(reading, clauses, index);
    if (!found) {
      const findBefore = findLast;
      if (clause.kind === 'main') findLast = () => toSubject(clause) ?? findBefore();
      continue;
    }
    const frame = toFrame(reading, clauses, index, found, findLast);
    if (clause.kind === 'main' && (!found.noun || frame.speaker)) {
      const last = frame.speaker && { phrase: frame.speaker, margin: frame.margin };
      findLast = () => last;
    }
    frames.push(frame);
  }
  const main = clauses.find(({ kind }) => kind === 'main');
  return {
    sentence,
    clauses,
    frames,
    frameOf: new Map(frames.map((frame) => [frame.clause, frame])),
    sources: findSources(reading, sentence),
    subject: main && toSubject(main)?.phrase,
  };
}

/** What says something in a clause: a verb, a noun that announces the next clause, or an opinion. */
interface FrameSaying {
  readonly saying: Saying;
  readonly noun?: NounCue | undefined;
  /** The clause whose subject speaks, where it is not the clause of the verb: "weigerte sich, zu sagen". */
  readonly governing?: Clause | undefined;
  /** For whom it is settled: "Für die Wirtin ist klar". */
  readonly holder?: NounPhrase;
}

function findFrameSaying(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): FrameSaying | undefined {
  const clause = clauses[index];
  if (!clause) return undefined;
  const view = findViewpoint(reading, clauses, index);
  if (view) return view;
  const open = findOpenSaying(reading, clauses, index);
  if (open) return open;
  const verb = findSaying(reading, clause);
  if (verb && isEmptyOrigin(reading, clauses, index, verb)) return undefined;
  const isVerb = verb?.takesStatement === true;
  const noun = isVerb || verb?.quotesAnother ? undefined : findAnnounced(reading, clauses, index);
  const opinion = isVerb || noun ? undefined : findHeld(reading, clauses, index);
  const saying =
    opinion ??
    (noun ? toNounSaying(clause, noun) : verb) ??
    findUnknownSaying(reading, clauses, index);
  return saying && { saying, noun: opinion ? undefined : noun };
}

/** "aus dem Streit hervorgegangen", "geht aus dem Bericht hervor" without a clause that says what: nothing is said. */
function isEmptyOrigin(
  { tokens }: Reading,
  clauses: readonly Clause[],
  index: number,
  saying: Saying,
): boolean {
  const clause = clauses[index] ?? NO_CLAUSE;
  const next = clauses[index + 1];
  if (!comesFrom(saying) || clause.finite === clause.from || is(tokens[clause.from], 'as'))
    return false;
  return next?.kind !== 'subordinate' && next?.isKonjunktiv !== true;
}

function toFrame(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
  { saying, noun, governing, holder }: FrameSaying,
  findLast: () => SpeakerFound | undefined,
): Frame {
  const clause = clauses[index] ?? NO_CLAUSE;
  const isFirst = clause.finite === clause.from + Number(opensContrast(reading, clause.from));
  const isShared = isFirst && is(reading.tokens[clause.from - 1], 'clause-joiner');
  const cut = findCutSubject(reading, clauses, index);
  const found = holder
    ? alone(holder)
    : governing
      ? findPlainSubject(reading, governing)
      : cut && (!saying.isPassive || saying.quotesAnother)
        ? alone(parseNounPhrase(reading, cut.from, cut.to))
        : (findSubject(reading, clause, saying) ??
          alone(findCutDocument(reading, clauses, index, saying)));
  // "Sie wollte nicht bleiben, sagte aber, …": behind a comma too a verb without a subject goes on.
  const goesOn =
    isFirst && clause.opener === ',' && !found && !saying.isImpersonal && !saying.isPassive;
  const own = isShared || goesOn ? findLast() : found;
  const speaker = noun ? findHolder(reading, clause, noun, own) : own;
  const isInverted =
    clause.kind === 'main' && !isShared && !cut && opensWithVerb(reading, clause) && index > 0;
  return {
    clause: index,
    saying,
    speaker: speaker?.phrase,
    margin: speaker?.margin ?? 0,
    addressee: findAddressee(reading, clause, saying, speaker?.phrase),
    isInverted,
    start: cut?.from ?? governing?.from ?? clause.from,
  };
}

const NO_CLAUSE: Clause = {
  from: 0,
  to: 0,
  kind: 'fragment',
  finite: -1,
  isKonjunktiv: false,
  opener: '',
};

/** "Ada Berg, die in Quellau wohnte, sagte": the subject that a relative clause cuts off from its verb. */
function findCutSubject(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): Clause | undefined {
  const [subject, relative, clause] = clauses.slice(Math.max(0, index - 2), index + 1);
  const isCut =
    subject?.kind === 'fragment' &&
    !is(reading.tokens[subject.from], 'preposition') &&
    relative !== undefined &&
    (relative.kind === 'relative' || is(reading.tokens[relative.from], 'relative-adverb')) &&
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
  const isOpen = saying.isImpersonal || saying.isPassive;
  if (!isOpen || !document || relative?.kind !== 'relative') return undefined;
  return is(reading.tokens[document.from], 'preposition')
    ? parseNounPhrase(reading, document.from + 1, document.to)
    : undefined;
}

/** "…, sagte sie", "…, so sagte sie" and "…, das sagte sie". */
function opensWithVerb({ tokens }: Reading, clause: Clause): boolean {
  const isSo = is(tokens[clause.from], 'back-pointer') && clause.opener !== '';
  const first = isSo ? clause.from + 1 : clause.from;
  return clause.finite === first && isFiniteVerb(tokens, first);
}

function findPlainSubject(reading: Reading, clause: Clause): SpeakerFound | undefined {
  return findSubject(reading, clause, { ...PLAIN, finite: clause.finite });
}
