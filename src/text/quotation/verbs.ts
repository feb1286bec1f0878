import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../de/function-words.ts';
import { AUXILIARY_FORMS, KONJUNKTIV, SAYING_FORMS } from '../de/verb-forms.ts';
import type { Token } from '../tokens.ts';
import { isCapitalised } from '../tokens.ts';
import type { TokenRange } from './reading.ts';

/** Tells whether a token is, or may be, the finite verb of a clause. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const first = isCapitalised(token);
  if (AUXILIARY_FORMS.has(token.lower) || /^(?:hieß|heißt|heiße)$/u.test(token.lower)) return true;
  if (first) return false;
  if (KONJUNKTIV.has(token.lower)) return !isBeforeNoun(tokens, at);
  if ((SAYING_FORMS.get(token.lower) ?? []).some(({ form }) => form === 'finite')) return true;
  if (
    PREPOSITIONS.has(token.lower) ||
    ADVERBS.has(token.lower) ||
    DETERMINERS.has(token.lower) ||
    COORDINATORS.has(token.lower)
  )
    return false;
  if (SUBORDINATORS.has(token.lower) || token.lower.length < 3) return false;
  return (
    /(?:te|ten|[^aeiou]t)$/u.test(token.lower) &&
    !/(?:lich|isch|ig)e?n?$/u.test(token.lower) &&
    !isBeforeNoun(tokens, at) &&
    !/^(?:ge|be|ver|er|ent|zer)\p{L}+t$/u.test(token.lower)
  );
}

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    next !== undefined &&
    isCapitalised(next) &&
    before !== undefined &&
    (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))
  );
}

/** Tells whether a part of a sentence holds an infinitive with zu: "zu öffnen", "anzukommen". */
export function isInfinitive(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens.slice(from, to).findLast(({ kind }) => kind === 'word');
  if (!last) return false;
  for (let at = from; at < to; at += 1) {
    const next = tokens[at + 1];
    if (
      tokens[at]?.lower === 'zu' &&
      next &&
      at + 1 < to &&
      !isCapitalised(next) &&
      /(?:en|ern|eln|tun|sein)$/u.test(next.lower)
    )
      return true;
  }
  return /^(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|vor|weg|weiter|zurück|zusammen|hinaus|herbei|wieder|frei|klar|bereit|durch|um|fort|statt|teil)zu\p{L}+en$/u.test(
    last.lower,
  );
}
