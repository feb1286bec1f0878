import type { Token } from '../core/tokens.ts';
import { isCapitalised } from '../core/tokens.ts';
import { isFunctional } from './around.ts';

const LONGEST_NAME = 5;

/** Tells whether words stand between quotation marks, and nothing else does: „Andorra“. */
export function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return isOpening(tokens[from - 1]) && isClosing(tokens[to]);
}

/**
 * Tells whether words are a part of a name in quotation marks, of a paper, a party, a band: „Washington Post“, „Die
 * Berliner Zeitung“, „Georgischer Traum“. All words of such a name are capitalised but the little ones.
 */
export function isInMarkedName(tokens: readonly Token[], from: number, to: number): boolean {
  const start = findMark(tokens, from - 1, -1, isOpening);
  const end = findMark(tokens, to, 1, isClosing);
  if (start === undefined || end === undefined) return false;
  const [first] = tokens.slice(from, to);
  if (!first || !isCapitalised(first)) return false;
  const others = [...tokens.slice(start + 1, from), ...tokens.slice(to, end)];
  return (
    others.some(isCapitalised) &&
    others.every((token) => isCapitalised(token) || token.kind === 'number' || isLittle(token))
  );
}

/** The index of the mark on one side, if it is near. */
function findMark(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
  isMark: (token: Token | undefined) => boolean,
): number | undefined {
  for (let count = 0, here = at; count < LONGEST_NAME; count += 1, here += step)
    if (isMark(tokens[here])) return here;
  return undefined;
}

function isLittle(token: Token): boolean {
  return token.kind === 'word' && token.text.length < 5 && isFunctional(token);
}

function isOpening(token: Token | undefined): boolean {
  return /^[„“"»«‚‘›‹]$/u.test(token?.text ?? '');
}

function isClosing(token: Token | undefined): boolean {
  return /^[“”"«»‘’‹›]$/u.test(token?.text ?? '');
}
