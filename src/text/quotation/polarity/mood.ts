import {
  ANNOUNCING_VERBS,
  DENYING_VERBS,
  PERFORMING_VERBS,
  PRESENTING,
} from '../../lang/de/polarity-words.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../../lang/de/verb-forms.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Draft } from '../contents/framed.ts';
import type { Frame } from '../cues/frames.ts';
import { toOwnWords } from './negation.ts';
import type { Polarity } from '../quote.ts';
import type { Reading } from '../../syntax/reading.ts';

/**
 * Reads what mood, tense and modal verb of a frame claim: "würde sagen", "wird sagen", "will sagen", "kündigte an, zu
 * sagen". `isInside`: the frame stands in the words of another.
 */
export function readMood(
  reading: Reading,
  draft: Draft,
  { clause: index, saying }: Frame,
  clause: Clause,
  isInside: boolean,
): Polarity {
  const { tokens } = reading;
  const form = tokens[saying.finite]?.lower ?? '';
  const auxiliary = AUXILIARY_FORMS.get(form)?.lemma;
  if (ANNOUNCING_VERBS.has(saying.lemma)) {
    const next = draft.by?.parsed.clauses[index + 1];
    return next?.kind === 'infinitive' && isToSay(reading, next) ? 'announced' : 'asserted';
  }
  if (/^hätten?$/u.test(form)) return isInside ? 'asserted' : 'hypothetical';
  // "wolle nicht ausschließen", "könne nicht leugnen": denials that are left are those that something negates.
  if (!saying.isModal || DENYING_VERBS.has(saying.lemma)) return 'asserted';
  switch (auxiliary) {
    case 'werden':
      return form.startsWith('würde') ? 'hypothetical' : 'announced';
    case 'wollen':
    case 'mögen':
      return PERFORMING_VERBS.has(saying.lemma) ? 'asserted' : 'announced';
    case 'sollen':
      return form.startsWith('sollte') ? readSollte(reading, clause) : 'announced';
    case 'können':
    case 'müssen':
    case 'dürfen':
      return /^(?:konnte|musste|durfte)/u.test(form) || isAdmitted(form, saying.lemma)
        ? 'asserted'
        : 'hypothetical';
    case undefined:
    default:
      return 'hypothetical';
  }
}

/** "sollte sie später sagen" looks ahead from then: she did. */
function readSollte(reading: Reading, clause: Clause): Polarity {
  const isLater = toOwnWords(reading, clause).some((at) =>
    /^(?:später|danach|schließlich|noch)$/u.test(reading.tokens[at]?.lower ?? ''),
  );
  return isLater ? 'asserted' : 'hypothetical';
}

/** "Sie muss zugeben": she does. */
function isAdmitted(form: string, lemma: string): boolean {
  return /^m[uü]ss/u.test(form) && !/^müsst/u.test(form) && PERFORMING_VERBS.has(lemma);
}

/** "zu sagen", "mitzuteilen", "den Bericht vorzustellen": a clause whose infinitive is a saying. */
function isToSay(reading: Reading, clause: Clause): boolean {
  return toOwnWords(reading, clause).some((at) => {
    const lower = reading.tokens[at]?.lower ?? '';
    const isOpen = reading.tokens[at - 1]?.lower === 'zu' || /\p{L}zu\p{L}/u.test(lower);
    return (
      isOpen &&
      (PRESENTING.test(lower) ||
        (SAYING_FORMS.get(lower) ?? []).some(
          ({ form, verb }) => form === 'infinitive' && verb.takesStatement,
        ))
    );
  });
}
