import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { Reading } from '../../syntax/reading.ts';
import { isKnownActor } from '../../syntax/phrase-names.ts';

// What stands in marks behind these is what the verb says: it judges, takes for, speaks of, demands.
const CALLING = /^[jbvd]$/u;

/** "nannte den Plan „Unsinn“", "sprach von einem „Wagnis“": what stands in marks is what these verbs say. */
export function describeCalling(
  reading: Reading,
  { clauses }: ParsedSentence,
  frame: Frame | undefined,
  from: number,
  to: number,
): string[] {
  const { tokens } = reading;
  const clause = frame && clauses[frame.clause];
  if (!clause) return [];
  const inside = tokens.slice(clause.from, clause.to);
  const before = tokens[from - 1];
  const isReflexive = inside.some((token) => is(token, 'reflexive'));
  const { saying, speaker, addressee } = frame;
  const isCalling = CALLING.test(saying.speechActClass) || saying.addresses;
  // "meldete sich als „Gast“": what somebody is, not what is said.
  if (!isCalling && isReflexive && is(before, 'calling-as')) return ['what-one-is'];
  if (!isCalling) return [];
  // "nennt sich „Allianz“", "Dies nennt man „Split“": a name is given.
  if (isReflexive || inside.some((token) => is(token, 'anybody'))) return ['names-itself'];
  const isLed =
    is(before, 'calling-opener') ||
    (is(before, 'determiner') && is(tokens[from - 2], 'calling-preposition')) ||
    saying.cue.some((at) => at === to);
  const isKnown = [speaker, addressee].some((one) => one && isKnownActor(reading, one));
  // "nannte den Plan „zu teuer“": what begins small behind such a verb is a judgement, never a name.
  const isJudged = saying.traits.has('names') && isSmall(tokens[from + 1]);
  const isSo = (isLed || isJudged) && speaker !== undefined && !isPhrase(tokens, from, to);
  return [
    'in-calling-frame',
    ...(isSo ? ['calls-it-so'] : []),
    ...(isKnown ? ['known-actor'] : []),
  ];
}

const isSmall = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isCapitalised(token);

/** „Grüner Pfeil“, „Alte Post“: two capitalised words are a name more often than a judgement. */
function isPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return words.length > 1 && words.every(isCapitalised);
}

/** "eröffnete das Fest mit den Worten „Kommt herein“". */
export function isWithTheWords(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === ':' ? from - 2 : from - 1;
  return is(tokens[at], 'words') && is(tokens[at - 1], 'determiner') && is(tokens[at - 2], 'with');
}

/** "riefen Parolen wie „Nie wieder“", "mit der Aufschrift „Nie wieder“". */
export function isSlogan(tokens: readonly Token[], from: number): boolean {
  return [from - 1, from - 2, from - 4].some((at, index) => {
    const isLed = index === 0 || is(tokens[at + 1], 'as') || tokens[from - 1]?.text === ':';
    return isLed && is(tokens[at], 'slogan');
  });
}

/** Ada Berg sagte „Nein“: the words stand right behind the verb that says them. */
export function isSaidRightBefore(frame: Frame | undefined, from: number): boolean {
  return frame?.saying.cue.at(-1) === from - 1 && frame.saying.traits.has('speaks');
}
