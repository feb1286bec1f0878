import type { Clause } from './clauses.ts';
import { findClauses } from './clauses.ts';
import { isFiniteVerb } from './verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import { findAddressee, findSubject } from './participants.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Saying } from './sayings.ts';
import { findSaying } from './sayings.ts';
import type { Source } from './sources.ts';
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
    const found = findSaying(reading, clause);
    const saying = found && isHeld(clauses, index, found) ? found : undefined;
    if (!saying) {
      if (clause.kind === 'main') lastSubject = findPlainSubject(reading, clause) ?? lastSubject;
      continue;
    }
    const isShared = /^(?:und|oder|aber)$/u.test(clause.opener) && clause.finite === clause.from;
    const cut = findCutSubject(clauses, index);
    const own = isShared
      ? lastSubject
      : cut === undefined
        ? findSubject(reading, clause, saying)
        : parseNounPhrase(reading, cut.from, cut.to);
    const speaker = own;
    if (clause.kind === 'main') lastSubject = speaker;
    const isInverted =
      clause.kind === 'main' && !isShared && !cut && opensWithVerb(reading, clause) && index > 0;
    frames.push({
      clause: index,
      saying,
      speaker,
      addressee: findAddressee(reading, clause, saying, speaker),
      isInverted,
      start: cut?.from ?? clause.from,
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

/** "Sie ist sicher, dass der Deich hält" says something, "Der Deich ist sicher" describes. */
function isHeld(clauses: readonly Clause[], index: number, saying: Saying): boolean {
  if (!saying.lemma.endsWith(' sein')) return true;
  const next = clauses[index + 1];
  const previous = clauses[index - 1];
  const looksBack = saying.finite === clauses[index]?.from;
  return (
    (next !== undefined && isContent(next)) ||
    (looksBack && (previous?.kind === 'quote' || previous?.isKonjunktiv === true))
  );
}

function isContent({ kind, isKonjunktiv, opener }: Clause): boolean {
  return (
    kind === 'subordinate' ||
    kind === 'infinitive' ||
    (kind === 'main' && isKonjunktiv && opener === ',')
  );
}

/** "Ada Berg, die in Quellau wohnte, sagte": the subject that a relative clause cuts off from its verb. */
function findCutSubject(clauses: readonly Clause[], index: number): Clause | undefined {
  const [subject, relative, clause] = clauses.slice(Math.max(0, index - 2), index + 1);
  const isCut =
    subject?.kind === 'fragment' &&
    relative?.kind === 'relative' &&
    clause?.kind === 'main' &&
    clause.finite === clause.from &&
    clause.opener === ',';
  return isCut ? subject : undefined;
}

function opensWithVerb(reading: Reading, clause: Clause): boolean {
  return clause.finite === clause.from && isFiniteVerb(reading.tokens, clause.from);
}

const PLAIN: Omit<Saying, 'finite'> = {
  cue: [],
  lemma: '',
  takesStatement: false,
  tells: false,
  addresses: false,
  quotesAnother: false,
  isModal: false,
  isPassive: false,
  isImpersonal: false,
  isKonjunktiv: false,
  isPlural: false,
};

function findPlainSubject(reading: Reading, clause: Clause): NounPhrase | undefined {
  return findSubject(reading, clause, { ...PLAIN, finite: clause.finite });
}
